/**
 * Text made ready for searching: lower case, and accents off the letters that Norwegian keyboards lack («karasj» finds
 * the Sámi name). Å, Ø and Æ are letters of their own: a ring over the a is not an accent.
 */
export const soekbar = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replace(/[\u00e5\u00f8\u00e6]/g, (bokstav) => KEEP[bokstav] ?? bokstav)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u0111\u0167\u014b]/g, (bokstav) => PLAIN[bokstav] ?? bokstav);

/** Whether every word typed is somewhere in the text; both made ready by `soekbar`. */
export const treffer = (tekst: string, soek: string): boolean => soek.split(/\s+/).every((ord) => tekst.includes(ord));

/** A-ring, o-slash and ae as private-use characters, so that decomposition leaves them alone. */
const KEEP: Readonly<Record<string, string>> = { '\u00e5': '\ue000', '\u00f8': '\ue001', '\u00e6': '\ue002' };
/** The Sámi letters that do not decompose: d and t with stroke, eng. */
const PLAIN: Readonly<Record<string, string>> = { '\u0111': 'd', '\u0167': 't', '\u014b': 'n' };
