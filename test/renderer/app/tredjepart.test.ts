import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tredjepart } from '../../../renderer/app/tredjepart.ts';

const pakke = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, never>;

test('what the program says it is built on is what it is built on, with the licences the packages carry', () => {
  const navn = [...Object.keys(pakke('package.json').dependencies ?? {}), 'electron', 'world-atlas'].sort();
  expect(tredjepart).toEqual(navn.map((n) => ({ navn: n, lisens: pakke(`node_modules/${n}/package.json`).license })));
});
