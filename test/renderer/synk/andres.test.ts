import { expect, test } from 'vitest';
import { samleAndres } from '../../../renderer/synk/andres.ts';

const endring = (id: string, forfatter: string, felt: string, tid: string, verdi = felt) => ({
  tabell: 'moete',
  id,
  tittel: id,
  forfatter,
  felt,
  verdi,
  tid,
});

test('what one person did with one row is one line, with the last value of each field', () => {
  const samlet = samleAndres([
    endring('m1', 'Kari', 'tekst', '12:05', 'nyest'),
    endring('m2', 'Kari', 'sted', '12:04'),
    endring('m1', 'Kari', 'tekst', '12:03', 'eldre'),
    endring('m1', 'Kari', 'tema', '12:02'),
  ]);
  expect(samlet.map(({ id, tid, felter }) => [id, tid, felter])).toEqual([
    [
      'm1',
      '12:05',
      [
        { felt: 'tekst', verdi: 'nyest' },
        { felt: 'tema', verdi: 'tema' },
      ],
    ],
    ['m2', '12:04', [{ felt: 'sted', verdi: 'sted' }]],
  ]);
});

test('somebody else in between makes it two', () => {
  const samlet = samleAndres([
    endring('m1', 'Kari', 'tekst', '12:05'),
    endring('m1', 'Ola', 'tekst', '12:04'),
    endring('m1', 'Kari', 'sted', '12:03'),
  ]);
  expect(samlet.map(({ forfatter }) => forfatter)).toEqual(['Kari', 'Ola', 'Kari']);
});
