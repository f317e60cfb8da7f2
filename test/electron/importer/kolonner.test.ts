import { describe, expect, it } from 'vitest';
import { lesKolonner } from '../../../electron/importer/kolonner.ts';
import { FASTE, overskrifter } from '../../support/udir-fil.ts';

const LESING = '2024-25.Lesing.5. årstrinn';
const failure = (kolonner: readonly string[]) => {
  try {
    lesKolonner(kolonner);
  } catch (error) {
    return (error as { failure: unknown }).failure;
  }
  return 'accepted';
};

describe('the columns', () => {
  it('reads the path of a heading, whose grade holds a dot of its own', () => {
    const { proever, antall, ukjente } = lesKolonner([...FASTE, ...overskrifter(LESING)]);
    expect(proever).toEqual([{ skoleaar: '2024-25', fag: 'lesing', trinn: 5, plass: [9, 10, 11] }]);
    expect({ antall, ukjente }).toEqual({ antall: 12, ukjente: [] });
  });

  it('finds columns by name, in any order, and several school years and grades', () => {
    const ni = '2023-24.Regning.9. trinn';
    const { fast, proever } = lesKolonner([...overskrifter(ni).reverse(), ...FASTE, ...overskrifter(LESING)]);
    expect(fast.EnhetNivaa).toBe(3);
    expect(proever).toEqual([
      { skoleaar: '2023-24', fag: 'regning', trinn: 9, plass: [2, 1, 0] },
      { skoleaar: '2024-25', fag: 'lesing', trinn: 5, plass: [12, 13, 14] },
    ]);
  });

  it('names headings it does not understand, and never reads boys or private schools as all pupils', () => {
    const fremmede = [
      `${LESING}.Alle eierformer.Gutter.Skalapoeng`,
      `${LESING}.Privat.Alle kjønn.Skalapoeng`,
      '2024-25.Svømming.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng',
      '2024-26.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng',
      'Merknad',
    ];
    const { proever, ukjente } = lesKolonner([...FASTE, ...overskrifter(LESING), ...fremmede]);
    expect(proever).toHaveLength(1);
    expect(ukjente).toEqual(fremmede);
  });

  it('sees whether mestringsnivå was ticked when the file was made', () => {
    expect(lesKolonner([...FASTE, ...overskrifter(LESING)]).harMestringsnivaa).toBe(false);
    const nivaa = `${LESING}.Alle eierformer.Alle kjønn.Mestringsnivå 1`;
    const { harMestringsnivaa, ukjente } = lesKolonner([...FASTE, ...overskrifter(LESING), nivaa]);
    expect(harMestringsnivaa).toBe(true);
    expect(ukjente).toEqual([nivaa]);
  });

  it('refuses other columns, naming those that are missing', () => {
    expect(failure(['Enhetsnavn', 'Indikator', 'Verdi'])).toEqual({
      code: 'invalid-input',
      rule: 'fil-andre-kolonner',
      details: { mangler: [...FASTE, 'Skalapoeng', 'Usikkerhet', 'Antall elever deltatt'].join(', ') },
    });
    expect(failure([...FASTE.filter((k) => k !== 'Kommunekode'), ...overskrifter(LESING)])).toMatchObject({
      details: { mangler: 'Kommunekode' },
    });
    expect(failure([...FASTE, ...overskrifter(LESING).slice(0, 2)])).toMatchObject({
      details: { mangler: overskrifter(LESING)[2] },
    });
  });

  it('refuses two columns of the same name: which of them to believe cannot be known', () => {
    const dobbel = overskrifter(LESING)[0];
    expect(failure([...FASTE, ...overskrifter(LESING), dobbel ?? ''])).toEqual({
      code: 'invalid-input',
      rule: 'fil-like-kolonner',
      details: { kolonne: dobbel },
    });
  });
});
