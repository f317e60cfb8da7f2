import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Sqlite } from './types.ts';

/** Copies kept besides those from before a migration, which are never thrown away. */
const KEPT = 10;

/**
 * Whether the disk has room for a copy and as much again: a copy must not take the last space from the work itself.
 */
export const hasRoom = (db: Sqlite, dir: string): boolean => {
  mkdirSync(dir, { recursive: true });
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize >= 2 * statSync(db.name).size;
};

/**
 * A copy of the store beside it, sound as a file, under its final name only when whole.
 * @returns its path
 */
export const backup = (db: Sqlite, dir: string, name: string): string => {
  mkdirSync(dir, { recursive: true });
  const part = join(dir, `${name}.del`);
  const path = join(dir, `${name}.sqlite`);
  rmSync(part, { force: true });
  rmSync(path, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(part);
    assertSound(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  rotate(dir);
  return path;
};

const assertSound = (path: string) => {
  const copy = new Database(path, { readonly: true });
  try {
    const found = copy.pragma('quick_check', { simple: true });
    if (found !== 'ok') throw new Error(`the backup is not sound: ${String(found)}`);
  } finally {
    copy.close();
  }
};

const rotate = (dir: string) => {
  const old = readdirSync(dir)
    .filter((name) => /^kopi-.*\.sqlite$/.test(name))
    .sort()
    .slice(0, -KEPT);
  for (const name of old) rmSync(join(dir, name));
};
