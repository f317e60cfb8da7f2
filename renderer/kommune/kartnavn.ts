import type { Punkt } from './kartutsnitt.ts';

/** A name beside its point: where its text begins, ends or has its middle. */
export interface Navneplass extends Punkt {
  readonly anker: 'start' | 'middle' | 'end';
}

interface Merke extends Punkt {
  readonly navn: string;
  /** The symbol's half width, pixels. */
  readonly radius: number;
}

/** Height of a line and width of a letter, pixels: a little wider than the widest type it is set in. */
const LINJE = 16;
const BOKSTAV = 7.4;
const LUFT = 4;

/**
 * Where each name may stand without touching a symbol, another name or the frame; null where there is no room. Who comes
 * first in the list chooses first.
 */
export const plasserNavn = (
  merker: readonly Merke[],
  { bredde, hoeyde }: { readonly bredde: number; readonly hoeyde: number },
): (Navneplass | null)[] => {
  const opptatt = merker.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, bredde: 2 * r, hoeyde: 2 * r }));
  const ledig = (boks: Boks) =>
    boks.x >= 0 &&
    boks.y >= 0 &&
    boks.x + boks.bredde <= bredde &&
    boks.y + boks.hoeyde <= hoeyde &&
    !opptatt.some((annen) => overlapper(boks, annen));
  return merker.map((merke) => {
    const lengde = merke.navn.length * BOKSTAV;
    const plass = plasser(merke).find((mulig) => ledig(boksFor(mulig, lengde)));
    if (plass) opptatt.push(boksFor(plass, lengde));
    return plass ?? null;
  });
};

interface Boks {
  readonly x: number;
  readonly y: number;
  readonly bredde: number;
  readonly hoeyde: number;
}

/** Right, left, under, over, and then aslant: as a reader expects to find it. */
const plasser = ({ x, y, radius }: Merke): Navneplass[] => {
  const bort = radius + LUFT;
  const ned = radius + LINJE / 2;
  return [
    { x: x + bort, y, anker: 'start' },
    { x: x - bort, y, anker: 'end' },
    { x, y: y + ned, anker: 'middle' },
    { x, y: y - ned, anker: 'middle' },
    { x: x + radius, y: y - ned * 0.8, anker: 'start' },
    { x: x + radius, y: y + ned * 0.8, anker: 'start' },
    { x: x - radius, y: y - ned * 0.8, anker: 'end' },
    { x: x - radius, y: y + ned * 0.8, anker: 'end' },
  ];
};

const boksFor = ({ x, y, anker }: Navneplass, lengde: number): Boks => ({
  x: anker === 'start' ? x : anker === 'end' ? x - lengde : x - lengde / 2,
  y: y - LINJE / 2,
  bredde: lengde,
  hoeyde: LINJE,
});

const overlapper = (a: Boks, b: Boks): boolean =>
  a.x < b.x + b.bredde && b.x < a.x + a.bredde && a.y < b.y + b.hoeyde && b.y < a.y + a.hoeyde;
