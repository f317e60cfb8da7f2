import { z } from 'zod';
import { delt, radSchema, tabell } from '#shared/lib/tabell.ts';

/** A cohort: the year in which kommuner were drawn. */
export const uttrekkTabell = tabell('uttrekk', { aar: delt(z.int().min(2013).max(2100)) }, ['aar']);

export const Uttrekk = radSchema(uttrekkTabell);
export type Uttrekk = z.infer<typeof Uttrekk>;
