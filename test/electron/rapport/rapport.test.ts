import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { eksporterRapport, hentRapport } from '../../../electron/rapport/usecases.ts';
import { rapportlager } from './rapportlager.ts';

const lagerMed = (...kommuner: string[]) => {
  const lager = rapportlager();
  lager.kildefil('f1');
  for (const nummer of kommuner) {
    lager.kommune(nummer);
    lager.deltakelse(nummer);
    lager.maaling(nummer);
  }
  return lager;
};
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

describe('rapport.hent', () => {
  test('counts what the workbook would hold', () => {
    const lager = lagerMed('9901', '9902');
    lager.moete('m1', 'd9901-2024');
    lager.moete('m2', 'd9901-2024', { ferdig: 0 });
    lager.maaling('9902', { fag: 'regning', tilstand: 'skjermet', skalapoeng: null, usikkerhet: null, antall: null });
    expect(hentRapport(lager.ctx, {})).toMatchObject({ deltakelser: 2, kontakter: 1, indikatorer: 2, skjermet: 1 });
  });

  test('finds nothing to mend where nothing is', () => {
    expect(hentRapport(lagerMed('9901').ctx, {}).mangler).toEqual([]);
  });

  test('says that there are no deltakelser', () => {
    expect(hentRapport(rapportlager().ctx, {}).mangler).toEqual([
      {
        regel: 'ingen-deltakelser',
        stopper: false,
        kommunenummer: null,
        kommunenavn: null,
        detalj: null,
        moeteId: null,
      },
    ]);
  });

  test('names each thing to look at with its kommune', () => {
    const lager = rapportlager();
    lager.kommune('9901', 'Havnsund');
    lager.deltakelse('9901', { tilstand: 'pauset', grunn: ' ', statusDato: null });
    lager.moete('m1', 'd9901-2024', { ferdig: 0, dato: '2026-03-04' });
    const felles = { stopper: false, kommunenummer: '9901', kommunenavn: 'Havnsund', moeteId: null };
    expect(hentRapport(lager.ctx, {}).mangler).toEqual([
      { ...felles, regel: 'deltakelse-mangler', detalj: 'grunn,statusDato' },
      { ...felles, regel: 'moete-utkast', detalj: '2026-03-04', moeteId: 'm1' },
      { ...felles, regel: 'ingen-indikatorer', detalj: null },
    ]);
  });

  test('does not call a kommune whose values are shielded one without values', () => {
    const lager = rapportlager();
    lager.kildefil('f1');
    lager.kommune('9901');
    lager.deltakelse('9901');
    lager.maaling('9901', { tilstand: 'skjermet', skalapoeng: null, usikkerhet: null, antall: null });
    expect(hentRapport(lager.ctx, {}).mangler).toEqual([]);
  });

  test('keeps to the uttrekk asked for', () => {
    const lager = lagerMed('9901');
    lager.kommune('9902');
    lager.deltakelse('9902', { statusDato: null }, 2022);
    lager.moete('m1', 'd9902-2022');
    const rapport = hentRapport(lager.ctx, { aar: 2024 });
    expect(rapport).toEqual({ deltakelser: 1, kontakter: 0, indikatorer: 1, skjermet: 0, mangler: [] });
    expect(hentRapport(lager.ctx, { aar: 2022 }).mangler.map((m) => m.regel)).toEqual([
      'deltakelse-mangler',
      'ingen-indikatorer',
    ]);
  });

  test('is refused before the first start', () => {
    const lager = rapportlager();
    lager.exec('DELETE FROM innstilling');
    expect(() => hentRapport(lager.ctx, {})).toThrow('ikke-startet');
  });
});

