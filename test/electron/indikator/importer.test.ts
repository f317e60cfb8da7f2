import { describe, expect, it } from 'vitest';
import { testDomene } from '../../support/domene.ts';
import {
  ANTALL_SKJERMET,
  fylke,
  INGEN_ELEVER,
  INGEN_PROEVE,
  kommune,
  land,
  SKJERMET,
  skole,
  udirFil,
  udirTekst,
  utf16,
  VIST,
} from '../../support/udir-fil.ts';

const FIL = udirFil({
  rader: [
    land(),
    fylke('99'),
    kommune('9901'),
    kommune('9902', SKJERMET),
    kommune('9903', ANTALL_SKJERMET),
    skole('9901', '999999901'),
    skole('9902', '999999902', INGEN_ELEVER),
    skole('9903', '999999903', INGEN_PROEVE),
  ],
});

type Domene = ReturnType<typeof testDomene>;
const verdier = ({ store }: Domene) => store.all<Record<string, unknown>>('SELECT * FROM maaling ORDER BY linje, fag');
const alt = (domene: Domene) => ({
  verdier: verdier(domene),
  filer: domene.store.all('SELECT * FROM kildefil'),
  operasjoner: domene.store.operationCount(),
  sum: domene.store.stateSum(),
});
const importer = (domene: Domene, ...filer: readonly { fil: string; navn: string }[]) =>
  domene.call('maaling.importer', { filer: [...filer] });

describe('a dry run', () => {
  it('says what the file holds and writes nothing', async () => {
    const domene = testDomene();
    const foer = alt(domene);
    const fil = domene.stage('5.trinn.csv', FIL);
    expect(await domene.call('maaling.importer', { filer: [fil], proev: true })).toEqual([
      {
        fil: fil.fil,
        filnavn: '5.trinn.csv',
        skoleaar: ['2024-25'],
        fag: ['lesing'],
        trinn: [5],
        raderLest: 8,
        plassert: { land: 1, fylke: 1, kommune: 3, skole: 3 },
        ikkePlassert: [],
        skjermet: { land: 0, fylke: 0, kommune: 2, skole: 0 },
        verdier: { vist: 4, skjermet: 1, 'antall-skjermet': 1, 'ingen-elever': 1 },
        ukjenteKolonner: [],
        harMestringsnivaa: false,
        alleredeImportert: false,
        nummerendringer: [],
      },
    ]);
    expect(alt(domene)).toEqual(foer);
    expect(domene.events).toEqual([]);
    expect(domene.files.kept(fil.fil)).toBeUndefined();
  });

  it('names what cannot be placed, and counts every row once', async () => {
    const domene = testDomene();
    const fil = domene.stage(
      'blandet.csv',
      udirFil({
        rader: [
          kommune('9901'),
          kommune('0301', VIST, 'Oslo '),
          kommune('2100', VIST, 'Svalbard'),
          skole('2100', '974795655'),
          fylke('17'),
          kommune('9904', ['49', '1,5', 'xx']),
          skole('9901', '999999901'),
        ],
      }),
    );
    const [rapport] = await domene.call('maaling.importer', { filer: [fil], proev: true });
    expect(rapport?.ikkePlassert).toEqual([
      { linje: 4, kode: '0301', navn: 'Oslo', grunn: 'ukjent-kommunenummer', verdi: '0301' },
      { linje: 5, kode: '2100', navn: 'Svalbard', grunn: 'svalbard', verdi: '2100' },
      { linje: 6, kode: '974795655', navn: 'Prøvebygda skole', grunn: 'svalbard', verdi: '2100' },
      { linje: 7, kode: '17', navn: 'Eksempelfylket', grunn: 'ukjent-fylke', verdi: '17' },
      { linje: 8, kode: '9904', navn: 'Prøvebygda', grunn: 'ikke-tall', verdi: 'xx' },
    ]);
    const plassert = Object.values(rapport?.plassert ?? {}).reduce((sum, n) => sum + n, 0);
    expect(plassert + (rapport?.ikkePlassert.length ?? 0)).toBe(rapport?.raderLest);
  });

  it('places a number only in the years it was in force', async () => {
    const domene = testDomene();
    const les = async (proeve: string, ...nummer: string[]) => {
      const fil = domene.stage('f.csv', udirFil({ proever: [proeve], rader: nummer.map((nr) => kommune(nr)) }));
      const [rapport] = await domene.call('maaling.importer', { filer: [fil], proev: true });
      return rapport?.ikkePlassert.map((rad) => rad.kode);
    };
    expect(await les('2022-23.Lesing.5. årstrinn', '9941', '9912')).toEqual(['9912']);
    // The school year that began in the old year: Udir may use either number.
    expect(await les('2023-24.Lesing.5. årstrinn', '9941', '9912')).toEqual([]);
    expect(await les('2024-25.Lesing.5. årstrinn', '9941', '9912')).toEqual(['9941']);
  });

  it('lists numbers that have changed since', async () => {
    const domene = testDomene();
    const rader = ['9941', '9942', '9944', '9901'].map((nr) => kommune(nr, VIST, `Navn ${nr}`));
    const fil = domene.stage('f.csv', udirFil({ proever: ['2023-24.Lesing.5. årstrinn'], rader }));
    const [rapport] = await domene.call('maaling.importer', { filer: [fil], proev: true });
    expect(rapport?.nummerendringer).toEqual([
      { nummer: '9941', navn: 'Navn 9941', kommunenummer: '9912', art: 'nummerbytte' },
      { nummer: '9942', navn: 'Navn 9942', kommunenummer: '9918', art: 'sammenslåing' },
      { nummer: '9944', navn: 'Navn 9944', kommunenummer: '9925', art: 'deling' },
      { nummer: '9944', navn: 'Navn 9944', kommunenummer: '9926', art: 'deling' },
    ]);
  });
});

