import { z } from 'zod';
import { Formaal } from '#shared/tilskudd/tilskudd.ts';
import { antall, oere } from './felles.ts';

/** How the money of a year was used for a purpose, all sources together. Who gave it is a typed word, and stays. */
export const Middelrad = z.strictObject({
  aar: z.int(),
  formaal: Formaal,
  rammeOere: oere,
  vedtattOere: oere,
  utbetaltOere: oere,
  forbruktOere: oere,
  tilbakebetaltOere: oere,
  /** What may still be decided; below 0 where more is bound than there is. */
  restOere: oere,
  tildelinger: antall,
  kommuner: antall,
});
export type Middelrad = z.infer<typeof Middelrad>;
