import type { Sqlite } from './types.ts';

/** A file of the centre as this laptop last read it. */
export interface CentreObject {
  readonly navn: string;
  readonly stoerrelse: number;
  readonly enhet: string | null;
  readonly fra: number | null;
  readonly til: number | null;
  /** 1 when its operations are in this store. */
  readonly tatt: 0 | 1;
}

/** What the centre is known to hold, so that a listing is enough to see that nothing is new. */
export interface CentreCache {
  list(): CentreObject[];
  put(object: CentreObject): void;
  forget(navn: string): void;
}

export const openCentreCache = (db: Sqlite): CentreCache => ({
  list: () =>
    db
      .prepare('SELECT navn, stoerrelse, enhet, fra, til, tatt FROM sentralobjekt ORDER BY navn')
      .all() as CentreObject[],
  put: (o) =>
    void db
      .prepare(
        'INSERT OR REPLACE INTO sentralobjekt (navn, stoerrelse, enhet, fra, til, tatt) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(o.navn, o.stoerrelse, o.enhet, o.fra, o.til, o.tatt),
  forget: (navn) => void db.prepare('DELETE FROM sentralobjekt WHERE navn = ?').run(navn),
});
