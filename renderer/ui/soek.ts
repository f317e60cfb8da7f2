/**
 * Text made ready for searching: lower case, and accents off the letters that Norwegian keyboards lack (`Kárášjohka` is
 * found by «karasj»). Å, Ø and Æ are letters of their own: `å` is not `a`.
 */
export const soekbar = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[åøæ]/g, (bokstav) => KEEP[bokstav] ?? bokstav)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đŧŋ]/g, (bokstav) => PLAIN[bokstav] ?? bokstav);

/** Whether every word typed is somewhere in the text; both made ready by `soekbar`. */
export const treffer = (tekst: string, soek: string): boolean => soek.split(/\s+/).every((ord) => tekst.includes(ord));

/** Private-use characters, so that decomposition leaves the letters alone. */
const KEEP: Readonly<Record<string, string>> = { å: '\ue000', ø: '\ue001', æ: '\ue002' };
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ŧ: 't', ŋ: 'n' };
