import { describe, expect, test } from 'vitest';
import { lagRapport, type Rapportgrunnlag } from '#shared/rapport/lag-rapport.ts';
import { hentGrunnlag } from '../../../electron/rapport/queries.ts';
import { eksporterRapport } from '../../../electron/rapport/usecases.ts';
import { deler } from '../dokument/proeverapport.ts';
import { rapportlager } from './rapportlager.ts';

/** Figures and words that stand nowhere by chance. */
const POENG = 37.4219;
const USIKKERHET = 6.2837;
const ANTALL = 4;
const STORT_ANTALL = 72915;
const HEMMELIGHET = 'Kråkebolle';

/** Every text of the workbook, and its file name. */
const alt = async (lager: ReturnType<typeof rapportlager>) => {
  const { fil, navn } = await eksporterRapport(lager.ctx, { spraak: 'nb', format: 'xlsx' });
  return [navn, ...deler(lager.fil(fil)).values()].join('\n');
};
const spor = /37[.,]4219|6[.,]2837|72915|72.915|Kråkebolle/;

const lagerMedDeltakelse = () => {
  const lager = rapportlager();
  lager.kildefil('f1');
  lager.kommune('9901', 'Havnsund');
  lager.deltakelse('9901');
  return lager;
};

test('the search finds a figure that may be there', async () => {
  const lager = lagerMedDeltakelse();
  lager.maaling('9901', { skalapoeng: POENG, usikkerhet: USIKKERHET, antall: STORT_ANTALL });
  expect((await alt(lager)).match(new RegExp(spor, 'g'))).toHaveLength(3);
});

describe('each lock alone keeps a shielded figure in', () => {
  const odelagt = { tilstand: 'skjermet', skalapoeng: POENG, usikkerhet: USIKKERHET, antall: STORT_ANTALL };

  test('the table refuses a shielded row with figures', () => {
    const lager = lagerMedDeltakelse();
    for (const tilstand of ['skjermet', 'antall-skjermet', 'ingen-elever'])
      expect(() => lager.maaling('9901', { ...odelagt, tilstand })).toThrow(/CHECK/);
  });

  test.each(['skjermet', 'antall-skjermet', 'ingen-elever'])(
    'the query reads no figure of a row that is %s',
    (tilstand) => {
      const lager = lagerMedDeltakelse();
      lager.utenSjekk(() => lager.maaling('9901', { ...odelagt, tilstand }));
      expect(hentGrunnlag(lager.ctx.db, undefined).maalinger).toEqual([
        expect.objectContaining({ tilstand, skalapoeng: null, usikkerhet: null, antall: null }),
      ]);
    },
  );

  test('the query reads no figure that rests on too few pupils', () => {
    const lager = lagerMedDeltakelse();
    lager.maaling('9901', { skalapoeng: POENG, usikkerhet: USIKKERHET, antall: ANTALL });
    lager.maaling('9901', { skalapoeng: POENG, usikkerhet: USIKKERHET, antall: null, fag: 'regning' });
    for (const rad of hentGrunnlag(lager.ctx.db, undefined).maalinger)
      expect(rad).toMatchObject({ skalapoeng: null, usikkerhet: null, antall: null });
  });

  test.each([
    ['shielded', odelagt, 'skjermet'],
    ['too few pupils', { ...odelagt, tilstand: 'vist', antall: ANTALL }, 'for-faa'],
    ['no number of pupils', { ...odelagt, tilstand: 'vist', antall: null }, 'for-faa'],
    ['no uncertainty', { ...odelagt, tilstand: 'vist', usikkerhet: null }, 'for-faa'],
  ])('the report takes no figure of a row with %s', (_, felter, tilstand) => {
    const proeve = {
      ...{ kommunenummer: '9901', kommunenavn: 'Havnsund', nummer: '9901', nummerart: 'gjeldende' },
      ...{ skoleaar: '2024-25', fag: 'lesing', trinn: 5 },
    } as const;
    const grunnlag = {
      ...{ deltakelser: [], moeter: [], deltakere: [], avtalepunkter: [] },
      ...{ tiltak: [], midler: [], samlinger: [], samlingsdeltakere: [] },
      maalinger: [{ ...proeve, ...felter }],
    } as Rapportgrunnlag;
    const hode = { programversjon: '0', sannFor: '2026-01-01T00:00:00.000Z' };
    const rapport = lagRapport(grunnlag, { ...hode, avsender: { embete: '', embeteNynorsk: '', raadgiver: '' } });
    expect(rapport.indikatorer).toEqual([{ ...proeve, tilstand }]);
  });
});

