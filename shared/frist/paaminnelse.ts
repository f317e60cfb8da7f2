import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';

/** Why something needs the adviser, in the order they come first; the words are the screen's. */
export const paaminnelser = [
  'avtale',
  'planlagt-moete',
  'planlagt-samling',
  'ordningsfrist',
  'moete-utkast',
  'ramme-overskredet',
  'konflikter',
  'veileder-sluttet',
  'soeknad-venter',
  'veileder-ubesvart',
  'stille',
  'ubesvart-uttrekk',
  'deltakelse-mangler',
  'loese-traader',
  'hurtignotater',
  'venter-synk',
] as const;
export const Paaminnelsesregel = z.enum(paaminnelser);
export type Paaminnelsesregel = z.infer<typeof Paaminnelsesregel>;

/** Passed, within a week or in need of somebody now, later, without a date. */
export const hastegrader = ['passert', 'snart', 'senere', 'uten-dato'] as const;
export const Hast = z.enum(hastegrader);
export type Hast = z.infer<typeof Hast>;

/** Something that needs the adviser, and why. */
export const Paaminnelse = z.object({
  regel: Paaminnelsesregel,
  hast: Hast,
  /** The day it is about: when it is due, or from when it has waited. */
  dato: z.string().nullable(),
  kommunenummer: Kommunenummer.nullable(),
  kommunenavn: z.string().nullable(),
  /** What it is in its own words, such as what was agreed; or codes of the rule, separated by commas. */
  hva: z.string().nullable(),
  /** Who: who sees to what was agreed, which veileder. */
  hvem: z.string().nullable(),
  /** No source gives the day itself: it is a reminder, not a rule. */
  anslag: z.boolean(),
  /** A figure of the rule: days of silence, how many wait, øre. */
  antall: z.int().nullable(),
  /** The row where it is mended. */
  tabell: z.string().nullable(),
  id: z.uuid().nullable(),
  /** What was agreed, where it can be ticked off. */
  avtalepunktId: z.uuid().nullable(),
});
export type Paaminnelse = z.infer<typeof Paaminnelse>;

/** Weeks without contact before a kommune counts as silent, where the embete has set no other number. */
export const STILLHETSUKER = 6;
