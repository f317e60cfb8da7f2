import { expect, test } from 'vitest';
import { soekbar, treffer } from '../../../renderer/ui/soek.ts';

const finner = (tekst: string, soek: string) => treffer(soekbar(tekst), soekbar(soek));

test.each([
  ['Kárášjohka', 'karasj', true],
  ['Guovdageaidnu', 'GUOV', true],
  ['Deatnu', 'deat', true],
  ['Unjárga', 'unjarga', true],
  ['Båtsfjord', 'båt', true],
  ['Båtsfjord', 'bat', false],
  ['Batnfjord', 'båt', false],
  ['Bø', 'bo', false],
  ['Tromsø', 'TROMSØ', true],
  ['9901 Nordvik', 'nordvik 9901', true],
  ['9901 Nordvik', 'nordvik 9902', false],
  ['Nordvik', '', true],
])('%s by «%s»: %s', (tekst, soek, ja) => {
  expect(finner(tekst, soek)).toBe(ja);
});

test('a ring that comes as a mark of its own is still the letter', () => {
  expect(finner('Båtsfjord', 'ba\u030at')).toBe(true);
});
