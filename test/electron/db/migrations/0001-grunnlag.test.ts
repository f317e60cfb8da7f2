import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../../electron/db/migrate.ts';
import { grunnlag } from '../../../../electron/db/migrations/0001-grunnlag.ts';
import { referanse, syncable } from '../../../../electron/db/syncable.ts';

const migrated = () => {
  const db = new Database(':memory:');
  migrate(db, [grunnlag]);
  return db;
};
const columns = (db: Database.Database, tabell: string) =>
  (db.pragma(`table_info(${tabell})`) as { name: string }[]).map((column) => column.name);

test('makes an empty store of version 1', () => {
  const db = migrated();
  expect(versionOf(db)).toBe(1);
  expect(db.prepare('SELECT count(*) FROM operasjon').pluck().get()).toBe(0);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('every shared table has the columns that its definition names', () => {
  const db = migrated();
  for (const tabell of syncable)
    expect([tabell.navn, columns(db, tabell.navn).sort()]).toEqual([
      tabell.navn,
      ['id', ...Object.keys(tabell.felt)].sort(),
    ]);
});

test('every table is strict, and of a class that somebody has thought about', () => {
  const db = migrated();
  const own = [
    'enhet',
    'forfatter',
    'feltnavn',
    'operasjon',
    'konflikt',
    'papirkurv',
    'papirkurvlokal',
    'tilstand',
    'innstilling',
    'sentralobjekt',
  ];
  const tables = db
    .prepare("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string; strict: number }[];
  expect(tables.filter((t) => t.strict !== 1)).toEqual([]);
  expect(tables.map((t) => t.name).sort()).toEqual([...own, ...referanse, ...syncable.map((t) => t.navn)].sort());
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
