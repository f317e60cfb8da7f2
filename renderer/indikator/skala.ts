import type { Maaling } from '#shared/indikator/maaling.ts';
import type { Proeve } from './proever.ts';

/** From the lowest to the highest score the pictures show: the same for all of them, so that they can be compared. */
export interface Skala {
  readonly fra: number;
  readonly til: number;
  readonly merker: readonly number[];
}

/** Wide enough for every shown interval, never narrower than the country's usual spread. */
export const skalaFor = (proever: readonly Proeve[]): Skala => {
  const grenser = proever
    .flatMap(({ aar }) => aar.flatMap(({ egen, land }) => [egen, land]))
    .flatMap((maaling) => (maaling ? ytterpunkter(maaling) : []));
  const fra = Math.floor(Math.min(45, ...grenser) / STEG) * STEG;
  const til = Math.ceil(Math.max(55, ...grenser) / STEG) * STEG;
  return { fra, til, merker: Array.from({ length: (til - fra) / STEG + 1 }, (_, i) => fra + i * STEG) };
};

const STEG = 5;

const ytterpunkter = ({ skalapoeng, usikkerhet }: Maaling): number[] =>
  skalapoeng === null ? [] : [skalapoeng - (usikkerhet ?? 0), skalapoeng + (usikkerhet ?? 0)];
