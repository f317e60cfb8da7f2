import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import type { Sqlite } from './types.ts';

/** Whether a store has the tables, indexes and views that this program makes, and nothing else: no trigger of anybody's. */
export const hasOurShape = (db: Sqlite): boolean => {
  const ours = new Database(':memory:');
  try {
    migrate(ours);
    return shapeOf(db) === shapeOf(ours);
  } finally {
    ours.close();
  }
};

const shapeOf = (db: Sqlite): string =>
  JSON.stringify(
    db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all(),
  );
