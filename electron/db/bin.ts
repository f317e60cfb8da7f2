import type { Rad, Tabell, Verdi } from '#shared/lib/tabell.ts';
import type { Sqlite } from './types.ts';

/** Where removed rows lie: when it was and whose doing, and what only this laptop knew of them, so that they come back whole. */
export interface Bin {
  holds(tabell: Tabell, id: string): boolean;
  /** @param slettet ISO-8601 UTC; @param forfatter a number in the log's dictionary */
  put(tabell: Tabell, id: string, slettet: string, forfatter: number): void;
  keepLocal(tabell: Tabell, rad: Rad): void;
  /** Takes a row out. @returns its fields of class `lokal` */
  take(tabell: Tabell, id: string): Record<string, Verdi>;
}

export const openBin = (db: Sqlite): Bin => {
  const find = db.prepare('SELECT 1 FROM papirkurv WHERE tabell = ? AND id = ?');
  const put = db.prepare('INSERT OR REPLACE INTO papirkurv (tabell, id, slettet, forfatter) VALUES (?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM papirkurv WHERE tabell = ? AND id = ?');
  const keepLocal = db.prepare('INSERT OR REPLACE INTO papirkurvlokal (tabell, id, felt, verdi) VALUES (?, ?, ?, ?)');
  const keptLocal = db.prepare<[string, string], { felt: string; verdi: Verdi }>(
    'SELECT felt, verdi FROM papirkurvlokal WHERE tabell = ? AND id = ?',
  );
  const dropLocal = db.prepare('DELETE FROM papirkurvlokal WHERE tabell = ? AND id = ?');
  return {
    holds: ({ navn }, id) => find.get(navn, id) !== undefined,
    put: ({ navn }, id, slettet, forfatter) => void put.run(navn, id, slettet, forfatter),
    keepLocal(tabell, rad) {
      for (const [felt, { klasse }] of Object.entries(tabell.felt))
        if (klasse === 'lokal' && rad[felt] != null) keepLocal.run(tabell.navn, rad.id, felt, rad[felt]);
    },
    take({ navn }, id) {
      const felter = Object.fromEntries(keptLocal.all(navn, id).map(({ felt, verdi }) => [felt, verdi]));
      dropLocal.run(navn, id);
      drop.run(navn, id);
      return felter;
    },
  };
};
