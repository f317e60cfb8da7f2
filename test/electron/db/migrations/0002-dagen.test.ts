import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations, versionOf } from '../../../../electron/db/migrate.ts';
import { dagen } from '../../../../electron/db/migrations/0002-dagen.ts';
import { referanse, syncable } from '../../../../electron/db/syncable.ts';

const build = (version: number) => {
  const db = new Database(':memory:');
  migrate(db, migrations, version);
  return db;
};
const columns = (db: Database.Database, tabell: string) =>
  (db.pragma(`table_info(${tabell})`) as { name: string }[]).map((column) => column.name);
const tables = (db: Database.Database) =>
  db.prepare("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as {
    name: string;
    strict: number;
  }[];

/** Somebody's work as version 1 kept it: rows, the log they stand on, a bin, a conflict, this laptop's own. */
const WORK = `
INSERT INTO enhet (nr, id, sett) VALUES (1, randomblob(16), 3);
INSERT INTO forfatter VALUES (1, randomblob(16));
INSERT INTO feltnavn VALUES (1, 'uttrekk', ''), (2, 'uttrekk', 'aar'), (3, 'deltakelse', 'grunn');
INSERT INTO operasjon VALUES
  (4294967297, x'00000000000070008000000000000001', 1, 1, 100, 1, 1, NULL, 1),
  (4294967298, x'00000000000070008000000000000001', 2, 2022, 101, 1, 1, NULL, 1),
  (4294967299, x'00000000000070008000000000000002', 3, 'Kapasitet', 102, 1, 1, 4294967298, 1);
INSERT INTO konflikt VALUES (x'00000000000070008000000000000002', 3);
INSERT INTO papirkurv VALUES ('moete', 'm2', '2026-02-03T08:00:00.000Z', 1);
INSERT INTO papirkurvlokal VALUES ('moete', 'm2', 'privatNotat', 'Bare mitt');
UPDATE tilstand SET sum = x'0123456789abcdef0123456789abcdef';
INSERT INTO innstilling VALUES ('embete', 'eksempel');
INSERT INTO sentralobjekt VALUES ('enheter/a/1-3', 812, 'a', 1, 3, 1);
INSERT INTO raadgiver VALUES ('r1', 'Kari Nordmann', NULL);
INSERT INTO kommunerettelse VALUES ('k1', 'nynorsk', 812, NULL, NULL, NULL);
INSERT INTO uttrekk VALUES ('u1', 2022), ('u2', 2024);
INSERT INTO deltakelse VALUES
  ('d1', 'k1', 'u1', 'avsluttet', 'aktiv', NULL, '2025-06-20'),
  ('d2', 'k1', 'u2', 'forfase', 'pauset', 'Kapasitet', NULL);
INSERT INTO moete VALUES ('m1', 'd1', '2024-02-01', 'fysisk', 'Øyvær', 'Leseplan', 'Vi snakket om …', 1, 'Bare mitt');
INSERT INTO moetedeltaker VALUES ('md1', 'm1', 'skoleleder', 'Ola');
INSERT INTO avtalepunkt VALUES ('a1', 'm1', 'Sende data', 'Ola', '2024-03-01', 0);
INSERT INTO kildefil VALUES ('f1', 'ab', 'np.csv', 'udir-nasjonale-proever', 812, '2026-02-03T08:00:00.000Z');
INSERT INTO registerkommune VALUES
  ('k1', '9901', 'Øyvær', '99', 'Prøvefylke', 'eksempel', 'nynorsk', 812, 2025, 65.1, 3.2, 'Øyvær', NULL, NULL);
INSERT INTO nummerhistorikk VALUES ('9901', 'Øyvær', NULL, NULL, 'k1', 'gjeldende');
INSERT INTO maaling VALUES
  ('f1', 2, 'kommune', '9901', 'Øyvær', '9901', '2024-25', 2024, 'lesing', 5, 'vist', 48.5, 1.2, 40);
`;
const rowsOf = (db: Database.Database, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all() as Record<string, unknown>[]]),
  );

test('a store of version 1 keeps every row, and its new columns are empty', () => {
  const db = build(1);
  db.exec(WORK);
  const names = tables(db).map((t) => t.name);
  const before = rowsOf(db, names);
  expect(names.filter((name) => before[name]?.length === 0)).toEqual([]);
  migrate(db, migrations, 2);
  expect(versionOf(db)).toBe(2);
  const nye: Readonly<Record<string, readonly string[]>> = {
    uttrekk: ['metode', 'ordningsversjonId', 'kilde'],
    deltakelse: ['liste', 'rangering', 'svar', 'svargrunn', 'svardato', 'svartekst'],
  };
  const expected = Object.fromEntries(
    Object.entries(before).map(([name, rows]) => [
      name,
      rows.map((row) => ({ ...row, ...Object.fromEntries((nye[name] ?? []).map((felt) => [felt, null])) })),
    ]),
  );
  expect(rowsOf(db, names)).toEqual(expected);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a step that fails leaves version 1 as it was', () => {
  const db = build(1);
  db.exec(WORK);
  const before = rowsOf(db, ['uttrekk', 'deltakelse']);
  const broken = { ...dagen, sql: `${dagen.sql}\nCREATE TABLE uttrekk (id TEXT) STRICT;` };
  expect(() => migrate(db, [...migrations.slice(0, 1), broken])).toThrow(/already exists/);
  expect(versionOf(db)).toBe(1);
  expect(rowsOf(db, ['uttrekk', 'deltakelse'])).toEqual(before);
  expect(tables(db).map((t) => t.name)).not.toContain('veileder');
});

test('every shared table has the columns that its definition names', () => {
  const db = build(2);
  for (const tabell of syncable)
    expect([tabell.navn, columns(db, tabell.navn).sort()]).toEqual([
      tabell.navn,
      ['id', ...Object.keys(tabell.felt)].sort(),
    ]);
});

test('every table is strict, and of a class that somebody has thought about', () => {
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
  const all = tables(build(2));
  expect(all.filter((t) => t.strict !== 1)).toEqual([]);
  expect(all.map((t) => t.name).sort()).toEqual([...own, ...referanse, ...syncable.map((t) => t.navn)].sort());
});

test('an estimate is 0 or 1', () => {
  const insert = build(2).prepare(
    `INSERT INTO ordningsfrist (ordningsversjonId, kode, fase, aarEtter, maaned, dag, kilde, anslag)
     VALUES ('v', 'rapport-1', 'forfase', 1, 6, 15, 'Udir', ?)`,
  );
  expect(() => insert.run(2)).toThrow(/CHECK/);
  insert.run(1);
});
