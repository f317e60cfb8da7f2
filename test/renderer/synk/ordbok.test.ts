import { expect, test } from 'vitest';
import { syncable } from '../../../electron/db/syncable.ts';
import { arter } from '../../../renderer/synk/ordbok.ts';
import { nb } from '../../../renderer/synk/ordbok-nb.ts';
import { nn } from '../../../renderer/synk/ordbok-nn.ts';

/** The fields of known tables are the compiler's; that every table is known is not. */
test('every table that holds people’s work has words in both languages, field by field', () => {
  const felter = (av: object) =>
    Object.fromEntries(Object.entries(av).map(([tabell, felt]) => [tabell, Object.keys(felt).sort()]));
  const ventet = felter(Object.fromEntries(syncable.map(({ navn, felt }) => [navn, felt])));
  for (const ord of [nb.felt, nn.felt, arter]) expect(felter(ord)).toEqual(ventet);
  for (const { tabell } of [nb, nn]) expect(Object.keys(tabell).sort()).toEqual(Object.keys(ventet).sort());
});
