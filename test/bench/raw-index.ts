import type { Database } from 'better-sqlite3';

/** The same full-text indexes as ours, bare: what a floor with «the same indexes» has to write too. */
export const rawIndex = (db: Database): ((nr: number, tekst: string) => void) => {
  db.exec(`CREATE VIRTUAL TABLE ord USING fts5(tekst, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='2 3');
    CREATE VIRTUAL TABLE del USING fts5(tekst, content='', contentless_delete=1, tokenize="trigram remove_diacritics 0");`);
  const statements = ['ord', 'del'].flatMap((index) => [
    db.prepare(`DELETE FROM ${index} WHERE rowid = :nr`),
    db.prepare(`INSERT INTO ${index} (rowid, tekst) VALUES (:nr, :tekst)`),
  ]);
  return (nr, tekst) => {
    for (const statement of statements) statement.run({ nr, tekst });
  };
};
