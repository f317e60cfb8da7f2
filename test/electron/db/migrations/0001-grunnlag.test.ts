import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../../electron/db/migrate.ts';
import { grunnlag } from '../../../../electron/db/migrations/0001-grunnlag.ts';

const migrated = () => {
  const db = new Database(':memory:');
  migrate(db, [grunnlag]);
  return db;
};

test('makes an empty store of version 1', () => {
  const db = migrated();
  expect(versionOf(db)).toBe(1);
  expect(db.prepare('SELECT count(*) FROM operasjon').pluck().get()).toBe(0);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('every table is strict', () => {
  const loose = migrated()
    .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
    .all();
  expect(loose).toEqual([]);
});

test('a shielded value cannot carry figures', () => {
  const insert = migrated().prepare(
    `INSERT INTO maaling (kildefil, linje, nivaa, enhetskode, enhetsnavn, skoleaar, aar, fag, trinn, tilstand, skalapoeng, antall)
     VALUES ('f', 3, 'kommune', '9901', 'Øyvær', '2024-25', 2024, 'lesing', 5, ?, ?, ?)`,
  );
  expect(() => insert.run('skjermet', 48, 7)).toThrow(/CHECK/);
  expect(() => insert.run('skjermet', null, 7)).toThrow(/CHECK/);
  insert.run('skjermet', null, null);
  insert.run('vist', 48, 40);
});
