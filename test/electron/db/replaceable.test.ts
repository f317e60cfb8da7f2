import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { storePath } from '../../../electron/db/open.ts';
import { tempDir, testStore } from '../../support/butikk.ts';

const copyOf = (aar: number) => {
  const other = testStore('b');
  other.write((tx) => tx.put(uttrekkTabell, { aar }));
  const path = join(tempDir(), 'kopi.sqlite');
  other.copyShared(path);
  return { path, sum: other.stateSum() };
};

test('an empty store gives way to a whole one, and keeps the language that was chosen', () => {
  const dir = tempDir();
  const store = testStore('a', undefined, dir);
  store.write((tx) => tx.setting('spraak', 'nn'));
  const { path, sum } = copyOf(2026);
  store.adoptShared(path, (tx) => tx.setting('embete', 'eksempel'));
  expect(store.stateSum()).toBe(sum);
  expect(store.all('SELECT aar FROM uttrekk')).toEqual([{ aar: 2026 }]);
  const settings = store.all<{ navn: string; verdi: string }>(
    "SELECT navn, verdi FROM innstilling WHERE navn IN ('spraak', 'embete') ORDER BY navn",
  );
  expect(settings.map(({ verdi }) => verdi)).toEqual(['eksempel', 'nn']);
  store.write((tx) => tx.put(uttrekkTabell, { aar: 2028 }));
  store.close();
  const again = testStore('a', undefined, dir);
  expect(again.all('SELECT aar FROM uttrekk ORDER BY aar')).toEqual([{ aar: 2026 }, { aar: 2028 }]);
});

test.each([
  ['the new one cannot be opened', () => 'not a database'.repeat(99), () => {}],
  [
    'what is to be written with it fails',
    undefined,
    () => {
      throw new Error('cut');
    },
  ],
])('the old store stands where %s', (_what, content, also) => {
  const dir = tempDir();
  const store = testStore('a', undefined, dir);
  store.write((tx) => tx.setting('spraak', 'nn'));
  const { path } = copyOf(2026);
  if (content) writeFileSync(path, content());
  expect(() => store.adoptShared(path, also)).toThrow();
  expect(store.operationCount()).toBe(0);
  expect(store.get("SELECT verdi FROM innstilling WHERE navn = 'spraak'")).toEqual({ verdi: 'nn' });
  store.write((tx) => tx.put(uttrekkTabell, { aar: 2030 }));
  expect(existsSync(`${storePath(dir)}.del`)).toBe(false);
});
