import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { type Navneplass, plasserNavn } from './kartnavn.ts';
import { spre } from './kartplass.ts';
import { radiusFor, type Tegn, tegnFor } from './karttegn.tsx';
import { lagUtsnitt, type Punkt, type Utsnitt } from './kartutsnitt.ts';

/** Pixels between the middles of two points, so that each can be hit (WCAG 2.5.8). */
const AVSTAND = 24;
const SYNLIG_FLYTTET = 6;

/** A kommune on the map. `sted` is where it is, `punkt` where its symbol stands; apart only where it is crowded. */
export interface Kartpunkt extends Punkt {
  readonly linje: Kommunelinje;
  readonly tegn: Tegn;
  readonly sted: Punkt;
  /** So far from its place that a line is drawn between them. */
  readonly flyttet: boolean;
  /** Null where there is no room for the name. */
  readonly navn: Navneplass | null;
}

export interface Kartbilde extends Utsnitt {
  /** In the order of the list. */
  readonly kommuner: readonly Kartpunkt[];
}

/** The whole picture in pixels: the land, and for each kommune its symbol and its name. Those in the scheme choose room for theirs first. */
export const lagKartbilde = (linjer: readonly Kommunelinje[], bredde: number): Kartbilde => {
  const utsnitt = lagUtsnitt(linjer, bredde);
  const spredt = spre(utsnitt.punkter, AVSTAND, utsnitt);
  const merker = linjer.map((linje, nr) => {
    const tegn = tegnFor(linje);
    const { x, y } = spredt[nr] as Punkt;
    const sted = utsnitt.punkter[nr] as Punkt;
    const flyttet = Math.hypot(sted.x - x, sted.y - y) > SYNLIG_FLYTTET;
    return { linje, tegn, x, y, sted, flyttet, navn: linje.navn, radius: radiusFor(tegn) };
  });
  const foerst = merker.toSorted((a, b) => Number(a.tegn === 'uten') - Number(b.tegn === 'uten'));
  const plasser = plasserNavn(foerst, utsnitt);
  return {
    ...utsnitt,
    kommuner: merker.map(({ radius: _radius, ...merke }) => ({
      ...merke,
      navn: plasser[foerst.findIndex(({ linje }) => linje === merke.linje)] ?? null,
    })),
  };
};
