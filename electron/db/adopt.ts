import { AppError } from '#shared/contract/result.ts';
import { recomputeStateSum } from './state-sum.ts';
import { syncable } from './syncable.ts';
import type { ReadDb, Sqlite } from './types.ts';

/** Before the tables that point at them. */
const LOG = ['enhet', 'forfatter', 'feltnavn', 'operasjon', 'konflikt', 'papirkurv', 'tilstand'] as const;

/** Copies the file in, beside the device with this number. To be run in a transaction. */
export type Copy = (ownNr: number, sum: string) => { readonly sum: Uint8Array; readonly sistHlc: number };

/**
 * Opens a copy of another store's shared data (`copyShared`) beside this one, for the time it takes to copy it in.
 * @throws AppError invalid-input `sentralfil-skadet`
 */
export const adoptShared = <T>(db: Sqlite, path: string, action: (copy: Copy) => T): T => {
  db.prepare('ATTACH ? AS fil').run(path);
  try {
    return action((ownNr, sum) => copyIn(db, ownNr, sum));
  } finally {
    db.exec('DETACH fil');
  }
};

const copyIn: (db: Sqlite, ...args: Parameters<Copy>) => ReturnType<Copy> = (db, ownNr, wanted) => {
  if (shapeOf(db, 'main') !== shapeOf(db, 'fil')) throw damaged('tabeller');
  if (db.prepare('SELECT 1 FROM fil.enhet WHERE nr = ?').get(ownNr)) throw damaged('enhet');
  db.prepare('DELETE FROM enhet WHERE nr <> ?').run(ownNr);
  db.exec('DELETE FROM forfatter; DELETE FROM feltnavn; DELETE FROM tilstand');
  for (const tabell of [...LOG, ...syncable.map(({ navn }) => navn)])
    db.exec(`INSERT INTO main.${tabell} SELECT * FROM fil.${tabell}`);
  const sum = db.prepare('SELECT sum FROM tilstand').pluck().get() as Uint8Array;
  const read: Pick<ReadDb, 'all'> = { all: <R>(sql: string) => db.prepare(sql).all() as R[] };
  const kept = Buffer.from(sum).toString('hex');
  if (kept !== wanted || recomputeStateSum(read) !== wanted) throw damaged('sum');
  return { sum, sistHlc: db.prepare('SELECT coalesce(max(sistHlc), 0) FROM enhet').pluck().get() as number };
};

/** The tables as they were made: a copy with another shape, or with anything of its own in it, is not taken in. */
const shapeOf = (db: Sqlite, name: 'main' | 'fil'): string =>
  JSON.stringify(
    db.prepare(`SELECT type, name, sql FROM ${name}.sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name`).all(),
  );

const damaged = (hva: string) => new AppError('invalid-input', 'sentralfil-skadet', { hva });
