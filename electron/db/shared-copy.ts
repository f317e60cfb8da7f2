import Database from 'better-sqlite3';
import { erLokal } from '#shared/lib/tabell.ts';
import { dropSearchIndex } from './search-index.ts';
import { referanse, sharedTables, syncable } from './syncable.ts';
import type { Sqlite } from './types.ts';

/** This laptop's own bookkeeping: no other laptop may see it. */
const OWN = ['innstilling', 'sentralobjekt', 'papirkurvlokal'] as const;

/**
 * A compact copy of what is shared, in one file that any SQLite reads: plain rows and the log. What belongs to this laptop
 * alone is taken out (a device that has made nothing too: its number is free for the laptop that takes over the copy), and the file written anew after that, so that it is not in a free page either.
 */
export const copyShared = (db: Sqlite, path: string): void => {
  db.prepare('VACUUM INTO ?').run(path);
  const copy = new Database(path);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.pragma('secure_delete = ON');
    copy.transaction(() => {
      // First: its words are of what is taken out below too. Whoever takes over the copy makes an index of their own.
      dropSearchIndex(copy);
      copy.exec(
        "DELETE FROM enhet WHERE sett = 0 AND lower(hex(id)) = replace((SELECT verdi FROM innstilling WHERE navn = 'enhet'), '-', '')",
      );
      copy.exec('UPDATE enhet SET sendt = 0, bekreftet = 0');
      for (const tabell of [...OWN, ...referanse]) copy.exec(`DELETE FROM ${tabell}`);
      for (const { navn } of syncable.filter(erLokal)) {
        copy.exec(`DELETE FROM ${navn}`);
        copy.prepare('DELETE FROM papirkurv WHERE tabell = ?').run(navn);
      }
      for (const { navn, felt } of sharedTables)
        for (const [kolonne, { klasse }] of Object.entries(felt))
          if (klasse === 'lokal') copy.exec(`UPDATE ${navn} SET ${kolonne} = NULL`);
    })();
    copy.exec('VACUUM');
  } finally {
    copy.close();
  }
};
