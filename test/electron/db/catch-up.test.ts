import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import type { Rad } from '#shared/lib/tabell.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { veilederTabell } from '#shared/veileder/veileder.ts';
import { migrate, migrations, versionOf } from '../../../electron/db/migrate.ts';
import { openStoreFile, storePath } from '../../../electron/db/open.ts';
import { recomputeStateSum, stateSum } from '../../../electron/db/state-sum.ts';
import type { Store } from '../../../electron/db/store.ts';
import { sharedTables } from '../../../electron/db/syncable.ts';
import { tempDir, testStore } from '../../support/butikk.ts';

const DICTIONARIES = ['enhet', 'forfatter', 'feltnavn'];
const columnsOf = (db: Database.Database, navn: string) =>
  (db.pragma(`main.table_info(${navn})`) as { name: string }[]).map(({ name }) => name).join(', ');

/** What a laptop with the program of version 1 holds once it has heard all that a store's log says. */
const asHeardByVersion1 = (store: Store): string => {
  const dir = join(tempDir(), 'gammel');
  mkdirSync(dir);
  openStoreFile(dir, migrations.slice(0, 1)).close();
  const db = new Database(storePath(dir));
  db.prepare('ATTACH ? AS ny').run(storePath(store.dir));
  for (const navn of [...DICTIONARIES, 'operasjon']) db.exec(`INSERT INTO ${navn} SELECT * FROM ny.${navn}`);
  const sum = stateSum();
  for (const tabell of sharedTables) {
    const kolonner = columnsOf(db, tabell.navn);
    if (kolonner === '') continue;
    db.exec(`INSERT INTO ${tabell.navn} SELECT ${kolonner} FROM ny.${tabell.navn}`);
    for (const rad of db.prepare<[], Rad>(`SELECT * FROM ${tabell.navn}`).all()) sum.add(tabell, rad);
  }
  db.prepare('UPDATE tilstand SET sum = ?').run(sum.bytes());
  db.close();
  return dir;
};

/** Somebody's work with this program: in tables and fields that version 1 has not heard of, and in those it has. */
const worked = () => {
  const store = testStore();
  const ids = store.write((tx) => {
    const uttrekkId = tx.put(uttrekkTabell, { aar: 2024, metode: 'udir-uttrekk' });
    const kommuneId = '11111111-1111-7111-8111-111111111111';
    const deltakelse = tx.put(deltakelseTabell, { kommuneId, uttrekkId, fase: 'forfase', svar: 'ja', rangering: 3 });
    tx.put(moeteTabell, { deltakelseId: deltakelse, ferdig: 0, tema: 'Leseplan' });
    return { deltakelse, gaar: tx.put(veilederTabell, { navn: 'Gro Går' }) };
  }).value;
  store.write((tx) => tx.put(veilederTabell, { navn: 'Siri Står', dagerPerSemester: 12 }));
  store.write((tx) => tx.remove(veilederTabell, ids.gaar));
  const holds = (one: Store) => ({
    sum: one.stateSum(),
    counted: recomputeStateSum(one),
    rows: sharedTables.map(({ navn }) => one.all(`SELECT * FROM ${navn} ORDER BY id`)),
    bin: one.history.bin(),
  });
  const all = holds(store);
  store.close();
  return { store, ids, all, holds };
};

test('what newer programs wrote is shown once the store has a place for it', () => {
  const { store, ids, all, holds } = worked();
  const dir = asHeardByVersion1(store);
  const upgraded = testStore('b', undefined, dir);
  expect(holds(upgraded)).toEqual(all);
  expect(upgraded.get('SELECT svar, rangering FROM deltakelse WHERE id = ?', ids.deltakelse)).toEqual({
    svar: 'ja',
    rangering: 3,
  });
  upgraded.write((tx) => tx.restore(veilederTabell, ids.gaar));
  expect(upgraded.all('SELECT navn FROM veileder ORDER BY navn')).toEqual([{ navn: 'Gro Går' }, { navn: 'Siri Står' }]);
});

test('where it cannot be shown the store stays of the version it was', () => {
  const { store } = worked();
  const dir = asHeardByVersion1(store);
  const db = new Database(storePath(dir));
  db.exec("UPDATE operasjon SET verdi = 'tolv' WHERE verdi = 12");
  db.close();
  expect(() => openStoreFile(dir)).toThrow(/dagerPerSemester/);
  const left = new Database(storePath(dir));
  expect([versionOf(left), columnsOf(left, 'veileder')]).toEqual([1, '']);
  migrate(left);
  left.close();
});
