import { z } from 'zod';
import { Hurtignotat } from '#shared/frist/hurtignotat.ts';
import { Paaminnelse } from '#shared/frist/paaminnelse.ts';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import { command, query } from './define.ts';
import { Bekreftet, Id, Ingen } from './felles.ts';

export const Hurtignotatlinje = Hurtignotat.extend({
  kommunenummer: Kommunenummer.nullable(),
  kommunenavn: z.string().nullable(),
});
export type Hurtignotatlinje = z.infer<typeof Hurtignotatlinje>;

export const fristChannels = {
  /** All that needs me, soonest first. */
  'paaminnelse.list': query({ input: Ingen, output: z.array(Paaminnelse), reads: ['*'] }),
  /** Newest first: what is not sorted yet. */
  'hurtignotat.list': query({
    input: Ingen,
    output: z.array(Hurtignotatlinje),
    reads: ['hurtignotat', 'registerkommune', 'kommunerettelse'],
  }),
  'hurtignotat.opprett': command({
    input: z.strictObject({ tekst: Hurtignotat.shape.tekst, kommunenummer: Kommunenummer.nullable().default(null) }),
    output: Bekreftet,
  }),
  'hurtignotat.oppdater': command({
    input: z.strictObject({
      id: z.uuid(),
      tekst: Hurtignotat.shape.tekst.optional(),
      kommunenummer: Kommunenummer.nullable().optional(),
      skriver: z.boolean().default(false),
    }),
    output: Bekreftet,
  }),
  'hurtignotat.slett': command({ input: Id, output: Bekreftet }),
  /** Puts it where it belongs, and takes it away here: the text or the private note of a new meeting draft, of the day it was jotted down. */
  'hurtignotat.ferdigstill': command({
    input: z.strictObject({
      id: z.uuid(),
      deltakelseId: z.uuid(),
      som: z.enum(['moete', 'privat-notat']),
    }),
    output: z.object({ moeteId: z.uuid() }),
  }),
};
