import { kildefilTabell } from '#shared/indikator/maaling.ts';
import { kommunerettelseTabell } from '#shared/kommune/kommune.ts';
import { avtalepunktTabell, moetedeltakerTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import type { Tabell } from '#shared/lib/tabell.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';

/**
 * Every table that holds people's work. Their fields are `delt` (logged and synced) or `lokal` (this laptop only).
 * What is not here is either a cache rebuilt from files (`referanse`) or this laptop's own bookkeeping.
 */
export const syncable: readonly Tabell[] = [
  raadgiverTabell,
  kommunerettelseTabell,
  uttrekkTabell,
  deltakelseTabell,
  moeteTabell,
  moetedeltakerTabell,
  avtalepunktTabell,
  kildefilTabell,
];

/** Caches: emptied and filled again from what ships with the program and from imported files. */
export const referanse = ['registerkommune', 'nummerhistorikk', 'maaling'] as const;
