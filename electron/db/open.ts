import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError, type Details } from '#shared/contract/result.ts';
import { backup, hasRoom } from './backup.ts';
import { catchUp } from './catch-up.ts';
import { assertLocal } from './location.ts';
import { migrate, migrations, versionOf } from './migrate.ts';
import type { Migration } from './migration.ts';
import type { Sqlite } from './types.ts';

/** «OPPF»: tells our store from any other SQLite file. */
const APPLICATION_ID = 0x4f505046;

export const storePath = (dir: string): string => join(dir, 'oppfolger.sqlite');
export const backupDir = (dir: string): string => join(dir, 'sikkerhetskopi');

/**
 * Opens, and where needed makes or migrates, the store of a folder: the one place that knows how. One process holds it
 * from open to close; every commit is on the disk before it is answered.
 * @throws AppError `lager-nettverksmappe`, `lager-i-bruk` (code locked), `lager-nyere`, `lager-ikke-sqlite`,
 *   `lager-fremmed`, `lager-ikke-skrivbar`, `disk-full`; the file is left as it was
 */
export const openStoreFile = (dir: string, steps: readonly Migration[] = migrations, room = hasRoom): Sqlite => {
  assertLocal(dir);
  const path = storePath(dir);
  let db: Sqlite | undefined;
  try {
    mkdirSync(dir, { recursive: true });
    const isNew = !existsSync(path);
    db = new Database(path, { timeout: 1000 });
    db.pragma('locking_mode = EXCLUSIVE');
    if (!isNew) recognise(db);
    configure(db);
    const from = versionOf(db);
    if (from > 0 && from < steps.length) {
      if (!room(db, backupDir(dir))) throw new AppError('unavailable', 'disk-full', { mappe: dir });
      backup(db, backupDir(dir), `foer-versjon-${steps.length}`);
    }
    if (from < steps.length) bringUp(db, from, steps);
    else migrate(db, steps);
    return db;
  } catch (error) {
    db?.close();
    throw storeError(error, dir);
  }
};

/** Whose file it is, before anything in it is changed. */
const recognise = (db: Sqlite) => {
  const id = db.pragma('application_id', { simple: true });
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (id !== APPLICATION_ID && tables !== 0) throw new AppError('unavailable', 'lager-fremmed');
};

/** All or nothing: a store killed on the way is of the version it was. */
const bringUp = (db: Sqlite, from: number, steps: readonly Migration[]) =>
  db
    .transaction(() => {
      migrate(db, steps);
      if (from > 0) catchUp(db, from);
    })
    .exclusive();

/**
 * Statistics are never gathered (`ANALYZE`, `optimize`): those of a store's first day say that its log is a handful of rows
 * of one thing, and the planner then reads it through for every field once it has grown. Without them it trusts the indexes.
 */
const configure = (db: Sqlite) => {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  if (process.platform === 'darwin') db.pragma('checkpoint_fullfsync = ON');
  // Not again where it stands: a store that is then found to be newer is left to the byte.
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) db.pragma(`application_id = ${APPLICATION_ID}`);
};

const RULES: readonly [match: RegExp, code: 'locked' | 'unavailable', rule: string][] = [
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'locked', 'lager-i-bruk'],
  [/^SQLITE_NOTADB/, 'unavailable', 'lager-ikke-sqlite'],
  [/^SQLITE_CORRUPT/, 'unavailable', 'lager-skadet'],
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/, 'unavailable', 'disk-full'],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM|IOERR)|^EACCES|^EPERM|^EROFS|^ENOTDIR|^EEXIST/,
    'unavailable',
    'lager-ikke-skrivbar',
  ],
];

/** Of the store's own folder it means that it cannot be made: a drive that is not there. Elsewhere it is a mistake of ours. */
const NO_PLACE: (typeof RULES)[number] = [/^ENOENT/, 'unavailable', 'lager-ikke-skrivbar'];

/**
 * What SQLite or the file system said, as an expected failure; anything else is returned as it is.
 * @param mappe the store's folder, where it is being opened
 */
export const storeError = (error: unknown, mappe?: string): unknown => {
  if (error instanceof AppError) return error;
  const code = (error as { code?: unknown }).code;
  const rules = mappe === undefined ? RULES : [...RULES, NO_PLACE];
  const known = typeof code === 'string' ? rules.find(([match]) => match.test(code)) : undefined;
  const details: Details | undefined = mappe === undefined ? undefined : { mappe };
  return known ? new AppError(known[1], known[2], details) : error;
};
