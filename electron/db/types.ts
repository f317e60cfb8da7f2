import type Database from 'better-sqlite3';
import type { Tabell, Verdi } from '#shared/lib/tabell.ts';

/** Reading: prepared statements are cached by their text. Rows are checked by the channel's output schema, not here. */
export interface ReadDb {
  all<R>(sql: string, ...params: readonly Param[]): R[];
  get<R>(sql: string, ...params: readonly Param[]): R | undefined;
}
export type Param = Verdi | bigint | Uint8Array | Readonly<Record<string, Verdi | bigint | Uint8Array>>;

/** Inside one transaction: reading, and the only two ways to change shared data. */
export interface WriteDb extends ReadDb {
  /**
   * Makes the row or changes the fields named; what is equal already is not logged.
   * @param felter absent fields stay as they are; null empties
   * @param valg `skriver`: the person is still typing in the field; `velg`: a choice in a conflict, logged even where equal to what is shown
   * @returns the row's id
   */
  put(
    tabell: Tabell,
    felter: Readonly<Record<string, Verdi | undefined>>,
    id?: string,
    valg?: { skriver?: boolean; velg?: boolean },
  ): string;
  /** Moves the row to the bin. No error where it is gone already. */
  remove(tabell: Tabell, id: string): void;
  /** Takes the row out of the bin with the values it had. */
  restore(tabell: Tabell, id: string): void;
  /** Says that something rests on the row: no removal made elsewhere meanwhile takes it, and no undo or redo of this session. */
  hold(tabell: Tabell, id: string): void;
  /** Replaces a cache table's rows for one source: see reference.ts. */
  readonly reference: ReferenceDb;
  /** A setting of this laptop. */
  setting(navn: string, verdi: Verdi): void;
}

export interface ReferenceDb {
  /** Deletes the rows where `kolonne` is `verdi`. */
  clear(tabell: string, kolonne?: string, verdi?: Verdi): void;
  /** Inserts rows in chunks of one prepared statement. */
  insert(tabell: string, rader: Iterable<Readonly<Record<string, Verdi>>>): number;
}

export type Sqlite = Database.Database;
