import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { MEST_OERE } from '#shared/lib/oere.ts';
import { delt, radSchema, tabell } from '#shared/lib/tabell.ts';

/** What happens to money on its way: decided, paid out, used, paid back. */
export const posteringsarter = ['vedtatt', 'utbetalt', 'forbrukt', 'tilbakebetalt'] as const;
export const Posteringsart = z.enum(posteringsarter);
export type Posteringsart = z.infer<typeof Posteringsart>;

/**
 * One line of the ledger. Lines are only added: what was wrong is corrected by its opposite (`motpostId`), which takes its
 * amount with the sign turned. It belongs to a tildeling, or is a cost of a samling.
 */
export const posteringTabell = tabell('postering', {
  rammeId: delt(z.uuid()),
  tildelingId: delt(z.uuid().nullable()),
  samlingId: delt(z.uuid().nullable()),
  /** The tiltak that the kroner go to; null for what is not split. */
  tiltakId: delt(z.uuid().nullable()),
  art: delt(Posteringsart, 'spoer'),
  /** Øre; negative in a correction. */
  beloep: delt(z.int().min(-MEST_OERE).max(MEST_OERE), 'spoer'),
  dato: delt(Dag, 'spoer'),
  tekst: delt(z.string().max(1_000).nullable()),
  /** The line that this one corrects. */
  motpostId: delt(z.uuid().nullable()),
});
export const Postering = radSchema(posteringTabell);
export type Postering = z.infer<typeof Postering>;
