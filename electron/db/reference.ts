import { referanse } from './syncable.ts';
import type { ReferenceDb, Sqlite } from './types.ts';

/** Writing to cache tables: nothing is logged, since they can be made again from their files. */
export const referenceDb = (db: Sqlite, touched: (tabell: string) => void): ReferenceDb => {
  const known = (tabell: string) => {
    if (!(referanse as readonly string[]).includes(tabell)) throw new Error(`${tabell} is not a cache table`);
    touched(tabell);
  };
  return {
    clear(tabell, kolonne, verdi) {
      known(tabell);
      if (kolonne === undefined) db.prepare(`DELETE FROM ${tabell}`).run();
      else db.prepare(`DELETE FROM ${tabell} WHERE ${kolonne} = ?`).run(verdi);
    },
    insert(tabell, rader) {
      known(tabell);
      const kolonner = db.pragma(`table_info(${tabell})`) as { name: string }[];
      const navn = kolonner.map((k) => k.name);
      const insert = db.prepare(
        `INSERT INTO ${tabell} (${navn.join(', ')}) VALUES (${navn.map(() => '?').join(', ')})`,
      );
      let antall = 0;
      for (const rad of rader) {
        insert.run(navn.map((n) => rad[n] ?? null));
        antall += 1;
      }
      return antall;
    },
  };
};
