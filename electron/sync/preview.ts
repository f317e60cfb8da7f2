import { AppError } from '#shared/contract/result.ts';
import type { Store } from '../db/store.ts';
import { sharedTables } from '../db/syncable.ts';
import type { Operation } from '../db/wire.ts';
import { mergeRow } from './merge.ts';

/** A sync that takes away more rows of a table than this, and a larger part of it than this, is asked about first. */
const MOST_ROWS = 5;
const MOST_PART = 0.1;

/** Rows that stand now and would be gone, by table. Reads only rows that an incoming operation removes. */
export const removals = (store: Store, incoming: readonly Operation[]): Map<string, number> => {
  const removed = new Set(
    incoming.filter(({ verdi }) => verdi !== null && typeof verdi === 'object').map(({ rad }) => rad),
  );
  const byRow = Map.groupBy(
    incoming.filter(({ rad }) => removed.has(rad)),
    ({ rad }) => rad,
  );
  const counts = new Map<string, number>();
  for (const [rad, ops] of byRow) {
    const tabell = sharedTables.find(({ navn }) => navn === ops[0]?.tabell);
    if (!tabell || !store.get(`SELECT 1 FROM ${tabell.navn} WHERE id = ?`, rad)) continue;
    if (mergeRow(tabell, [...store.exchange.ofRow(rad), ...ops]).rad) continue;
    counts.set(tabell.navn, (counts.get(tabell.navn) ?? 0) + 1);
  }
  return counts;
};

/**
 * Stops before anything is taken in where much would be removed.
 * @throws AppError conflict `synk-mange-slettinger` with the table, how many and of how many
 */
export const assertFewRemovals = (store: Store, incoming: readonly Operation[]): void => {
  for (const [tabell, antall] of removals(store, incoming)) {
    const { av } = store.get<{ av: number }>(`SELECT count(*) AS av FROM ${tabell}`) ?? { av: 0 };
    if (antall > MOST_ROWS && antall > MOST_PART * av)
      throw new AppError('conflict', 'synk-mange-slettinger', { tabell, antall, av });
  }
};
