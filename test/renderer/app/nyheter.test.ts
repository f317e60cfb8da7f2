import { expect, test } from 'vitest';
import { PROGRAMVERSJON } from '../../../electron/version.ts';
import { nyheter } from '../../../renderer/app/nyheter-tekster.ts';

test('the newest news are of this version', () => {
  expect(nyheter[0].versjon).toBe(PROGRAMVERSJON);
});

test('each version has news, as many in both languages, and none of them twice', () => {
  for (const { versjon, nb, nn } of nyheter) {
    expect(nb.length, versjon).toBeGreaterThan(0);
    expect(nn.length, versjon).toBe(nb.length);
    expect(new Set([...nb, ...nn]).size, versjon).toBe(nb.length + nn.length);
  }
  expect(new Set(nyheter.map(({ versjon }) => versjon)).size).toBe(nyheter.length);
});
