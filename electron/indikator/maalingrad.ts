import { startaar } from '#shared/lib/dato.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import { erUlest, type UlestRad } from '../importer/udir-nasjonale-proever.ts';
import type { PlassertRad } from './plassering.ts';

/** Rows for the store, one per value, under the number the value was published for. */
export function* maalingrader(
  kildefil: string,
  rader: Iterable<PlassertRad | UlestRad>,
): Generator<Readonly<Record<string, Verdi>>> {
  for (const rad of rader) {
    if (erUlest(rad)) continue;
    const { linje, nivaa, enhetskode, enhetsnavn, kommunenummer } = rad;
    for (const verdi of rad.verdier)
      yield { kildefil, linje, nivaa, enhetskode, enhetsnavn, kommunenummer, aar: startaar(verdi.skoleaar), ...verdi };
  }
}
