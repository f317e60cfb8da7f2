import { NBSP, skrivOere } from '#shared/lib/oere.ts';

/** An amount as it is read: `1 250 000 kr`, `1 250 000,50 kr`, `−500 kr`. */
export const visBeloep = (oere: number): string => `${skrivOere(oere)}${NBSP}kr`;
