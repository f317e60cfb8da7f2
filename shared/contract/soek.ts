import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import { query } from './define.ts';

/** What a hit is, as the box groups them, in the order they are shown. */
export const soekegrupper = ['kommune', 'person', 'notat', 'utfordring', 'tiltak', 'tilskudd', 'samling'] as const;
export const Soekegruppe = z.enum(soekegrupper);
export type Soekegruppe = z.infer<typeof Soekegruppe>;

/** A text in pieces: those that are what was searched for, and those between. */
export const Merket = z.array(z.object({ tekst: z.string(), treff: z.boolean() }));
export type Merket = z.infer<typeof Merket>;

/** Which page shows a row: a kommune by its number, the day's page and the sharing page by nothing, others by their id. */
export const Treffsted = z.object({
  tabell: z.enum(['kommune', 'moete', 'veileder', 'samling', 'hurtignotat', 'raadgiver']),
  id: z.string(),
});
export type Treffsted = z.infer<typeof Treffsted>;

export const Treff = z.object({
  gruppe: Soekegruppe,
  /** The row that is found. */
  tabell: z.string(),
  id: z.uuid(),
  /** What the row is called; nothing where it has no name. */
  tittel: Merket,
  /** Round the first words found, or the beginning where they are in the title; nothing where there is no more. */
  utdrag: Merket,
  /** The field that `utdrag` is of. */
  felt: z.string().nullable(),
  /** The day or moment the row is about. */
  dato: z.string().nullable(),
  kommunenummer: Kommunenummer.nullable(),
  kommunenavn: z.string().nullable(),
  aapne: Treffsted,
});
export type Treff = z.infer<typeof Treff>;

export const Treffgruppe = z.object({
  gruppe: Soekegruppe,
  /** All that are found, of which `treff` are the best. */
  antall: z.int(),
  treff: z.array(Treff),
});
export type Treffgruppe = z.infer<typeof Treffgruppe>;

export const soekChannels = {
  /**
   * Every word must be there, the last may be the start of one; then those that have a word inside another. Best first in
   * each group; groups without hits are left out.
   */
  'soek.list': query({
    input: z.strictObject({
      tekst: z.string().max(200),
      /** The most per group. */
      antall: z.int().min(1).max(50).default(6),
    }),
    output: z.array(Treffgruppe),
    reads: ['*'],
  }),
};
