import { z } from 'zod';
import { delt, patchSchema, tabell } from '#shared/lib/tabell.ts';

/** Four digits; text, since `0301` is not 301. */
export const Kommunenummer = z.string().regex(/^\d{4}$/);

/** What the kommune requires of state bodies that write to it (språklova § 11), not its own language. */
export const Maalform = z.enum(['bokmål', 'nynorsk', 'nøytral']);
export type Maalform = z.infer<typeof Maalform>;

/** A kommune as the built-in register has it, with the embete's corrections on top. */
export const Kommune = z.object({
  id: z.uuid(),
  kommunenummer: Kommunenummer,
  navn: z.string(),
  fylkesnummer: z.string(),
  fylke: z.string(),
  /** The embete's code, as in `embete.list`. */
  embete: z.string(),
  maalform: Maalform,
  /** Residents on 1 January of `innbyggereAar`. */
  innbyggere: z.int(),
  innbyggereAar: z.int(),
  /** Degrees, WGS84, of the administrative centre. */
  lat: z.number(),
  lon: z.number(),
  administrasjonssenter: z.string(),
  samiskNavn: z.string().nullable(),
  kvenskNavn: z.string().nullable(),
});
export type Kommune = z.infer<typeof Kommune>;

/** The embete's corrections to the register: the same id as the kommune; null where the register stands. */
export const kommunerettelseTabell = tabell('kommunerettelse', {
  maalform: delt(Maalform.nullable()),
  innbyggere: delt(z.int().min(0).max(2_000_000).nullable()),
  administrasjonssenter: delt(z.string().trim().max(200).nullable()),
  samiskNavn: delt(z.string().trim().max(200).nullable()),
  kvenskNavn: delt(z.string().trim().max(200).nullable()),
});
export const KommunerettelsePatch = patchSchema(kommunerettelseTabell);

/** How a number of earlier years relates to the kommune of today. */
export const Nummerart = z.enum(['gjeldende', 'nummerbytte', 'sammenslåing', 'deling']);
export type Nummerart = z.infer<typeof Nummerart>;

export const Nummerhistorikk = z.object({
  nummer: Kommunenummer,
  navn: z.string(),
  /** First and last calendar year in which the number was in force; null for «still» and for «before 2018». */
  fraAar: z.int().nullable(),
  tilAar: z.int().nullable(),
  art: Nummerart,
});
export type Nummerhistorikk = z.infer<typeof Nummerhistorikk>;
