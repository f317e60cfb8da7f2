import { z } from 'zod';
import { Utfordring, UtfordringPatch } from '#shared/forfase/utfordring.ts';
import { Indikator } from '#shared/indikator/indikator.ts';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import { LoesTraad } from '#shared/tiltak/loese-traader.ts';
import { Tiltak, TiltakPatch } from '#shared/tiltak/tiltak.ts';
import { Fase, Tilstand } from '#shared/uttrekk/deltakelse.ts';
import { command, query } from './define.ts';
import { Bekreftet, Id, Ingen } from './felles.ts';

/** indikator → utfordring → tiltak → kroner → vurdering, for one deltakelse. */
export const Kjede = z.object({
  deltakelseId: z.uuid(),
  aar: z.int(),
  fase: Fase,
  tilstand: Tilstand,
  utfordringer: z.array(Utfordring.extend({ indikatorer: z.array(Indikator), tiltak: z.array(z.uuid()) })),
  tiltak: z.array(
    Tiltak.extend({
      utfordringer: z.array(z.uuid()),
      /** Decided for it, net of corrections; øre. */
      vedtatt: z.int(),
    }),
  ),
  traader: z.array(LoesTraad),
});
export type Kjede = z.infer<typeof Kjede>;

const reads = [
  'deltakelse',
  'uttrekk',
  'utfordring',
  'utfordringindikator',
  'tiltak',
  'tiltakutfordring',
  'postering',
  'ordningsfrist',
  'registerkommune',
  'kommunerettelse',
];

export const kjedeChannels = {
  /** Newest uttrekk first. */
  'kjede.list': query({ input: z.strictObject({ kommunenummer: Kommunenummer }), output: z.array(Kjede), reads }),
  /** Every loose end in the embete. */
  'traad.list': query({
    input: Ingen,
    output: z.array(LoesTraad.extend({ kommunenummer: Kommunenummer, kommunenavn: z.string(), aar: z.int() })),
    reads,
  }),
  'utfordring.opprett': command({
    input: z.strictObject({
      deltakelseId: z.uuid(),
      ...UtfordringPatch.shape,
      indikatorer: z.array(Indikator).optional(),
    }),
    output: Bekreftet,
  }),
  /** `indikatorer` is the whole set. */
  'utfordring.oppdater': command({
    input: z.strictObject({
      id: z.uuid(),
      patch: UtfordringPatch.default({}),
      indikatorer: z.array(Indikator).optional(),
      skriver: z.boolean().default(false),
    }),
    output: Bekreftet,
  }),
  'utfordring.slett': command({ input: Id, output: Bekreftet }),
  'tiltak.opprett': command({
    input: z.strictObject({
      deltakelseId: z.uuid(),
      ...TiltakPatch.shape,
      utfordringer: z.array(z.uuid()).optional(),
    }),
    output: Bekreftet,
  }),
  /** `utfordringer` is the whole set; each of the same deltakelse. */
  'tiltak.oppdater': command({
    input: z.strictObject({
      id: z.uuid(),
      patch: TiltakPatch.default({}),
      utfordringer: z.array(z.uuid()).optional(),
      skriver: z.boolean().default(false),
    }),
    output: Bekreftet,
  }),
  'tiltak.slett': command({ input: Id, output: Bekreftet }),
};
