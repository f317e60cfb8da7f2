/** A word as it was typed, in lower case, with the other ways to write it. */
export interface Soekeord {
  /** The word itself first. */
  readonly former: readonly string[];
  /** The person may be in the middle of it. */
  readonly begynnelse: boolean;
}

/** What is typed, as words: letters and digits, and nothing else means anything. The last may be the beginning of one. */
export const soekeord = (tekst: string): Soekeord[] => {
  const ord = tekst.normalize('NFC').toLocaleLowerCase('nb').match(ORD) ?? [];
  return ord.map((ett, i) => ({ former: skrivemaater(ett), begynnelse: i === ord.length - 1 }));
};

/**
 * The same text to one who has no Norwegian or Sámi keyboard: lower case, and accents off («karasj» finds the Sámi name).
 * Å, Ø and Æ are letters of their own: a ring over the a is not an accent. As long as what came in, sign for sign.
 */
export const utenAksenter = (tekst: string): string => tekst.replace(/\P{ASCII}|[A-Z]/gu, enkel);

const ORD = /[\p{L}\p{N}\p{M}]+/gu;

const enkel = (tegn: string): string => {
  const liten = tegn.toLocaleLowerCase('nb');
  if ('æøå'.includes(liten)) return liten;
  const uten = PLAIN[liten] ?? liten.normalize('NFD').replace(/\p{M}/gu, '');
  return uten.length === tegn.length ? uten : tegn;
};

/** The Sámi letters that no accent makes. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ŧ: 't', ŋ: 'n' };

/** Å is also written aa, æ ae and ø oe, in old names and on foreign keyboards. */
const BYTTE: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø', å: 'aa', æ: 'ae', ø: 'oe' };
/** Places in one word that are tried both ways: more would be a word that is nobody's. */
const MEST = 4;

const skrivemaater = (ord: string): string[] => {
  let steder = 0;
  return ord
    .split(/(aa|ae|oe|[æøå])/)
    .map((bit): string[] => {
      const annen = BYTTE[bit];
      if (annen === undefined || steder === MEST) return [bit];
      steder += 1;
      return [bit, annen];
    })
    .reduce((former, biter) => former.flatMap((foran) => biter.map((bit) => foran + bit)), ['']);
};
