import type { ParsedInput } from '#shared/contract/index.ts';
import { kommunerettelseTabell } from '#shared/kommune/kommune.ts';
import type { Context } from '../ipc/context.ts';
import { finnKommune } from './queries.ts';

/** Corrects the register for the whole embete; a field set to null is the register's again. */
export const oppdaterKommune = (
  ctx: Context,
  { kommunenummer, patch, skriver }: ParsedInput<'kommune.oppdater'>,
): { id: string } => {
  const { id } = finnKommune(ctx.db, kommunenummer);
  ctx.write((tx) => tx.put(kommunerettelseTabell, patch, id, { skriver }));
  return { id };
};
