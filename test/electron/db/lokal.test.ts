import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { hurtignotatTabell } from '#shared/frist/hurtignotat.ts';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { erLokal } from '#shared/lib/tabell.ts';
import { recomputeStateSum } from '../../../electron/db/state-sum.ts';
import type { Store } from '../../../electron/db/store.ts';
import { syncable } from '../../../electron/db/syncable.ts';
import type { Operation } from '../../../electron/db/wire.ts';
import { createFolderCentre } from '../../../electron/sync/centre-folder.ts';
import { packSegment, segmentName } from '../../../electron/sync/segment.ts';
import { tempDir, testStore, testTime } from '../../support/butikk.ts';
import { allSync, DELTAKELSE, expectEqual, failure, laptop, moete, nyttMoete } from '../../support/synk.ts';

const HEMMELIG = 'Rektor slutter til påske';
const notat = (store: Store, felter: { tekst?: string; kommuneId?: string | null } = {}): string =>
  store.write((tx) => tx.put(hurtignotatTabell, { tekst: HEMMELIG, tid: '2026-02-03T08:00:00.000Z', ...felter })).value;
const skriv = (store: Store, id: string, tekst: string, skriver = false) =>
  store.write((tx) => tx.put(hurtignotatTabell, { tekst }, id, { skriver }));
const rader = (store: Store) => store.all<{ id: string; tekst: string }>('SELECT id, tekst FROM hurtignotat');
/** All that others may ever see of a store. */
const utad = (store: Store) => ({
  operasjoner: store.operationCount(),
  sum: store.stateSum(),
  vektor: store.exchange.vector(),
  navn: store.all('SELECT tabell FROM feltnavn').length,
});

test('a table is local when all its fields are', () => {
  expect(syncable.filter(erLokal)).toEqual([hurtignotatTabell]);
});

test('rows are made, changed, removed and restored without a word in the log', () => {
  const store = testStore();
  nyttMoete(store);
  const before = utad(store);
  const id = notat(store);
  skriv(store, id, 'Annet');
  store.write((tx) => tx.remove(hurtignotatTabell, id));
  expect(rader(store)).toEqual([]);
  store.write((tx) => tx.restore(hurtignotatTabell, id));
  expect(rader(store)).toEqual([{ id, tekst: 'Annet' }]);
  expect(utad(store)).toEqual(before);
  expect(recomputeStateSum(store)).toBe(before.sum);
  expect(store.history.ofRow('hurtignotat', id)).toEqual([]);
});

test('the tables that changed are told, so that screens follow', () => {
  const store = testStore();
  const { value: id, tabeller } = store.write((tx) =>
    tx.put(hurtignotatTabell, { tekst: 'A', tid: '2026-02-03T08:00:00.000Z' }),
  );
  expect([...tabeller]).toEqual(['hurtignotat', 'papirkurv']);
  expect([...skriv(store, id, 'B').tabeller]).toEqual(['hurtignotat']);
  expect([...skriv(store, id, 'B').tabeller]).toEqual([]);
});

test('what the table does not hold is refused, and nothing of it written', () => {
  const store = testStore();
  expect(() => notat(store, { tekst: '  ' })).toThrow(failure('feltverdi', 'invalid-input'));
  expect(rader(store)).toEqual([]);
});

test('the bin says when and who, gives all back, and knows what it does not hold', () => {
  const time = testTime();
  const store = testStore('a', time);
  const id = notat(store);
  time.forward(60_000);
  store.write((tx) => tx.remove(hurtignotatTabell, id));
  expect(store.history.bin()).toEqual([
    { tabell: 'hurtignotat', id, slettet: '2026-02-03T08:01:00.000Z', slettetAv: '' },
  ]);
  store.write((tx) => tx.remove(hurtignotatTabell, id)); // gone already
  skriv(store, id, 'Skrevet til likevel');
  expect(store.get('SELECT * FROM hurtignotat')).toEqual({
    id,
    tekst: 'Skrevet til likevel',
    tid: '2026-02-03T08:00:00.000Z',
    kommuneId: null,
  });
  expect(store.history.bin()).toEqual([]);
  expect(store.all('SELECT * FROM papirkurvlokal')).toEqual([]);
  expect(() => store.write((tx) => tx.restore(hurtignotatTabell, '99999999-9999-7999-8999-999999999999'))).toThrow(
    failure('rad-finnes-ikke', 'not-found'),
  );
});

test('undo and redo go back and forth, also where shared rows are part of the step', () => {
  const store = testStore();
  const id = notat(store);
  const { value: moeteId } = store.write((tx) => {
    tx.remove(hurtignotatTabell, id);
    return tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0 });
  });
  store.undo();
  expect([rader(store).length, moete(store, moeteId)]).toEqual([1, undefined]);
  store.redo();
  expect([rader(store).length, moete(store, moeteId)?.id]).toEqual([0, moeteId]);
  store.undo();
  store.undo();
  expect(rader(store)).toEqual([]);
  store.redo();
  expect(rader(store)).toEqual([{ id, tekst: HEMMELIG }]);
});

