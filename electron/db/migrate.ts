import { AppError } from '#shared/contract/result.ts';
import type { Migration } from './migration.ts';
import { grunnlag } from './migrations/0001-grunnlag.ts';
import { dagen } from './migrations/0002-dagen.ts';
import type { Sqlite } from './types.ts';

export const migrations: readonly Migration[] = [grunnlag, dagen];

/** The shape this program writes. */
export const schemaVersion = migrations.length;

export const versionOf = (db: Sqlite): number => db.pragma('user_version', { simple: true }) as number;

/**
 * Brings a store to a version, each step in a transaction of its own: a step that fails leaves the one before.
 * @throws AppError `unavailable` `lager-nyere` for a store that a newer program has written
 */
export const migrate = (db: Sqlite, steps: readonly Migration[] = migrations, to = steps.length): void => {
  const from = versionOf(db);
  if (from > steps.length) throw new AppError('unavailable', 'lager-nyere', { lager: from, program: steps.length });
  for (const step of steps.slice(from, to)) {
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }).exclusive();
  }
};
