import { z } from 'zod';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';

/** How the kommuner came in: drawn by Udir from results, or chosen by the embete itself (Udir, «Hvilke kommuner deltar i ordningen?»). */
export const metoder = ['udir-uttrekk', 'embetets-vurdering'] as const;
export const Metode = z.enum(metoder);
export type Metode = z.infer<typeof Metode>;

/** A cohort: the kommuner that came in one year. Made by the first deltakelse in it. */
export const uttrekkTabell = tabell(
  'uttrekk',
  {
    aar: delt(z.int().min(2013).max(2100)),
    metode: delt(Metode.nullable()),
    /** The version of the scheme that holds for it; one of those that ship with the program. */
    ordningsversjonId: delt(z.uuid().nullable()),
    /** Where the list stands: the letter, its date, the case number. */
    kilde: delt(z.string().max(500).nullable()),
  },
  ['aar'],
  { felles: true },
);

export const Uttrekk = radSchema(uttrekkTabell);
export type Uttrekk = z.infer<typeof Uttrekk>;
export const UttrekkPatch = patchSchema(uttrekkTabell).omit({ aar: true });
