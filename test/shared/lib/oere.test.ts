import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lesBeloep, MEST_OERE, skrivOere } from '#shared/lib/oere.ts';

const NB = '\u00a0';
const THIN = '\u2009';
const NARROW = '\u202f';

describe('an amount as people type it', () => {
  test.each([
    ['1 250 000,50', 125_000_050],
    ['1.250.000', 125_000_000],
    ['1.250.000,50', 125_000_050],
    ['1250000', 125_000_000],
    ['1250,5', 125_050],
    ['1250.50', 125_050],
    ['1 250.50', 125_050],
    ['1.25', 125],
    ['1.250', 125_000],
    ['kr 1 250', 125_000],
    ['Kr. 1250', 125_000],
    ['kr1250', 125_000],
    ['kr 1 250,00', 125_000],
    ['1 250 kr', 125_000],
    ['1250 kroner', 125_000],
    ['1 250,-', 125_000],
    ['1 250,\u2013', 125_000],
    [`1${NB}250${NB}000`, 125_000_000],
    [`1${THIN}250${NARROW}000,05`, 125_000_005],
    ['  12,3  ', 1_230],
    ['0', 0],
    ['0,05', 5],
  ])('«%s» is %i øre', (tekst, oere) => {
    expect(lesBeloep(tekst)).toBe(oere);
  });

  test.each([
    ['', 'nothing'],
    ['kr', 'no digits'],
    ['1,250', 'thousands to some, øre to others'],
    ['1250.5', 'thousands or øre'],
    ['1.250.00', 'a dot that is both'],
    ['1.250.50', 'a dot that is both'],
    ['1.250 000', 'two ways of grouping'],
    ['12 34', 'groups that are not of three'],
    ['1  250', 'two spaces'],
    ['1.25.000', 'groups that are not of three'],
    ['01250', 'a zero in front'],
    ['0.250', 'thousands of nothing'],
    ['1e6', 'a form that only machines write'],
    ['1,255', 'less than an øre'],
    ['1.250.5', 'a group cut short'],
    [',50', 'no kroner'],
    ['1250,', 'a comma and nothing'],
    ['-5', 'less than nothing'],
    ['\u22125', 'less than nothing'],
    ['1 250 000 mill', 'a word'],
    ['99999999999999999', 'more than can be exact'],
  ])('«%s» is not read: %s', (tekst) => {
    expect(lesBeloep(tekst)).toBeUndefined();
  });

  test('what is written can be read again', () => {
    fc.assert(
      fc.property(fc.nat({ max: MEST_OERE }), (oere) => {
        expect(lesBeloep(skrivOere(oere))).toBe(oere);
        expect(lesBeloep(`${skrivOere(oere)}${NB}kr`)).toBe(oere);
      }),
    );
  });

  test('grouping, the word for kroner and how øre are marked change nothing', () => {
    const form = fc.record({
      oere: fc.nat({ max: MEST_OERE }),
      skille: fc.constantFrom('', ' ', '.', NB, NARROW),
      foran: fc.constantFrom('', 'kr ', 'KR. '),
      bak: fc.constantFrom('', ' kr', ' kroner'),
    });
    fc.assert(
      fc.property(form, ({ oere, skille, foran, bak }) => {
        const hele = String(Math.trunc(oere / 100)).replace(/\B(?=(\d{3})+$)/g, skille);
        expect(lesBeloep(`${foran}${hele},${String(oere % 100).padStart(2, '0')}${bak}`)).toBe(oere);
      }),
    );
  });

  test('any text is read exactly or not at all', () => {
    const tegn = fc.string({ unit: fc.constantFrom(...'0123456789 .,-kre'), maxLength: 14 });
    fc.assert(
      fc.property(tegn, (tekst) => {
        const lest = lesBeloep(tekst);
        if (lest !== undefined) expect(lesBeloep(skrivOere(lest))).toBe(lest);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('an amount as it is written', () => {
  expect(skrivOere(0)).toBe('0');
  expect(skrivOere(5)).toBe('0,05');
  expect(skrivOere(125_000_050)).toBe(`1${NB}250${NB}000,50`);
  expect(skrivOere(125_000_000)).toBe(`1${NB}250${NB}000`);
  expect(skrivOere(-100_000)).toBe(`\u22121${NB}000`);
  expect(skrivOere(-5)).toBe('\u22120,05');
});
