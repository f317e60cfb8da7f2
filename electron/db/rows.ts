import type { Rad, Tabell, Verdi } from '#shared/lib/tabell.ts';
import type { Sqlite } from './types.ts';

/** Plain domain rows, written only as the log says (operation.ts, settle.ts). */
export interface Rows {
  get(tabell: Tabell, id: string): Rad | undefined;
  /** Inserts the row, or writes the fields named over it. */
  set(tabell: Tabell, id: string, felter: Readonly<Record<string, Verdi>>, exists: boolean): void;
  delete(tabell: Tabell, id: string): void;
}

export const openRows = (db: Sqlite): Rows => {
  const cache = new Map<string, ReturnType<Sqlite['prepare']>>();
  const prepared = (sql: string) => {
    const known = cache.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    cache.set(sql, statement);
    return statement;
  };
  return {
    get: (tabell, id) => prepared(`SELECT * FROM ${tabell.navn} WHERE id = ?`).get(id) as Rad | undefined,
    set(tabell, id, felter, exists) {
      const navn = Object.keys(felter);
      const verdier = Object.values(felter);
      if (exists) {
        if (navn.length === 0) return;
        prepared(`UPDATE ${tabell.navn} SET ${navn.map((n) => `${n} = ?`).join(', ')} WHERE id = ?`).run(
          ...verdier,
          id,
        );
      } else {
        const kolonner = ['id', ...navn];
        prepared(
          `INSERT INTO ${tabell.navn} (${kolonner.join(', ')}) VALUES (${kolonner.map(() => '?').join(', ')})`,
        ).run(id, ...verdier);
      }
    },
    delete: (tabell, id) => void prepared(`DELETE FROM ${tabell.navn} WHERE id = ?`).run(id),
  };
};
