import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import { type Rolle, roller } from '#shared/person/rolle.ts';

/*
 * What the rows hold is also what can be exported: no field here is free text written by a person, so a note, a reason, a
 * name or a figure that somebody has typed has nowhere to stand. `strictObject` refuses what is not named.
 */

export const antall = z.int().min(0);

/** Whole øre, of one amount or of many together; in the workbook it is shown as kroner. */
export const oere = z.int().describe('øre');

export const JaNei = z.enum(['ja', 'nei']);
export type JaNei = z.infer<typeof JaNei>;
export const jaNei = (verdi: unknown): JaNei => (verdi ? 'ja' : 'nei');

/** A kommune of today. */
export const kommunefelt = { kommunenummer: Kommunenummer, kommunenavn: z.string() };

/** Persons by role: counted, never named. */
export const perRolleFelt = Object.fromEntries(roller.map((rolle) => [rolle, antall])) as Record<Rolle, typeof antall>;

/** How many there are of each role; `antall` where one row stands for several. */
export const perRolle = (
  deltakere: readonly { readonly rolle: Rolle | null; readonly antall?: number }[],
): Record<Rolle, number> => {
  const sum = Object.fromEntries(roller.map((rolle) => [rolle, 0])) as Record<Rolle, number>;
  for (const { rolle, antall = 1 } of deltakere) if (rolle) sum[rolle] += antall;
  return sum;
};
