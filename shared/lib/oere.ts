import { z } from 'zod';

/** Money is whole øre, so that sums are exact. */
export const MEST_OERE = 100_000_000_000;

/** An amount that is something: 1 øre to a thousand million kroner. */
export const Beloep = z.int().min(1).max(MEST_OERE);

/**
 * An amount of kroner as people type it: `1 250 000,50`, `1.250.000`, `1250,5`, `kr 1 250,-`, `1250.50`. Spaces may be
 * no-break or thin. A dot is between thousands where exactly three digits follow each, and before the øre where exactly
 * two follow the only one. What can be read two ways is not read: `1,250`, `12 34`, `1250.5`, `01250`, anything negative.
 * @returns whole øre, exact; undefined for anything else, never a guess
 */
export const lesBeloep = (tekst: string): number | undefined => {
  const renset = tekst.replace(SPACES, ' ').trim().toLowerCase();
  const treff = BELOEP.exec(renset.replace(KRONER_FOERST, '').replace(KRONER_SIST, ''));
  if (!treff) return undefined;
  const [, hele = '', komma, punktum] = treff;
  const oere = (komma ?? punktum ?? '').padEnd(2, '0');
  const lest = Number(hele.replace(/[ .]/g, '') + oere); // digits only: no arithmetic on fractions
  return Number.isSafeInteger(lest) ? lest : undefined;
};

/**
 * Øre as Norwegians write kroner: `1 250 000`, and `1 250 000,50` where there are øre. No-break spaces, minus sign U+2212;
 * the same in both languages.
 */
export const skrivOere = (oere: number): string => {
  const sifre = String(Math.abs(oere)).padStart(3, '0');
  const hele = sifre.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, NBSP);
  const rest = sifre.slice(-2);
  return `${oere < 0 ? '\u2212' : ''}${hele}${rest === '00' ? '' : `,${rest}`}`;
};

/** The space that keeps a number, and its unit, on one line. */
export const NBSP = '\u00a0';

const SPACES = /[\u00a0\u202f\u2009]/g;
const KRONER_FOERST = /^kr\.? ?/;
const KRONER_SIST = / ?(kr\.?|kroner)$/;
/** Thousands apart by spaces or by dots, or not at all; then øre after a comma, `,-`, or two after the only dot. */
const BELOEP =
  /^([1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*|0)(?:,(?:(\d{1,2})|[-\u2013\u2212])|(?<!\.\d{3})\.(\d{2}))?$/;
