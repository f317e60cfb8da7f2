import { utenAksenter } from '#shared/lib/soeketekst.ts';
import {
  column,
  ensureSearchIndex,
  fromClause,
  type IndexedSource,
  indexedSources,
  PARTS,
  placeOf,
  QUEUE,
  WORDS,
} from './search-index.ts';
import type { Sqlite } from './types.ts';

/**
 * The index of a store that has just been opened, made and filled where it was not.
 * @returns what keeps it in step: called at the end of each transaction
 */
export const searchIndex = (db: Sqlite): (() => void) =>
  db.transaction(() => {
    ensureSearchIndex(db);
    const fill = searchFiller(db);
    fill();
    return fill;
  })();

/**
 * Empties the queue of the index: each place in it gets the words of what is shown there now, or none. The caller holds
 * the transaction that filled it, so that no search sees the one without the other.
 */
const searchFiller = (db: Sqlite): (() => void) => {
  const queued = db.prepare<[], number>(`SELECT nr FROM ${QUEUE} ORDER BY nr LIMIT ${PAGE}`).pluck();
  const done = db.prepare(`DELETE FROM ${QUEUE} WHERE nr <= ?`);
  const texts = new Map(indexedSources.map((source) => [source.fra, db.prepare<[number], Document>(document(source))]));
  const indexes = [WORDS, PARTS].map((index) => ({
    remove: db.prepare(`DELETE FROM ${index} WHERE rowid = ?`),
    insert: db.prepare(`INSERT INTO ${index} (rowid, tittel, tekst) VALUES (?, ?, ?)`),
  }));
  return () => {
    for (let page = queued.all(); page.length > 0; page = queued.all()) {
      // In their order: FTS5 writes to the disk for every step back.
      for (const nr of page) {
        const { source, rowid } = placeOf(nr);
        const now = texts.get(source.fra)?.get(rowid);
        for (const { remove, insert } of indexes) {
          remove.run(nr);
          if (now) insert.run(nr, indexText(now.tittel), indexText(now.tekst));
        }
      }
      done.run(page.at(-1));
    }
  };
};

/** Text as it is in the index, and as it is asked for there. */
export const indexText = (tekst: string): string => utenAksenter(tekst.normalize('NFC'));

const PAGE = 500;

interface Document {
  readonly tittel: string;
  readonly tekst: string;
}

const document = (source: IndexedSource): string => {
  const joined = (fields: readonly string[]) =>
    fields.length > 0 ? `concat_ws(char(10), ${fields.map((felt) => column(source.tabell, felt)).join(', ')})` : "''";
  return `SELECT ${joined(source.tittel)} AS tittel, ${joined(source.tekst)} AS tekst
    FROM ${fromClause(source)} WHERE ${source.tabell}.rowid = ?`;
};
