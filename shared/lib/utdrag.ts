import { type Soekeord, utenAksenter } from './soeketekst.ts';

/** A piece of a text, and whether it is something that was searched for. */
export interface Tekstbit {
  readonly tekst: string;
  readonly treff: boolean;
}

/**
 * The part of a text round the first word found, with what is found in it told from the rest; on one line.
 * @param lengde about how many characters
 * @returns undefined where none of the words is there
 */
export const utdragAv = (tekst: string, ord: readonly Soekeord[], lengde: number): Tekstbit[] | undefined => {
  const linje = enLinje(tekst);
  const treff = finn(linje, ord);
  const [foerste] = treff;
  if (!foerste) return undefined;
  const [fra, til] = vindu(linje, foerste[0], lengde);
  const biter: Tekstbit[] = fra > 0 ? [{ tekst: '… ', treff: false }] : [];
  let ved = fra;
  for (const [start, slutt] of treff) {
    if (start < ved || slutt > til) continue;
    if (start > ved) biter.push({ tekst: linje.slice(ved, start), treff: false });
    biter.push({ tekst: linje.slice(start, slutt), treff: true });
    ved = slutt;
  }
  if (ved < til) biter.push({ tekst: linje.slice(ved, til), treff: false });
  if (til < linje.length) biter.push({ tekst: ' …', treff: false });
  return biter;
};

/** How a text begins; nothing where it is empty. */
export const begynnelseAv = (tekst: string, lengde: number): Tekstbit[] => {
  const linje = enLinje(tekst);
  if (linje === '') return [];
  const [, til] = vindu(linje, 0, lengde);
  return [{ tekst: til < linje.length ? `${linje.slice(0, til)} …` : linje, treff: false }];
};

const enLinje = (tekst: string): string => tekst.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Words of three letters and more are found inside others too; shorter ones alone, or as the beginning where they may be one. */
const finn = (linje: string, ord: readonly Soekeord[]): [start: number, slutt: number][] => {
  const former = ord.flatMap(({ former, begynnelse }) =>
    former.map((form) => {
      const ren = utenAksenter(form);
      if (ren.length >= 3) return ren;
      return `${FORAN}${ren}${begynnelse && ren.length > 1 ? '' : BAK}`;
    }),
  );
  if (former.length === 0) return [];
  // The longest first: of two that begin at the same place it says more.
  const moenster = new RegExp(former.sort((a, b) => b.length - a.length).join('|'), 'gu');
  return [...utenAksenter(linje).matchAll(moenster)].map(({ index, 0: funnet }) => [index, index + funnet.length]);
};
const FORAN = '(?<![\\p{L}\\p{N}])';
const BAK = '(?![\\p{L}\\p{N}])';

/** From word to word: a third of the length before the place, the rest after it. */
const vindu = (linje: string, sted: number, lengde: number): [fra: number, til: number] => {
  if (linje.length <= lengde) return [0, linje.length];
  const foran = Math.max(0, Math.min(sted - Math.floor(lengde / 3), linje.length - lengde));
  const fra = foran === 0 ? 0 : Math.min(linje.indexOf(' ', foran) + 1 || foran, sted);
  const slutt = Math.min(fra + lengde, linje.length);
  const mellomrom = slutt === linje.length ? -1 : linje.lastIndexOf(' ', slutt);
  return [fra, mellomrom > sted ? mellomrom : slutt];
};