describe('conflicts', () => {
  test.each([
    ['deltakelse', 'fase'],
    ['deltakelse', 'tilstand'],
    ['deltakelse', ''],
    ['moete', ''],
  ])('in %s.%s stop the export until somebody has chosen', async (tabell, felt) => {
    const lager = lagerMed('9901');
    lager.deltakelse('9901', { id: id(1) }, 2022);
    lager.moete(id(2), id(1));
    lager.konflikt(tabell, felt, tabell === 'moete' ? id(2) : id(1));
    const [mangel] = hentRapport(lager.ctx, {}).mangler;
    expect(mangel).toMatchObject({ regel: 'konflikt', stopper: true, kommunenummer: '9901' });
    await expect(eksporterRapport(lager.ctx, { spraak: 'nb' })).rejects.toMatchObject({
      failure: { code: 'conflict', rule: 'rapport-stoppet', details: { antall: 1 } },
    });
    lager.exec('DELETE FROM konflikt');
    await expect(eksporterRapport(lager.ctx, { spraak: 'nb' })).resolves.toMatchObject({ rader: { deltakelser: 2 } });
  });

  test.each([
    ['moete', 'dato', 2],
    ['moetedeltaker', 'rolle', 3],
    ['avtalepunkt', 'frist', 4],
  ])('in %s.%s are shown, and stop nothing', async (tabell, felt, rad) => {
    const lager = lagerMed('9901');
    lager.moete(id(2), 'd9901-2024');
    lager.inn('moetedeltaker', { id: id(3), moeteId: id(2), rolle: null, navn: null });
    lager.inn('avtalepunkt', { id: id(4), moeteId: id(2), tekst: null, eier: null, frist: null, gjort: 0 });
    lager.konflikt(tabell, felt, id(rad));
    expect(hentRapport(lager.ctx, {}).mangler).toEqual([
      {
        ...{ regel: 'konflikt', stopper: false, kommunenummer: '9901', kommunenavn: 'Kommune 9901', moeteId: null },
        detalj: `${tabell}.${felt}`,
      },
    ]);
    await expect(eksporterRapport(lager.ctx, { spraak: 'nb' })).resolves.toBeTruthy();
  });

  test('of another uttrekk stop nothing', () => {
    const lager = lagerMed('9901');
    lager.deltakelse('9901', { id: id(1) }, 2022);
    lager.konflikt('deltakelse', 'fase', id(1));
    expect(hentRapport(lager.ctx, { aar: 2024 }).mangler).toEqual([]);
  });
});

describe('rapport.eksporter', () => {
  const ark = async (lager: ReturnType<typeof rapportlager>, aar?: number) => {
    const { fil, ...svar } = await eksporterRapport(lager.ctx, { spraak: 'nb', ...(aar !== undefined && { aar }) });
    const data = await readSheets(Buffer.from(lager.fil(fil)));
    return { ...svar, ark: new Map(data.map(({ sheet, data }) => [sheet, data as unknown[][]])) };
  };

  test('names the file after the embete and the day in Norway', async () => {
    const lager = lagerMed('9901');
    expect((await ark(lager)).navn).toBe('rapportering-eksempel-2026-11-24.xlsx');
    expect((await ark(lager, 2024)).navn).toBe('rapportering-eksempel-uttrekk-2024-2026-11-24.xlsx');
  });

  test('counts participants by role and agreed actions by state', async () => {
    const lager = lagerMed('9901');
    lager.moete('m1', 'd9901-2024');
    for (const [n, rolle] of ['skoleleder', 'skoleleder', 'ppt', null].entries())
      lager.inn('moetedeltaker', { id: `p${n}`, moeteId: 'm1', rolle, navn: 'x' });
    for (const [n, [frist, gjort]] of (
      [
        ['2026-11-23', 0],
        ['2026-11-24', 0],
        ['2026-01-01', 1],
        [null, 0],
      ] as const
    ).entries())
      lager.inn('avtalepunkt', { id: `a${n}`, moeteId: 'm1', tekst: 'x', eier: 'x', frist, gjort });
    const [hode = [], rad = []] = (await ark(lager)).ark.get('Kontakter') ?? [];
    const verdi = (kolonne: string) => rad[hode.indexOf(kolonne)];
    expect(verdi('Deltakere')).toBe(4);
    expect(verdi('Skoleleder')).toBe(2);
    expect(verdi('PPT')).toBe(1);
    expect(verdi('Avtalt')).toBe(4);
    expect(verdi('Av dem gjort')).toBe(1);
    expect(verdi('Over frist')).toBe(1);
  });

  test('shows a value under the number it was published for, and shares nothing out', async () => {
    const lager = lagerMed('9925', '9926');
    lager.nummer('9944', '9925', 'deling', { tilAar: 2023 });
    lager.nummer('9944', '9926', 'deling', { tilAar: 2023 });
    lager.maaling('9944', { skoleaar: '2023-24', aar: 2023, skalapoeng: 47, antall: 90 });
    lager.maaling('9944', { skoleaar: '2024-25', aar: 2024, skalapoeng: 46, antall: 91 });
    const [, ...rader] = (await ark(lager)).ark.get('Indikatorer') ?? [];
    expect(rader.filter((rad) => rad[2] === '9944').map((rad) => [rad[0], rad[3], rad[4], rad[8], rad[10]])).toEqual([
      ['9925', 'Delt', '2023-24', 47, 90],
      ['9926', 'Delt', '2023-24', 47, 90],
    ]);
  });

  test('takes the file that was imported last', async () => {
    const lager = lagerMed('9901');
    lager.kildefil('f2', '2026-02-01T00:00:00.000Z');
    lager.maaling('9901', { kildefil: 'f2', skalapoeng: 52 });
    const [, ...rader] = (await ark(lager)).ark.get('Indikatorer') ?? [];
    expect(rader.map((rad) => rad[8])).toEqual([52]);
  });
});
