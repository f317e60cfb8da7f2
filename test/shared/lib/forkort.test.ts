import { expect, test } from 'vitest';
import { forkort } from '#shared/lib/tekst.ts';

test.each([
  [null, 10, ''],
  ['  ', 10, ''],
  ['Lese mer', 8, 'Lese mer'],
  ['Lese\n\n mer \t sammen', 20, 'Lese mer sammen'],
  ['Lese mer, sammen', 12, 'Lese mer…'],
  ['Lese mer sammen', 9, 'Lese mer…'],
  ['Begynneropplæring', 8, 'Begynne…'],
])('%j in %i characters: %j', (tekst, lengst, kort) => {
  expect(forkort(tekst, lengst)).toBe(kort);
});
