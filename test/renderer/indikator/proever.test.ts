import { describe, expect, test } from 'vitest';
import type { KommuneMaaling } from '#shared/contract/kommune.ts';
import { motLandet, samleProever } from '../../../renderer/indikator/proever.ts';
import { skalaFor } from '../../../renderer/indikator/skala.ts';

const maaling = (over: Partial<KommuneMaaling> = {}): KommuneMaaling => ({
  nivaa: 'kommune',
  enhetskode: '9901',
  enhetsnavn: 'Prøvebygda',
  skoleaar: '2024-25',
  fag: 'lesing',
  trinn: 5,
  tilstand: 'vist',
  skalapoeng: 48,
  usikkerhet: 1,
  antall: 200,
  nummer: '9901',
  art: 'gjeldende',
  kildefil: 'f'.repeat(64),
  linje: 3,
  ...over,
});
const skjermet = { tilstand: 'skjermet', skalapoeng: null, usikkerhet: null, antall: null } as const;

describe('against the country', () => {
  test('the ends of the interval are inside it', () => {
    expect(motLandet(maaling(), maaling({ skalapoeng: 49 }))).toBe('likt');
    expect(motLandet(maaling(), maaling({ skalapoeng: 47 }))).toBe('likt');
    expect(motLandet(maaling(), maaling({ skalapoeng: 49.1 }))).toBe('under');
    expect(motLandet(maaling(), maaling({ skalapoeng: 46.9 }))).toBe('over');
  });

  test('nothing is said of what is shielded, has no uncertainty or no country beside it', () => {
    expect(motLandet(maaling(skjermet), maaling())).toBeNull();
    expect(motLandet(maaling({ usikkerhet: null }), maaling())).toBeNull();
    expect(motLandet(maaling(), maaling(skjermet))).toBeNull();
    expect(motLandet(maaling(), undefined)).toBeNull();
  });
});

describe('gathering', () => {
  test('a new number is still the same kommune; a merger and a split are not', () => {
    const [proeve] = samleProever(
      [
        maaling({ skoleaar: '2019-20', nummer: '9902', art: 'nummerbytte' }),
        maaling({ skoleaar: '2018-19', nummer: '9903', art: 'sammenslåing' }),
        maaling({ skoleaar: '2018-19', nummer: '9904', art: 'sammenslåing' }),
        maaling({ skoleaar: '2017-18', nummer: '9905', art: 'deling' }),
      ],
      [],
    );
    expect(proeve?.aar.map((aar) => [aar.skoleaar, aar.egen?.nummer, aar.tidligere.map((m) => m.nummer)])).toEqual([
      ['2017-18', undefined, ['9905']],
      ['2018-19', undefined, ['9903', '9904']],
      ['2019-20', '9902', []],
    ]);
  });

  test('the country stands beside the same test in the same year', () => {
    const land = [maaling({ nivaa: 'land', skalapoeng: 50 }), maaling({ nivaa: 'land', trinn: 8, skalapoeng: 51 })];
    const proever = samleProever([maaling({ trinn: 8 }), maaling(), maaling({ fag: 'engelsk' })], land);
    expect(proever.map((p) => [p.trinn, p.fag, p.aar[0]?.land?.skalapoeng])).toEqual([
      [5, 'lesing', 50],
      [5, 'engelsk', undefined],
      [8, 'lesing', 51],
    ]);
  });
});

test('one scale holds every interval, and what is shielded does not draw it down to 0', () => {
  const proever = samleProever([maaling({ skalapoeng: 40, usikkerhet: 6 }), maaling({ trinn: 8, ...skjermet })], []);
  expect(skalaFor(proever)).toEqual({ fra: 30, til: 55, merker: [30, 35, 40, 45, 50, 55] });
});
