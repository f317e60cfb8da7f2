import type { Tabell } from '#shared/lib/tabell.ts';
import { openBin } from './bin.ts';
import { idText, openLog } from './log.ts';
import { openRows } from './rows.ts';
import { openSettler } from './settle.ts';
import { stateSum } from './state-sum.ts';
import { sharedTables } from './syncable.ts';
import type { Sqlite } from './types.ts';

/**
 * What newer programs wrote while a store was of an earlier version lies in its log alone: there was no table or no column
 * for it. Now there is, and it is shown. The caller holds the transaction that gives the store its new shape, so that no
 * store is ever of a version without it.
 * @param from the version the store had
 */
export const catchUp = (db: Sqlite, from: number): void => {
  const tables: ReadonlyMap<string, Tabell> = new Map(sharedTables.map((tabell) => [tabell.navn, tabell]));
  const newer = db
    .prepare<[number], { rad: Uint8Array; tabell: string }>(
      'SELECT DISTINCT o.rad, n.tabell FROM operasjon o JOIN feltnavn n ON n.nr = o.felt WHERE o.skjema > ?',
    )
    .all(from);
  const sum = stateSum(db.prepare('SELECT sum FROM tilstand').pluck().get() as Uint8Array);
  const settler = openSettler(db, openLog(db), openRows(db), openBin(db), () => sum);
  for (const { rad, tabell } of newer) {
    const known = tables.get(tabell);
    if (known) settler.settle(known, idText(rad));
  }
  db.prepare('UPDATE tilstand SET sum = ?').run(sum.bytes());
};
