import { z } from 'zod';
import { delt, radSchema, tabell } from '#shared/lib/tabell.ts';

/** An adviser at the embete: whoever writes is one, and every change carries who made it. */
export const raadgiverTabell = tabell('raadgiver', {
  navn: delt(z.string().trim().min(1).max(200)),
  epost: delt(z.email().nullable()),
});

export const Raadgiver = radSchema(raadgiverTabell);
export type Raadgiver = z.infer<typeof Raadgiver>;
