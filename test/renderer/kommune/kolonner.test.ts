import { describe, expect, test } from 'vitest';
import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { harStatus, nesteSortering, sorter } from '../../../renderer/kommune/kolonner.ts';

const linje = (navn: string, mer: Partial<Kommunelinje> = {}): Kommunelinje => ({
  id: '00000000-0000-4000-8000-000000000000',
  kommunenummer: '9901',
  navn,
  fylkesnummer: '99',
  fylke: 'Eksempelfylke',
  embete: 'eksempel',
  maalform: 'bokmål',
  innbyggere: 1000,
  innbyggereAar: 2026,
  lat: 60,
  lon: 10,
  administrasjonssenter: navn,
  samiskNavn: null,
  kvenskNavn: null,
  deltakelse: null,
  sisteKontakt: null,
  ...mer,
});
const deltakelse = (
  fase: NonNullable<Kommunelinje['deltakelse']>['fase'],
  tilstand: NonNullable<Kommunelinje['deltakelse']>['tilstand'] = 'aktiv',
) => ({ deltakelse: { id: '00000000-0000-4000-8000-000000000001', aar: 2023, fase, tilstand } });
const navn = (linjer: readonly Kommunelinje[]) => linjer.map((l) => l.navn);

describe('order', () => {
  test('names go as in a Norwegian dictionary: æ ø å last, aa among å', () => {
    const linjer = ['Åmvik', 'Øydal', 'Aasvik', 'Ærnes', 'Zaknes', 'Avik'].map((n) => linje(n));
    expect(navn(sorter(linjer, { kolonne: 'navn', synkende: false }))).toEqual([
      'Avik',
      'Zaknes',
      'Ærnes',
      'Øydal',
      'Åmvik',
      'Aasvik',
    ]);
  });

  test('numbers go by size, and equals by name', () => {
    const linjer = [
      linje('B', { innbyggere: 900 }),
      linje('C', { innbyggere: 10_000 }),
      linje('A', { innbyggere: 900 }),
    ];
    expect(navn(sorter(linjer, { kolonne: 'innbyggere', synkende: true }))).toEqual(['C', 'A', 'B']);
  });

  test('status goes by phase, not by its name, and those without come last both ways', () => {
    const linjer = [
      linje('Uten'),
      linje('Sist', deltakelse('avsluttet')),
      linje('Foerst', deltakelse('uttrekksfase')),
      linje('Midt', deltakelse('gjennomfoering-1')),
    ];
    expect(navn(sorter(linjer, { kolonne: 'status', synkende: false }))).toEqual(['Foerst', 'Midt', 'Sist', 'Uten']);
    expect(navn(sorter(linjer, { kolonne: 'status', synkende: true }))).toEqual(['Sist', 'Midt', 'Foerst', 'Uten']);
  });

  test('a heading clicked twice turns the order; population begins with the most', () => {
    const foerste = nesteSortering({ kolonne: 'navn', synkende: false }, 'innbyggere');
    expect(foerste).toEqual({ kolonne: 'innbyggere', synkende: true });
    expect(nesteSortering(foerste, 'innbyggere')).toEqual({ kolonne: 'innbyggere', synkende: false });
  });
});

test.each([
  ['', [true, true, true]],
  ['uten', [true, false, false]],
  ['med', [false, true, true]],
  ['forfase', [false, true, false]],
  ['takket-nei', [false, false, true]],
])('the filter «%s»', (status, forventet) => {
  const linjer = [linje('A'), linje('B', deltakelse('forfase')), linje('C', deltakelse('uttrekksfase', 'takket-nei'))];
  expect(linjer.map((l) => harStatus(l, status))).toEqual(forventet);
});