describe('an import', () => {
  it('stores a value or the reason there is none: shielded is never 0', async () => {
    const domene = testDomene();
    const fil = domene.stage('5.trinn.csv', FIL);
    await importer(domene, fil);
    const linjer = verdier(domene).map((v) => [
      v.nivaa,
      v.enhetskode,
      v.tilstand,
      v.skalapoeng,
      v.usikkerhet,
      v.antall,
    ]);
    expect(linjer).toEqual([
      ['land', 'I', 'vist', 49, 1.5, 1234],
      ['fylke', '99', 'vist', 49, 1.5, 1234],
      ['kommune', '9901', 'vist', 49, 1.5, 1234],
      ['kommune', '9902', 'skjermet', null, null, null],
      ['kommune', '9903', 'antall-skjermet', null, null, null],
      ['skole', '999999901', 'vist', 49, 1.5, 1234],
      ['skole', '999999902', 'ingen-elever', null, null, 0],
    ]);
    expect(verdier(domene)[2]).toMatchObject({ kildefil: fil.fil, linje: 5, kommunenummer: '9901', aar: 2024 });
  });

  it('keeps the file, and registers it for the embete', async () => {
    const domene = testDomene();
    const fil = domene.stage('5.trinn.csv', FIL);
    await importer(domene, fil);
    expect(Buffer.from(domene.files.read(fil.fil)).equals(FIL)).toBe(true);
    expect(domene.files.kept(fil.fil)).toBeDefined();
    expect(await domene.call('kildefil.list', {})).toMatchObject([
      { sha256: fil.fil, filnavn: '5.trinn.csv', importertTid: '2026-02-03T08:00:00.000Z', rader: 7, harFil: true },
    ]);
    expect(new Set(domene.events)).toEqual(new Set(['kildefil', 'maaling', 'papirkurv']));
  });

  it('does nothing the second time, under whatever name', async () => {
    const domene = testDomene();
    const [foerste] = await importer(domene, domene.stage('5.trinn.csv', FIL));
    const foer = alt(domene);
    domene.forward(60_000);
    domene.events.length = 0;
    const [andre] = await importer(domene, domene.stage('kopi.csv', FIL));
    expect(andre).toEqual({ ...foerste, filnavn: 'kopi.csv', alleredeImportert: true });
    expect(alt(domene)).toEqual(foer);
    expect(domene.events).toEqual([]);
  });

  it('takes the same file once where it is handed in twice at once', async () => {
    const domene = testDomene();
    const rapporter = await importer(domene, domene.stage('a.csv', FIL), domene.stage('b.csv', FIL));
    expect(rapporter.map((r) => r.alleredeImportert)).toEqual([false, true]);
    expect(verdier(domene)).toHaveLength(7);
    expect(await domene.call('kildefil.list', {})).toHaveLength(1);
  });

  it('takes all the files or none, and names the one that stops it', async () => {
    const domene = testDomene();
    const foer = alt(domene);
    const god = domene.stage('god.csv', FIL);
    const tekst = udirTekst({ rader: [kommune('9901')] });
    for (const [bytes, rule] of [
      [Buffer.from(tekst, 'utf8'), 'fil-er-utf8'],
      [Buffer.from('PK\u0003\u0004 and so on', 'latin1'), 'fil-er-xlsx'],
      [utf16(tekst).subarray(0, -8), 'fil-avkortet'],
      [utf16('Enhet\tVerdi\nA\t1\n'), 'fil-andre-kolonner'],
      [new Uint8Array(), 'fil-tom'],
      [Buffer.from([1, 2, 3, 0, 255]), 'fil-ukjent'],
    ] as const) {
      const daarlig = domene.stage('dårlig.csv', bytes);
      expect(await domene.failure('maaling.importer', { filer: [god, daarlig] })).toMatchObject({
        code: 'invalid-input',
        rule,
        details: { filnavn: 'dårlig.csv' },
      });
    }
    expect(alt(domene)).toEqual(foer);
    expect(domene.files.kept(god.fil)).toBeUndefined();
  });

  it('says which file is no longer there', async () => {
    const domene = testDomene();
    const borte = { fil: 'a'.repeat(64), navn: 'borte.csv' };
    expect(await domene.failure('maaling.importer', { filer: [borte] })).toEqual({
      code: 'not-found',
      rule: 'fil-finnes-ikke',
      details: { filnavn: 'borte.csv' },
    });
  });

  it('can be stopped on the way, and then leaves nothing', async () => {
    const domene = testDomene();
    const mange = Array.from({ length: 1200 }, (_, i) => skole('9901', String(999_000_000 + i)));
    const fil = domene.stage('stor.csv', udirFil({ rader: mange }));
    const svar = domene.failure('maaling.importer', { filer: [fil], arbeid: 'import-1' });
    expect(domene.ctx.stop('import-1')).toBe(true);
    expect(await svar).toEqual({ code: 'conflict', rule: 'stoppet' });
    expect(verdier(domene)).toEqual([]);
  });
});
