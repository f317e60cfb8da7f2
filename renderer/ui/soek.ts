import { utenAksenter } from '#shared/lib/soeketekst.ts';

/** Text made ready for searching. */
export const soekbar = (tekst: string): string => utenAksenter(tekst.normalize('NFC'));

/** Whether every word typed is somewhere in the text; both made ready by `soekbar`. */
export const treffer = (tekst: string, soek: string): boolean => soek.split(/\s+/).every((ord) => tekst.includes(ord));
