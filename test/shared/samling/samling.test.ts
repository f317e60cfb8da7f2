import { describe, expect, test } from 'vitest';
import { roller } from '#shared/person/rolle.ts';
import { erHoldt, manglerISamling, sammenlignSamlinger } from '#shared/samling/samling.ts';

const IDAG = '2026-02-03';

describe('erHoldt', () => {
  test.each([
    [null, null, false],
    ['2026-02-03', null, false],
    ['2026-02-02', null, true],
    ['2026-02-02', '2026-02-03', false],
    ['2026-02-01', '2026-02-02', true],
    ['2026-02-05', '2026-02-01', false], // the end was typed wrong: it is not over before its last day
    [null, '2026-02-01', true],
  ])('from %s to %s: %s', (start, slutt, holdt) => {
    expect(erHoldt({ start, slutt }, IDAG)).toBe(holdt);
  });
});

test('those to come first, nearest at the top and undated last; then those held, newest first', () => {
  const dager = ['2025-01-01', null, '2026-03-01', '2025-12-01', '2026-02-04'];
  const samlinger = dager.map((start, i) => ({ id: String(i), start, slutt: null }));
  expect(samlinger.sort(sammenlignSamlinger(IDAG)).map(({ start }) => start)).toEqual([
    '2026-02-04',
    '2026-03-01',
    null,
    '2025-12-01',
    '2025-01-01',
  ]);
});

describe('manglerISamling', () => {
  const hel = { start: IDAG, harRamme: true };

  test('a date and a ramme', () => {
    expect(manglerISamling({ start: null, harRamme: false }, [])).toEqual(['uten-dato', 'uten-ramme']);
    expect(manglerISamling(hel, [])).toEqual([]);
  });

  test('only leaders came from the kommuner, whoever held it', () => {
    const ledere = ['administrativ-skoleeier', 'politisk-skoleeier', 'skoleleder'] as const;
    expect(manglerISamling(hel, ledere)).toEqual(['bare-ledere']);
    expect(manglerISamling(hel, [...ledere, 'raadgiver', 'udir', 'veileder', 'kompetansemiljoe'])).toEqual([
      'bare-ledere',
    ]);
    expect(manglerISamling(hel, ['raadgiver', 'udir'])).toEqual([]);
    const andre = roller.slice(3, roller.indexOf('veileder'));
    expect(andre).toHaveLength(6);
    for (const rolle of andre) expect(manglerISamling(hel, [...ledere, rolle])).toEqual([]);
  });

  test('nothing is said while a role is not known', () => {
    expect(manglerISamling(hel, ['skoleleder', null])).toEqual([]);
  });
});
