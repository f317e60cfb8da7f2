import { soekegrupper } from '#shared/contract/soek.ts';
import { type SearchSource, searchSources } from './search-sources.ts';
import type { Sqlite } from './types.ts';

/*
 * The full-text index: derived from the rows, so it is no part of the store's shape or of what is shared. It is made when a
 * store is opened, and anew when the list of what is searched has changed. Triggers on the tables put the places that a
 * change concerns in a queue, whatever road it came, and the queue is emptied before the transaction ends (search-fill.ts).
 */
const PREFIX = 'soekeindeks';
/** Whole words and beginnings. */
export const WORDS = `${PREFIX}_ord`;
/** Three letters at a time: the only way to find a word inside another. */
export const PARTS = `${PREFIX}_del`;
export const QUEUE = `${PREFIX}_koe`;

/**
 * A place in the index is (group, source, the row's own number). SQLite may in words, but does not in deed, give rows of
 * our tables new numbers in a copy: they have an index. A test holds it.
 */
const ROW_SPAN = 2 ** 40;
const SOURCES_IN_GROUP = 8;
export const GROUP_SPAN = ROW_SPAN * SOURCES_IN_GROUP;

export interface IndexedSource extends SearchSource {
  /** Where its places begin. */
  readonly fra: number;
}

/** The first place of a group; the next group's is GROUP_SPAN further on. */
export const groupStart = (gruppe: SearchSource['gruppe']): number => (soekegrupper.indexOf(gruppe) + 1) * GROUP_SPAN;

export const indexedSources: readonly IndexedSource[] = soekegrupper.flatMap((gruppe) =>
  searchSources
    .filter((source) => source.gruppe === gruppe)
    .map((source, i) => ({ ...source, fra: groupStart(gruppe) + i * ROW_SPAN })),
);

/** The source of a place in the index, and the number of its row. */
export const placeOf = (nr: number): { source: IndexedSource; rowid: number } => {
  const rowid = nr % ROW_SPAN;
  const source = indexedSources.find(({ fra }) => fra === nr - rowid);
  if (!source) throw new Error(`nothing is indexed at ${nr}`);
  return { source, rowid };
};

/** The source's rows with all that they hang on: those that are shown. */
export const fromClause = ({ tabell, tillegg, under }: SearchSource): string =>
  [
    tabell,
    ...(tillegg ? [`LEFT JOIN ${tillegg} ON ${tillegg}.id = ${tabell}.id`] : []),
    ...under.map(([over, felt]) => `JOIN ${over} ON ${over}.id = ${column(tabell, felt)}`),
  ].join(' ');

export const column = (tabell: string, felt: string): string => (felt.includes('.') ? felt : `${tabell}.${felt}`);

/** Makes the index where it is not as this program has it; what is to be in it then stands in the queue. */
export const ensureSearchIndex = (db: Sqlite): void => {
  const found = ownObjects(db).map(({ sql }) => sql);
  if (found.length === schema.length && schema.every((sql) => found.includes(sql))) return;
  db.transaction(() => {
    dropSearchIndex(db);
    for (const sql of schema) db.exec(sql);
    for (const { fra, tabell } of indexedSources)
      db.exec(`INSERT INTO ${QUEUE} SELECT ${fra} + ${tabell}.rowid FROM ${tabell}`);
  })();
};

/** Takes the index away, words and all: for a copy that others are to have. */
export const dropSearchIndex = (db: Sqlite): void => {
  for (const { type, name } of ownObjects(db)) db.exec(`DROP ${type} ${name}`);
};

/** Triggers before the tables that they are on. The index tables' own tables are theirs to make and drop. */
const ownObjects = (db: Sqlite) =>
  db
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_schema
       WHERE name GLOB '${PREFIX}_*' AND name NOT GLOB '${WORDS}_*' AND name NOT GLOB '${PARTS}_*'
       ORDER BY type = 'table'`,
    )
    .all();

/** A change anywhere in what a row is shown by concerns its place: its own words, and whether what it hangs on is there. */
const triggersOf = (source: IndexedSource): string[] => {
  const { fra, tabell, tillegg, under } = source;
  const places = `INSERT OR IGNORE INTO ${QUEUE} SELECT ${fra} + ${tabell}.rowid FROM ${tabell}`;
  const own = (row: string) => `INSERT OR IGNORE INTO ${QUEUE} VALUES (${fra} + ${row}.rowid)`;
  const above = under.map(([over, felt], i) => {
    const joins = under
      .slice(0, i)
      .map(([between, ref]) => ` JOIN ${between} ON ${between}.id = ${column(tabell, ref)}`);
    return [over, (row: string) => `${places}${joins.join('')} WHERE ${column(tabell, felt)} = ${row}.id`] as const;
  });
  return [
    ...triggers(source, tabell, own),
    ...(tillegg ? triggers(source, tillegg, (row) => `${places} WHERE ${tabell}.id = ${row}.id`) : []),
    ...above.flatMap(([over, concerns]) => triggers(source, over, concerns)),
  ];
};

const triggers = (source: IndexedSource, tabell: string, concerns: (row: string) => string): string[] => {
  const columns = columnsIn(source, tabell);
  const changed = columns.map((felt) => `OLD.${felt} IS NOT NEW.${felt}`).join(' OR ');
  const trigger = (event: string, row: string, more = '') =>
    `CREATE TRIGGER ${PREFIX}_ved_${source.fra / ROW_SPAN}_${tabell}_${event.slice(0, 6).toLowerCase()} ` +
    `AFTER ${event} ON ${tabell}${more} BEGIN ${concerns(row)}; END`;
  return [
    trigger('INSERT', 'NEW'),
    trigger('DELETE', 'OLD'),
    ...(columns.length > 0 ? [trigger(`UPDATE OF ${columns.join(', ')}`, 'NEW', ` WHEN ${changed}`)] : []),
  ];
};

/** The columns of one table that a source's words and whereabouts depend on. */
const columnsIn = (source: SearchSource, tabell: string): string[] => {
  const all = [...source.tittel, ...source.tekst, ...source.under.map(([, felt]) => felt)];
  const named = all.map((felt) => column(source.tabell, felt).split('.'));
  return [...new Set(named.flatMap(([of, felt]) => (of === tabell && felt ? [felt] : [])))];
};

/** No text is kept in the index: the rows have it. */
const fts = (name: string, tokenizer: string, more = ''): string =>
  `CREATE VIRTUAL TABLE ${name} USING fts5(tittel, tekst, content='', contentless_delete=1, tokenize="${tokenizer}"${more})`;

/** Accents are taken off before text comes here, since SQLite would take å for an a: see `indexText`. */
const schema: readonly string[] = [
  fts(WORDS, 'unicode61 remove_diacritics 0', ", prefix='2 3'"),
  fts(PARTS, 'trigram remove_diacritics 0'),
  `CREATE TABLE ${QUEUE} (nr INTEGER PRIMARY KEY) STRICT`,
  ...indexedSources.flatMap(triggersOf),
];
