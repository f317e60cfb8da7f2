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
  // A row that was undone comes back from the bin with what it had then: only what is corrected now is meant.
  const foer = ctx.db.get('SELECT 1 FROM kommunerettelse WHERE id = ?', id) ? {} : INGEN;
  ctx.write((tx) => tx.put(kommunerettelseTabell, { ...foer, ...patch }, id, { skriver }));
  return { id };
};

const INGEN = Object.fromEntries(Object.keys(kommunerettelseTabell.felt).map((felt) => [felt, null]));
