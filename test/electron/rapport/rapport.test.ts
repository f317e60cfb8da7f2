import { Ajv2020 } from 'ajv/dist/2020.js';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { MEST_OERE } from '#shared/lib/oere.ts';
import { arkkolonner, type Kolonne } from '#shared/rapport/kolonner.ts';
import type { Rapport } from '#shared/rapport/rapport.ts';
import { nb as koder } from '../../../electron/dokument/kodetekster.ts';
import { nb } from '../../../electron/dokument/tekster.ts';
import { eksporterRapport, hentRapport } from '../../../electron/rapport/usecases.ts';
import { deler } from '../dokument/proeverapport.ts';
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
      { ...felles, regel: 'deltakelse-mangler', detalj: '2024 grunn,statusDato' },
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
    expect(rapport).toEqual({
      ...{ deltakelser: 1, tiltak: 0, midler: 0, samlinger: 0, kontakter: 0, indikatorer: 1, skjermet: 0, mangler: [] },
    });
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
    await expect(eksporterRapport(lager.ctx, { spraak: 'nb', format: 'xlsx' })).rejects.toMatchObject({
      failure: { code: 'conflict', rule: 'rapport-stoppet', details: { antall: 1 } },
    });
    lager.exec('DELETE FROM konflikt');
    await expect(eksporterRapport(lager.ctx, { spraak: 'nb', format: 'xlsx' })).resolves.toMatchObject({
      rader: { deltakelser: 2 },
    });
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
    await expect(eksporterRapport(lager.ctx, { spraak: 'nb', format: 'xlsx' })).resolves.toBeTruthy();
  });

  test.each([
    ['tiltak', 'status', 5, '9901', false],
    ['tildeling', 'dato', 6, '9901', true],
    ['postering', 'beloep', 7, '9901', true],
    ['ramme', 'beloep', 8, null, true],
    ['samling', 'start', 9, null, false],
    ['postering', 'beloep', 10, null, true],
  ])('in %s.%s of the new rows are shown, and money stops the export', (tabell, felt, rad, kommune, stopper) => {
    const lager = lagerMed('9901');
    lager.inn('tiltak', { id: id(5), deltakelseId: 'd9901-2024', status: 'underveis', nivaa: 'ppt' });
    lager.ramme(id(8), 2026, 'tiltak', 100);
    lager.inn('tildeling', { id: id(6), rammeId: id(8), deltakelseId: 'd9901-2024', dato: '2026-01-01' });
    lager.postering(id(7), { rammeId: id(8), tildelingId: id(6), art: 'vedtatt', beloep: 100 });
    lager.inn('samling', { id: id(9), start: '2026-01-01' });
    lager.ramme(id(11), 2026, 'regionale-samlinger', 100);
    lager.postering(id(10), { rammeId: id(11), samlingId: id(9), art: 'forbrukt', beloep: 100 });
    lager.konflikt(tabell, felt, id(rad));
    expect(hentRapport(lager.ctx, {}).mangler).toMatchObject([
      { regel: 'konflikt', detalj: `${tabell}.${felt}`, kommunenummer: kommune, stopper },
    ]);
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
    const { fil, ...svar } = await eksporterRapport(lager.ctx, {
      spraak: 'nb',
      format: 'xlsx',
      ...(aar !== undefined && { aar }),
    });
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

describe('the rest of the day in the workbook', () => {
  const fylt = () => {
    const lager = lagerMed('9901', '9902', '9903');
    lager.inn('utfordring', {
      id: 'c1',
      deltakelseId: 'd9901-2024',
      tekst: 'Hemmelig ordlyd',
      belegg: 'Hemmelig ordlyd',
    });
    lager.inn('utfordringindikator', { id: 'i1', utfordringId: 'c1', indikator: 'lesing-5' });
    const tiltak = (nr: string, deltakelseId: string, felter: object = {}) =>
      lager.inn('tiltak', { id: nr, deltakelseId, nivaa: 'skoleeier', status: 'underveis', ...felter });
    tiltak('t1', 'd9901-2024', { tittel: 'Hemmelig ordlyd', maal: 'Hemmelig ordlyd', vurdering: 'Hemmelig ordlyd' });
    tiltak('t2', 'd9901-2024');
    tiltak('t3', 'd9902-2024', { nivaa: 'ppt' });
    tiltak('t4', 'd9902-2024', { status: 'avbrutt' });
    tiltak('t5', 'd9903-2024', { nivaa: null });
    lager.inn('tiltakutfordring', { id: 'l1', tiltakId: 't1', utfordringId: 'c1' });
    lager.ramme('r1', 2026, 'tiltak', 100_000_050);
    lager.ramme('r2', 2026, 'tiltak', 50, 'Hemmelig ordlyd');
    lager.ramme('r3', 2026, 'regionale-samlinger', 1_000);
    lager.inn('tildeling', {
      id: 'v1',
      rammeId: 'r1',
      deltakelseId: 'd9901-2024',
      dato: '2026-01-01',
      begrunnelse: 'Hemmelig ordlyd',
    });
    const felles = { rammeId: 'r1', tildelingId: 'v1' };
    lager.postering('p1', { ...felles, tiltakId: 't1', art: 'vedtatt', beloep: 70_000_033 });
    lager.postering('p2', { ...felles, art: 'vedtatt', beloep: 10_000_000 });
    lager.postering('p3', {
      ...felles,
      art: 'vedtatt',
      beloep: -10_000_000,
      motpostId: 'p2',
      tekst: 'Hemmelig ordlyd',
    });
    lager.postering('p4', { ...felles, art: 'utbetalt', beloep: 20_000_000 });
    lager.inn('samling', {
      id: 's1',
      tittel: 'Hemmelig ordlyd',
      start: '2026-10-01',
      form: 'fysisk',
      sted: 'Hemmelig ordlyd',
    });
    lager.inn('samling', { id: 's2', start: '2027-10-01' });
    lager.inn('samlinginvitasjon', { id: 'si1', samlingId: 's1', kommuneId: 'k9901', svar: 'kommer' });
    lager.inn('samlingdeltaker', {
      id: 'sd1',
      samlingId: 's1',
      kommuneId: 'k9901',
      rolle: 'skoleleder',
      antall: 12,
      navn: 'Hemmelig ordlyd',
    });
    lager.inn('samlingdeltaker', { id: 'sd2', samlingId: 's1', kommuneId: null, rolle: null, antall: 1 });
    lager.postering('p5', { rammeId: 'r3', samlingId: 's1', art: 'forbrukt', beloep: 1_250 });
    return lager;
  };
  const eksporter = (lager: ReturnType<typeof rapportlager>, format: 'xlsx' | 'json' | 'json-skjema') =>
    eksporterRapport(lager.ctx, { spraak: 'nb', format });
  const json = async (lager: ReturnType<typeof rapportlager>, format: 'json' | 'json-skjema' = 'json') =>
    JSON.parse(Buffer.from(lager.fil((await eksporter(lager, format)).fil)).toString('utf8')) as Rapport;

  test('counts kommuner per nivå once each, broken off ones and those without a nivå not', async () => {
    const { nivaaer, tiltak } = await json(fylt());
    expect(tiltak).toHaveLength(5);
    expect(tiltak[0]).toMatchObject({
      maalOppgitt: 'ja',
      vurdert: 'ja',
      utfordringer: 1,
      indikatorer: 1,
      vedtattOere: 70_000_033,
    });
    expect(nivaaer.filter((rad) => rad.tiltak > 0)).toEqual([
      { uttrekk: 2024, nivaa: 'skoleeier', kommuner: 1, avKommuner: 3, tiltak: 2, vedtattOere: 70_000_033 },
      { uttrekk: 2024, nivaa: 'ppt', kommuner: 1, avKommuner: 3, tiltak: 1, vedtattOere: 0 },
    ]);
    expect(nivaaer).toHaveLength(5);
  });

  test('adds up the money of a year and a purpose to the øre, and says what is bound beyond the ramme', async () => {
    const lager = fylt();
    expect((await json(lager)).midler).toEqual([
      {
        ...{ aar: 2026, formaal: 'regionale-samlinger', rammeOere: 1_000, vedtattOere: 0, utbetaltOere: 0 },
        ...{ forbruktOere: 1_250, tilbakebetaltOere: 0, restOere: -250, tildelinger: 0, kommuner: 0 },
      },
      {
        ...{ aar: 2026, formaal: 'tiltak', rammeOere: 100_000_100, vedtattOere: 70_000_033, utbetaltOere: 20_000_000 },
        ...{ forbruktOere: 0, tilbakebetaltOere: 0, restOere: 30_000_067, tildelinger: 1, kommuner: 1 },
      },
    ]);
    const mangler = hentRapport(lager.ctx, {}).mangler;
    expect(mangler.map(({ regel, detalj }) => [regel, detalj])).toContainEqual([
      'ramme-overskredet',
      '2026 regionale-samlinger 250',
    ]);
    expect(mangler.map(({ regel, detalj }) => [regel, detalj])).toContainEqual(['tiltak-uten-nivaa', '1']);
  });

  test('adds up more than any one amount may be', async () => {
    const lager = fylt();
    for (const kilde of ['Udir', 'Fylket']) lager.ramme(kilde, 2030, 'tiltak', MEST_OERE, kilde);
    expect((await json(lager)).midler.at(-1)).toMatchObject({ aar: 2030, rammeOere: 2 * MEST_OERE });
    const ajv = new Ajv2020({ strict: true, formats: { date: true, 'date-time': true } });
    expect(ajv.validate(await json(lager, 'json-skjema'), await json(lager))).toBe(true);
  });

  test('reports samlinger that have been held, by role and cost', async () => {
    const { samlinger } = await json(fylt());
    expect(samlinger).toMatchObject([
      { dato: '2026-10-01', inviterte: 1, kommuner: 1, deltakere: 13, skoleleder: 12, ppt: 0, kostnadOere: 1_250 },
    ]);
  });

  test('is valid against the JSON Schema that goes with it; what the schema does not name is not', async () => {
    const lager = fylt();
    const ajv = new Ajv2020({ strict: true, formats: { date: true, 'date-time': true } });
    const gyldig = ajv.compile(await json(lager, 'json-skjema'));
    const rapport = await json(lager);
    expect(gyldig(rapport) || gyldig.errors).toBe(true);
    expect(gyldig({ ...rapport, tiltak: [{ ...rapport.tiltak[0], maal: 'Ord' }] })).toBe(false);
    expect(gyldig({ ...rapport, midler: [{ ...rapport.midler[0], restOere: 0.5 }] })).toBe(false);
    expect(gyldig({ ...rapport, skjemaversjon: 1 })).toBe(false);
  });

  test('is cell by cell what the JSON says, kroner for øre', async () => {
    const lager = fylt();
    const rapport = await json(lager);
    const bok = await readSheets(Buffer.from(lager.fil((await eksporter(lager, 'xlsx')).fil)));
    for (const navn of [
      'deltakelser',
      'tiltak',
      'nivaaer',
      'midler',
      'samlinger',
      'kontakter',
      'indikatorer',
    ] as const) {
      const kolonner = Object.entries<Kolonne>(arkkolonner[navn]);
      const [, ...rader] = bok.find(({ sheet }) => sheet === nb.ark[navn])?.data ?? [];
      const ventet = rapport[navn].map((rad: Readonly<Record<string, unknown>>) =>
        kolonner.map(([felt, { type, kodeverk: verk }]) => {
          const verdi = rad[felt] ?? null;
          if (verdi === null) return null;
          if (type === 'beloep') return Number(verdi) / 100;
          if (type === 'dag') return new Date(`${verdi}T00:00:00Z`);
          return verk ? (koder[verk] as Record<string, string>)[String(verdi)] : verdi;
        }),
      );
      expect([navn, rader]).toEqual([navn, ventet]);
    }
  });

  test.each(['xlsx', 'json'] as const)('lets no words out as %s', async (format) => {
    const lager = fylt();
    const bytes = lager.fil((await eksporter(lager, format)).fil);
    const tekst = format === 'json' ? Buffer.from(bytes).toString('utf8') : [...deler(bytes).values()].join('\n');
    expect(tekst).toContain('Kommune 9901');
    expect(tekst).not.toContain('Hemmelig');
  });
});
