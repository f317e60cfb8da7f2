import { describe, expect, test } from 'vitest';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import type { Store } from '../../../electron/db/store.ts';
import { tempDir, testStore, testTime } from '../../support/butikk.ts';

const DELTAKELSE = '11111111-1111-7111-8111-111111111111';
const nyttMoete = (store: Store, felter = {}) =>
  store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0, ...felter })).value;
const sett = (store: Store, id: string, felter: object, skriver = false) =>
  store.write((tx) => tx.put(moeteTabell, felter as never, id, { skriver }));
const verdier = (store: Store, id: string, felt: string) =>
  store.history.ofRow('moete', id, felt).map((value) => value.verdi);
const rad = (store: Store, id: string) => store.get<Record<string, unknown>>('SELECT * FROM moete WHERE id = ?', id);

describe('put', () => {
  test('logs what differs, and nothing else', () => {
    const store = testStore();
    const id = nyttMoete(store, { sted: 'Øyvær' });
    const before = store.operationCount();
    sett(store, id, { sted: 'Øyvær', tema: null });
    expect(store.operationCount()).toBe(before);
    sett(store, id, { sted: 'Øyvær skole' });
    expect(store.operationCount()).toBe(before + 1);
    expect(verdier(store, id, 'sted')).toEqual(['Øyvær skole', 'Øyvær']);
  });

  test('leaves absent fields as they are, and empties with null', () => {
    const store = testStore();
    const id = nyttMoete(store, { sted: 'A', tema: 'B' });
    sett(store, id, { sted: undefined, tema: null });
    expect(rad(store, id)).toMatchObject({ sted: 'A', tema: null });
  });

  test('refuses what the table does not hold, and writes nothing of it', () => {
    const store = testStore();
    const id = nyttMoete(store, { sted: 'A' });
    const before = [store.operationCount(), store.stateSum()];
    expect(() => sett(store, id, { sted: 'B', dato: '2026-02-30' })).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ rule: 'feltverdi' }) }),
    );
    expect(rad(store, id)).toMatchObject({ sted: 'A', dato: null });
    expect([store.operationCount(), store.stateSum()]).toEqual(before);
  });

  test('a key of its own makes the same row twice the same', () => {
    const store = testStore();
    const en = store.write((tx) => tx.put(uttrekkTabell, { aar: 2026 })).value;
    const to = store.write((tx) => tx.put(uttrekkTabell, { aar: 2026 })).value;
    expect(to).toBe(en);
    expect(testStore('b').write((tx) => tx.put(uttrekkTabell, { aar: 2026 })).value).toBe(en);
  });

  test('a transaction that fails leaves nothing, and the next one goes on', () => {
    const store = testStore();
    const before = [store.operationCount(), store.stateSum()];
    expect(() =>
      store.write((tx) => {
        tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0, sted: 'A' });
        throw new Error('cut');
      }),
    ).toThrow('cut');
    expect([store.operationCount(), store.stateSum()]).toEqual(before);
    expect(store.get('SELECT count(*) AS n FROM moete')).toEqual({ n: 0 });
    nyttMoete(store, { sted: 'B' });
    expect(store.exchange.read(store.device, 1, 99).map((op) => op.nr)).toEqual([1, 2, 3, 4]);
  });
});

describe('typing', () => {
  test('is one operation until the field is left', () => {
    const store = testStore();
    const id = nyttMoete(store);
    for (const tekst of ['V', 'Vi', 'Vi møttes']) sett(store, id, { tekst }, true);
    sett(store, id, { tekst: 'Vi møttes.' });
    expect(verdier(store, id, 'tekst')).toEqual(['Vi møttes.']);
    sett(store, id, { tekst: 'Vi møttes igjen.' }, true);
    expect(verdier(store, id, 'tekst')).toEqual(['Vi møttes igjen.', 'Vi møttes.']);
  });

  test('leaving the field without a change ends it too', () => {
    const store = testStore();
    const id = nyttMoete(store);
    sett(store, id, { tekst: 'A' }, true);
    sett(store, id, { tekst: 'A' });
    sett(store, id, { tekst: 'AB' }, true);
    expect(verdier(store, id, 'tekst')).toEqual(['AB', 'A']);
  });

  test('ends after five minutes, and when it has been packed for the centre', () => {
    const time = testTime();
    const store = testStore('a', time);
    const id = nyttMoete(store);
    sett(store, id, { tekst: 'A' }, true);
    time.forward(4 * 60_000);
    sett(store, id, { tekst: 'AB' }, true);
    expect(verdier(store, id, 'tekst')).toEqual(['AB']);
    time.forward(61_000);
    sett(store, id, { tekst: 'ABC' }, true);
    expect(verdier(store, id, 'tekst')).toEqual(['ABC', 'AB']);
    store.seal();
    sett(store, id, { tekst: 'ABCD' }, true);
    expect(verdier(store, id, 'tekst')).toEqual(['ABCD', 'ABC', 'AB']);
  });

  test('of another field does not close it', () => {
    const store = testStore();
    const id = nyttMoete(store);
    sett(store, id, { tekst: 'A' }, true);
    sett(store, id, { sted: 'S' }, true);
    sett(store, id, { tekst: 'AB' }, true);
    expect(verdier(store, id, 'tekst')).toEqual(['AB']);
  });
});

test('what is written after a restart is later than what was typed before it, whatever the clock says', () => {
  const dir = tempDir();
  const time = testTime();
  const store = testStore('a', time, dir);
  const id = nyttMoete(store);
  sett(store, id, { tekst: 'A' }, true);
  time.forward(60_000);
  sett(store, id, { tekst: 'AB' }, true);
  store.close();
  time.forward(-60_000);
  const again = testStore('a', time, dir);
  sett(again, id, { tekst: 'ABC' });
  expect(verdier(again, id, 'tekst')).toEqual(['ABC', 'AB']);
});

describe('the bin', () => {
  test('takes the row away and gives it back whole, what only this laptop knows included', () => {
    const store = testStore();
    const id = nyttMoete(store, { sted: 'Øyvær', privatNotat: 'mitt' });
    const sum = store.stateSum();
    store.write((tx) => tx.remove(moeteTabell, id));
    expect(rad(store, id)).toBeUndefined();
    expect(store.history.bin()).toMatchObject([{ tabell: 'moete', id }]);
    store.write((tx) => tx.restore(moeteTabell, id));
    expect(rad(store, id)).toMatchObject({ sted: 'Øyvær', privatNotat: 'mitt' });
    expect(store.history.bin()).toEqual([]);
    expect(store.stateSum()).toBe(sum);
  });

  test('a row with a key of its own comes back when it is made again', () => {
    const store = testStore();
    const id = store.write((tx) => tx.put(uttrekkTabell, { aar: 2026 })).value;
    store.write((tx) => tx.remove(uttrekkTabell, id));
    store.write((tx) => tx.put(uttrekkTabell, { aar: 2026 }));
    expect(store.get('SELECT aar FROM uttrekk WHERE id = ?', id)).toEqual({ aar: 2026 });
  });
});

describe('fields of this laptop', () => {
  test('are in the row and nowhere in the log', () => {
    const store = testStore();
    const id = nyttMoete(store);
    const before = [store.operationCount(), store.stateSum()];
    sett(store, id, { privatNotat: 'bare mitt' });
    expect(rad(store, id)).toMatchObject({ privatNotat: 'bare mitt' });
    expect([store.operationCount(), store.stateSum()]).toEqual(before);
    expect(JSON.stringify(store.exchange.read(store.device, 1, 99))).not.toContain('bare mitt');
  });
});
