import { NBSP, skrivOere } from '#shared/lib/oere.ts';

/*
 * How days and numbers are written in documents. Always `nb`: the two languages write them alike, and not every machine
 * has formats for `nn`.
 */

/** `2026-02-03` → «3.2.2026». */
export const skrivDag = (dag: string): string => {
  const [aar, maaned, dagen] = dag.split('-').map(Number);
  return `${dagen}.${maaned}.${aar}`;
};

/** `2026-02-03` → «3. februar 2026». */
export const skrivLangDag = (dag: string): string => langDag.format(new Date(`${dag}T00:00:00Z`));

/** Øre → «1 250,50 kr». */
export const skrivKroner = (oere: number): string => `${skrivOere(oere)}${NBSP}kr`;

/** «12 345». */
export const skrivTall = (tall: number): string => heltall.format(tall);

/** «49,5», with one decimal. */
export const skrivDesimal = (tall: number): string => desimaltall.format(tall);

const langDag = new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' });
const heltall = new Intl.NumberFormat('nb', { maximumFractionDigits: 0 });
const desimaltall = new Intl.NumberFormat('nb', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