test('typing is one step, and what is written after the field was left another', () => {
  const store = testStore();
  const id = notat(store);
  for (const tekst of ['R', 'Ri', 'Ring']) skriv(store, id, tekst, true);
  skriv(store, id, 'Ring'); // left
  skriv(store, id, 'Ring Per', true);
  store.undo();
  expect(rader(store)[0]?.tekst).toBe('Ring');
  store.undo();
  expect(rader(store)[0]?.tekst).toBe(HEMMELIG);
});

test('a transaction that fails leaves nothing', () => {
  const store = testStore();
  const id = notat(store);
  expect(() =>
    store.write((tx) => {
      tx.remove(hurtignotatTabell, id);
      throw new Error('cut');
    }),
  ).toThrow('cut');
  expect(rader(store)).toHaveLength(1);
  expect(store.history.bin()).toEqual([]);
});

test('two laptops that sync never hear of each other’s', async () => {
  const mappe = tempDir();
  const [a, b] = [laptop('a', mappe), laptop('b', mappe)];
  const felles = nyttMoete(a.store, { sted: 'Øyvær' });
  const standing = notat(a.store);
  const removed = notat(a.store, { tekst: 'Slettet notat' });
  a.store.write((tx) => tx.remove(hurtignotatTabell, removed));
  const own = notat(b.store, { tekst: 'B sitt' });
  await allSync(a, b);
  expectEqual(a, b);
  expect(moete(b.store, felles)?.sted).toBe('Øyvær');
  expect(rader(a.store).map(({ id }) => id)).toEqual([standing]);
  expect(rader(b.store)).toEqual([{ id: own, tekst: 'B sitt' }]);
  expect(b.store.history.bin()).toEqual([]);
  expect(b.store.history.byOthers(100).map(({ tabell }) => tabell)).not.toContain('hurtignotat');
  expect(a.store.delivered().bekreftet).toBe(Object.values(a.store.exchange.vector())[0]);
});

test('nothing of it is in the copy that others get, not in a free page either', () => {
  const store = testStore();
  nyttMoete(store, { sted: 'Øyvær' });
  notat(store);
  const removed = notat(store, { tekst: `${HEMMELIG} og inspektøren` });
  store.write((tx) => tx.remove(hurtignotatTabell, removed));
  const path = join(tempDir(), 'kopi.sqlite');
  store.copyShared(path);
  const copy = new Database(path, { readonly: true });
  const count = (sql: string) => copy.prepare(sql).pluck().get();
  expect(count('SELECT count(*) FROM moete')).toBe(1);
  expect(count('SELECT count(*) FROM hurtignotat')).toBe(0);
  expect(count('SELECT count(*) FROM papirkurv')).toBe(0);
  expect(count('SELECT count(*) FROM papirkurvlokal')).toBe(0);
  expect(count("SELECT count(*) FROM feltnavn WHERE tabell = 'hurtignotat'")).toBe(0);
  copy.close();
  expect(readFileSync(path).includes(HEMMELIG)).toBe(false);
  expect(rader(store)).toHaveLength(1); // the laptop itself still has it
});

describe('a word about such a row from outside', () => {
  const DEVICE = '99999999-0000-7000-8000-000000000001';
  const RAD = '33333333-3333-7333-8333-333333333333';
  const op = (over: Partial<Operation>): Operation => ({
    enhet: DEVICE,
    nr: 1,
    tabell: 'hurtignotat',
    rad: RAD,
    felt: '',
    verdi: 1,
    hlc: 1,
    forfatter: DEVICE,
    skjema: 1,
    base: [],
    ...over,
  });

  test.each([
    ['that it was made', op({}), 'segment-skadet'],
    ['that it was removed', op({ verdi: { fjernet: {} } }), 'segment-skadet'],
    ['what it says', op({ felt: 'tekst', verdi: HEMMELIG }), 'segment-skadet'],
    ['a private field of a shared row', op({ tabell: 'moete', felt: 'privatNotat', verdi: 'x' }), 'segment-skadet'],
    ['from a newer program', op({ skjema: 99 }), 'senter-nyere-format'],
  ])('%s: is not taken in', async (_, word, aarsak) => {
    const mappe = tempDir();
    const a = laptop('a', mappe);
    const own = notat(a.store);
    await a.run();
    const bytes = await packSegment([word], 1);
    await createFolderCentre(mappe).write(segmentName(DEVICE, { fra: 1, til: 1 }, bytes), bytes);
    expect(await a.run()).toMatchObject({ aarsak });
    expect(rader(a.store).map(({ id }) => id)).toEqual([own]);
    expect(a.store.operationCount()).toBe(0);
  });

  test('handed straight to the store, it changes no row', () => {
    const store = testStore();
    const own = notat(store);
    const sum = store.stateSum();
    store.accept([op({ rad: own, verdi: { fjernet: {} } }), op({ nr: 2, rad: own, felt: 'tekst', verdi: 'Byttet' })]);
    expect(rader(store)).toEqual([{ id: own, tekst: HEMMELIG }]);
    expect(store.history.bin()).toEqual([]);
    expect(store.stateSum()).toBe(sum);
  });
});
