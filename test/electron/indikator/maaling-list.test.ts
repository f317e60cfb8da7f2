import { describe, expect, it } from 'vitest';
import { testDomene } from '../../support/domene.ts';
import { kommune, land, SKJERMET, skole, type UdirInnhold, udirFil, VIST } from '../../support/udir-fil.ts';

type Domene = ReturnType<typeof testDomene>;
const importer = async (domene: Domene, innhold: UdirInnhold) => {
  await domene.call('maaling.importer', { filer: [domene.stage('f.csv', udirFil(innhold))] });
  domene.forward(60_000);
};
const LESING = ['2022-23', '2023-24', '2024-25'].map((aar) => `${aar}.Lesing.5. årstrinn`);
const [AAR22 = '', AAR23 = '', AAR24 = ''] = LESING;
const poeng = (tall: number) => [String(tall), '1,0', '20'];
const linjer = async ({ call }: Domene, kommunenummer: string) =>
  (await call('maaling.list', { kommunenummer })).kommune.map(
    (m) => `${m.skoleaar} ${m.nummer} ${m.art}: ${m.skalapoeng ?? m.tilstand}`,
  );

describe('the results of a kommune', () => {
  it('follow it under its earlier number, marked with how the number changed', async () => {
    const domene = testDomene();
    await importer(domene, { proever: [AAR23], rader: [kommune('9941', poeng(47)), kommune('9901', poeng(50))] });
    await importer(domene, { proever: [AAR24], rader: [kommune('9912', poeng(48)), kommune('9901', poeng(51))] });
    expect(await linjer(domene, '9912')).toEqual(['2023-24 9941 nummerbytte: 47', '2024-25 9912 gjeldende: 48']);
    expect(await linjer(domene, '9901')).toEqual(['2023-24 9901 gjeldende: 50', '2024-25 9901 gjeldende: 51']);
  });

  it('stand side by side where two kommuner became one: they are not added up', async () => {
    const domene = testDomene();
    await importer(domene, { proever: [AAR23], rader: [kommune('9942', poeng(46)), kommune('9943', poeng(52))] });
    expect(await linjer(domene, '9918')).toEqual(['2023-24 9942 sammenslåing: 46', '2023-24 9943 sammenslåing: 52']);
  });

  it('stand on both where one became two: they are not shared out', async () => {
    const domene = testDomene();
    await importer(domene, { proever: [AAR23], rader: [kommune('9944', poeng(49))] });
    for (const nummer of ['9925', '9926']) expect(await linjer(domene, nummer)).toEqual(['2023-24 9944 deling: 49']);
  });

  it('are found by number and year: a number that later means something else is not mixed up', async () => {
    const domene = testDomene();
    // 9944 was one kommune until 2019 and, put together with 9945, another until 2023.
    const rader = [kommune('9944', poeng(40)), kommune('9945', poeng(60))];
    await importer(domene, { proever: ['2018-19.Lesing.5. årstrinn'], rader });
    await importer(domene, { proever: [AAR22], rader: [kommune('9944', poeng(49))] });
    expect(await linjer(domene, '9926')).toEqual([
      '2018-19 9944 deling: 40',
      '2018-19 9945 sammenslåing: 60',
      '2022-23 9944 deling: 49',
    ]);
    expect(await linjer(domene, '9925')).toEqual(['2018-19 9944 deling: 40', '2022-23 9944 deling: 49']);
  });

  it('are taken by the number of the year after where the school year’s first year did not have it', async () => {
    const domene = testDomene();
    await importer(domene, { proever: [AAR23], rader: [kommune('9912', poeng(45))] });
    expect(await linjer(domene, '9912')).toEqual(['2023-24 9912 gjeldende: 45']);
  });

  it('keep shielded as a state', async () => {
    const domene = testDomene();
    await importer(domene, { proever: [AAR24], rader: [kommune('9905', SKJERMET)] });
    const { kommune: egne } = await domene.call('maaling.list', { kommunenummer: '9905' });
    expect(egne).toMatchObject([{ tilstand: 'skjermet', skalapoeng: null, usikkerhet: null, antall: null }]);
  });

  it('come with the schools’, and with the country’s for the same tests alone', async () => {
    const domene = testDomene();
    const proever = [AAR24, '2024-25.Regning.5. årstrinn'];
    await importer(domene, {
      proever,
      rader: [
        land([...VIST, ...VIST]),
        kommune('9901', [...VIST, '', '', '']),
        skole('9901', '999999901', [...poeng(51), '', '', '']),
        skole('9902', '999999902', [...VIST, ...VIST]),
      ],
    });
    const { skoler, land: landet } = await domene.call('maaling.list', { kommunenummer: '9901' });
    expect(skoler).toMatchObject([
      { enhetskode: '999999901', enhetsnavn: 'Prøvebygda skole', skalapoeng: 51, nummer: '9901' },
    ]);
    expect(landet.map((m) => m.fag)).toEqual(['lesing']);
    expect((await domene.call('maaling.list', { kommunenummer: '9902' })).land.map((m) => m.fag)).toEqual([
      'lesing',
      'regning',
    ]);
  });

  it('can be asked for in one subject', async () => {
    const domene = testDomene();
    const proever = [AAR24, '2024-25.Regning.5. årstrinn'];
    await importer(domene, { proever, rader: [land([...VIST, ...VIST]), kommune('9901', [...VIST, ...VIST])] });
    const svar = await domene.call('maaling.list', { kommunenummer: '9901', fag: 'regning' });
    expect([...svar.kommune, ...svar.land].map((m) => m.fag)).toEqual(['regning', 'regning']);
  });

  it('are those of the file imported last where two files hold the same', async () => {
    const domene = testDomene();
    await importer(domene, { proever: [AAR24], rader: [land(poeng(50)), kommune('9901', poeng(47))] });
    await importer(domene, { proever: [AAR24], rader: [land(poeng(49)), kommune('9901', SKJERMET)] });
    expect(await linjer(domene, '9901')).toEqual(['2024-25 9901 gjeldende: skjermet']);
    expect((await domene.call('maaling.list', { kommunenummer: '9901' })).land).toMatchObject([{ skalapoeng: 49 }]);
    domene.store.undo();
    expect(await linjer(domene, '9901')).toEqual(['2024-25 9901 gjeldende: 47']);
    domene.store.redo();
    expect(await linjer(domene, '9901')).toEqual(['2024-25 9901 gjeldende: skjermet']);
  });

  it('are refused for a kommune that is not there', async () => {
    expect(await testDomene().failure('maaling.list', { kommunenummer: '0301' })).toMatchObject({
      code: 'not-found',
      rule: 'kommune-finnes-ikke',
    });
  });
});
