import { z } from 'zod';
import { Tidspunkt } from '#shared/lib/dato.ts';
import { lokal, radSchema, tabell } from '#shared/lib/tabell.ts';

/** Something jotted down in passing, to be put where it belongs later. Stays on this laptop until it is. */
export const hurtignotatTabell = tabell('hurtignotat', {
  tekst: lokal(z.string().trim().min(1).max(20_000)),
  tid: lokal(Tidspunkt),
  kommuneId: lokal(z.uuid().nullable()),
});
export const Hurtignotat = radSchema(hurtignotatTabell);
export type Hurtignotat = z.infer<typeof Hurtignotat>;