describe('no road leads a shielded figure into the workbook', () => {
  test('a damaged cache row', async () => {
    const lager = lagerMedDeltakelse();
    lager.utenSjekk(() => {
      for (const [i, tilstand] of ['skjermet', 'antall-skjermet', 'ingen-elever'].entries())
        lager.maaling('9901', {
          ...{ tilstand, trinn: 5 + i, skalapoeng: POENG, usikkerhet: USIKKERHET, antall: STORT_ANTALL },
        });
    });
    expect(await alt(lager)).not.toMatch(spor);
  });

  test('a result of fewer pupils than the limit', async () => {
    const lager = lagerMedDeltakelse();
    lager.maaling('9901', { skalapoeng: POENG, usikkerhet: USIKKERHET, antall: ANTALL });
    const tekst = await alt(lager);
    expect(tekst).not.toMatch(spor);
    expect(tekst).toContain('For få elever til å vises');
  });

  test('the only school of a shielded kommune, its fylke and the country', async () => {
    const lager = lagerMedDeltakelse();
    const tall = { skalapoeng: POENG, usikkerhet: USIKKERHET, antall: STORT_ANTALL };
    lager.maaling('9901', { tilstand: 'skjermet', skalapoeng: null, usikkerhet: null, antall: null });
    lager.maaling('9901', { ...tall, nivaa: 'skole', enhetskode: '999999999' });
    lager.maaling('9901', { ...tall, nivaa: 'fylke', enhetskode: '99' });
    lager.maaling('9901', { ...tall, nivaa: 'land', enhetskode: 'I' });
    expect(await alt(lager)).not.toMatch(spor);
  });

  test('an older file, imported later, that shows what Udir has shielded since', async () => {
    const lager = lagerMedDeltakelse();
    lager.kildefil('f2', '2026-09-01T00:00:00.000Z');
    lager.maaling('9901', { tilstand: 'skjermet', skalapoeng: null, usikkerhet: null, antall: null });
    lager.maaling('9901', { kildefil: 'f2', skalapoeng: POENG, usikkerhet: USIKKERHET, antall: STORT_ANTALL });
    const tekst = await alt(lager);
    expect(tekst).not.toMatch(spor);
    expect(tekst).toContain('Skjermet av Udir');
  });

  test('a kommune that is not in the scheme', async () => {
    const lager = lagerMedDeltakelse();
    lager.kommune('9902');
    lager.maaling('9902', { skalapoeng: POENG, usikkerhet: USIKKERHET, antall: STORT_ANTALL });
    expect(await alt(lager)).not.toMatch(spor);
  });

  test('whatever people have written: notes, reasons, names, places, agreements, file names', async () => {
    const lager = rapportlager();
    const skrevet = `${HEMMELIGHET}: lesing ${String(POENG).replace('.', ',')}, ${STORT_ANTALL} elever`;
    lager.kildefil('f1', undefined, skrevet);
    lager.kommune('9901', 'Havnsund');
    lager.maaling('9901', { enhetsnavn: skrevet });
    const rettet = { maalform: null, innbyggere: STORT_ANTALL, administrasjonssenter: skrevet };
    lager.inn('kommunerettelse', { id: 'k9901', ...rettet, samiskNavn: skrevet, kvenskNavn: skrevet });
    lager.deltakelse('9901', { grunn: skrevet, tilstand: 'pauset' });
    const fritekst = { sted: skrevet, tema: skrevet, tekst: skrevet, privatNotat: skrevet };
    lager.moete('m1', 'd9901-2024', fritekst);
    lager.moete('m2', 'd9901-2024', { ...fritekst, ferdig: 0 });
    lager.inn('moetedeltaker', { id: 'p1', moeteId: 'm1', rolle: 'skoleleder', navn: skrevet });
    lager.inn('avtalepunkt', { id: 'a1', moeteId: 'm1', tekst: skrevet, eier: skrevet, frist: null, gjort: 0 });
    lager.inn('raadgiver', { id: 'r2', navn: skrevet, epost: 'kraake@example.com' });
    const tekst = await alt(lager);
    expect(tekst).not.toMatch(spor);
    expect(tekst).not.toContain('kraake');
    expect(tekst).toContain('Ada Prøve');
  });
});
