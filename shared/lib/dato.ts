import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A day, `YYYY-MM-DD`. */
export const Dag = z
  .string()
  .refine((tekst) => erDag(tekst), { error: 'dag' })
  .meta({ format: 'date' });
/** A moment, ISO-8601 UTC with milliseconds. */
export const Tidspunkt = z.iso.datetime();
/** A school year as Udir writes it: `2024-25`. */
export const Skoleaar = z.string().regex(/^20\d\d-\d\d$/);

export const erDag = (tekst: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(tekst)) return false;
  try {
    Temporal.PlainDate.from(tekst, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
};

/**
 * A day as people type it: `3.2.2026`, `03.02.26`, `3/2`, `2026-02-03`. A date without a year takes the year of `idag`;
 * two digits mean 2000–2099.
 * @returns `YYYY-MM-DD`, or undefined where the text is no day
 */
export const lesDag = (tekst: string, idag: string): string | undefined => {
  const renset = tekst.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(renset)) return erDag(renset) ? renset : undefined;
  const treff = /^(\d{1,2})[./](?:\s*)(\d{1,2})(?:[./]\s*(\d{4}|\d{2})?)?$/.exec(renset);
  if (!treff) return undefined;
  const [, dag = '', maaned = '', aar] = treff;
  const helt = aar === undefined ? idag.slice(0, 4) : aar.length === 2 ? `20${aar}` : aar;
  const iso = `${helt}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return erDag(iso) ? iso : undefined;
};

/** The day it is in Norway at a moment (ISO-8601 UTC). */
export const dagINorge = (tidspunkt: string): string =>
  Temporal.Instant.from(tidspunkt).toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString();

/** Clock time in Norway at a moment: `14:32` or, with seconds, `14:32:05`. */
export const klokkeslettINorge = (tidspunkt: string, medSekunder = false): string => {
  const tid = Temporal.Instant.from(tidspunkt).toZonedDateTimeISO('Europe/Oslo').toPlainTime();
  return tid.toString({ smallestUnit: medSekunder ? 'second' : 'minute' });
};

/** Whole days from one day to another; negative if the other comes first. Days are read as UTC, where all are as long. */
export const dagerMellom = (fra: string, til: string): number => (Date.parse(til) - Date.parse(fra)) / DOEGN_MS;
const DOEGN_MS = 24 * 60 * 60 * 1000;

/** The day so many days after another; before it where the number is negative. */
export const dagEtter = (dag: string, dager: number): string =>
  Temporal.PlainDate.from(dag).add({ days: dager }).toString();

/** The calendar year in which a school year starts: 2024 for `2024-25`. */
export const startaar = (skoleaar: string): number => Number(skoleaar.slice(0, 4));
