import { z } from 'zod';
import { Ordningsversjon } from '#shared/ordning/ordningsversjon.ts';
import { Uttrekk, UttrekkPatch } from '#shared/uttrekk/uttrekk.ts';
import { command, query } from './define.ts';
import { Bekreftet, Id, Ingen } from './felles.ts';

/** A cohort with how many are in it and what they answered. */
export const Uttrekkslinje = Uttrekk.extend({
  deltakelser: z.int(),
  ja: z.int(),
  nei: z.int(),
  senere: z.int(),
  ubesvart: z.int(),
});
export type Uttrekkslinje = z.infer<typeof Uttrekkslinje>;

export const uttrekkChannels = {
  /** The versions of the scheme that ship with the program, with their phases and dates. */
  'ordningsversjon.list': query({
    input: Ingen,
    output: z.array(Ordningsversjon),
    reads: ['ordningsversjon', 'ordningsfase', 'ordningsfrist'],
  }),
  /** Newest first. */
  'uttrekk.list': query({
    input: Ingen,
    output: z.array(Uttrekkslinje),
    reads: ['uttrekk', 'deltakelse', 'registerkommune', 'kommunerettelse'],
  }),
  'uttrekk.opprett': command({
    input: z.strictObject({ aar: Uttrekk.shape.aar, ...UttrekkPatch.shape }),
    output: Bekreftet,
  }),
  'uttrekk.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: UttrekkPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  /** Only one that no kommune is in. */
  'uttrekk.slett': command({ input: Id, output: Bekreftet }),
};
