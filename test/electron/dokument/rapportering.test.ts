import readSheets from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { roller } from '#shared/person/rolle.ts';
import { arkkolonner, arknavn } from '#shared/rapport/kolonner.ts';
import type { Rapport } from '#shared/rapport/rapport.ts';
import { lagRapportering } from '../../../electron/dokument/rapportering.ts';
import { deler, kontakt, proeverapport, skjermet, vist } from './proeverapport.ts';

/** The sheets as another library reads them. */
const les = async (rapport: Rapport, spraak: 'nb' | 'nn' = 'nb') => {
  const { bytes } = await lagRapportering(rapport, spraak);
  const ark = await readSheets(Buffer.from(bytes));
  return new Map(ark.map(({ sheet, data }) => [sheet, data as unknown[][]]));
};

describe('the workbook', () => {
  test('has its sheets, named in the language asked for', async () => {
    expect([...(await les(proeverapport())).keys()]).toEqual([
      'Om',
      'Deltakelser',
      'Tiltak',
      'Tiltak per nivå',
      'Midler per formål',
      'Samlinger',
      'Kontakter',
      'Indikatorer',
      'Kodebok',
    ]);
    expect([...(await les(proeverapport(), 'nn')).keys()]).toEqual([
      'Om',
      'Deltakingar',
      'Tiltak',
      'Tiltak per nivå',
      'Midlar per føremål',
      'Samlingar',
      'Kontaktar',
      'Indikatorar',
      'Kodebok',
    ]);
  });

  test('holds real days and real numbers, and codes in words', async () => {
    const ark = await les(proeverapport());
    const [hode, rad] = ark.get('Deltakelser') ?? [];
    expect(hode).toContain('Status fra');
    expect(rad).toEqual([
      '9908',
      'Bergsjord',
      'Eksempelfylket',
      2024,
      1,
      3,
      'Nei',
      'Kapasitet',
      new Date('2026-01-10T00:00:00Z'),
      'Gjennomføring år 1',
      'Takket nei',
      new Date('2026-01-12T00:00:00Z'),
      'Ja',
      1,
      new Date('2026-02-03T00:00:00Z'),
    ]);
  });

  test('says shielded and too few in words, with no figure in the row', async () => {
    const [, ...rader] = (await les(proeverapport())).get('Indikatorer') ?? [];
    expect(rader.map((rad) => rad.slice(7))).toEqual([
      ['Vist', 48.5, 1.7, 63],
      ['Skjermet av Udir', null, null, null],
      ['For få elever til å vises', null, null, null],
    ]);
  });

  test('tells who sends it, when it is true for, and what is left out', async () => {
    const om = Object.fromEntries(((await les(proeverapport())).get('Om') ?? []) as [string, unknown][]);
    expect(om).toMatchObject({
      Avsender: 'Statsforvalteren i Eksempelfylket',
      Rådgiver: 'Ada Prøve',
      'Rapporten gjelder for': '24. november 2026 kl. 09:30',
      'Samme tidspunkt, ISO 8601 (UTC)': '2026-11-24T08:30:00.000Z',
      'Uttrekk som er med': '2024',
      'Rader i «Indikatorer»': 3,
      Skjemaversjon: 2,
      'Laget med Oppfølger, versjon': '0.1.0',
      'Ikke med: utkast': '2 møter er ikke ferdigstilt.',
    });
    expect(om['Ikke med: skjermede tall']).toContain('1 resultat.');
    expect(om['Ikke med: tall for få elever']).toContain('1 resultat bygger på færre enn 5 elever');
    expect(Object.keys(om).filter((opplysning) => opplysning.startsWith('Ikke med'))).toHaveLength(5);
  });

  test('names the sender in nynorsk where it is written in nynorsk', async () => {
    const om = Object.fromEntries(((await les(proeverapport(), 'nn')).get('Om') ?? []) as [string, unknown][]);
    expect(om.Avsendar).toBe('Statsforvaltaren i Eksempelfylket');
    expect(om.Språk).toBe('nynorsk');
  });

  test.each(['nb', 'nn'] as const)('the codebook (%s) explains every column of every sheet', async (spraak) => {
    const ark = await les(proeverapport(), spraak);
    const [, ...linjer] = ark.get('Kodebok') ?? [];
    expect(linjer.map((linje) => linje[2])).toEqual(arknavn.flatMap((navn) => Object.keys(arkkolonner[navn])));
    for (const [navn, data] of ark) {
      const overskrifter = linjer.filter((linje) => linje[0] === navn).map((linje) => linje[1]);
      expect(data[0]).toEqual(overskrifter);
    }
    for (const [, kolonne, felt, betydning, type, , , kilde] of linjer)
      for (const ord of [kolonne, felt, betydning, type, kilde]) expect(ord, String(felt)).toEqual(expect.any(String));
  });

  test('the codebook lists the values allowed and the limit for figures', async () => {
    const linjer = (await les(proeverapport())).get('Kodebok') ?? [];
    const tillatt = (felt: string, ark = 'Indikatorer') =>
      linjer.find((linje) => linje[0] === ark && linje[2] === felt)?.[6];
    expect(tillatt('form', 'Kontakter')).toBe('Fysisk møte; Digitalt møte; Telefon; E-post');
    expect(tillatt('antall')).toBe('5 eller mer');
    expect(linjer.find((linje) => linje[0] === 'Indikatorer' && linje[2] === 'tilstand')?.[3]).toContain(
      'Bare kommunenivå er med',
    );
  });

  test('counts participants by role, a column for each', async () => {
    const [hode = [], rad = []] = (await les(proeverapport())).get('Kontakter') ?? [];
    expect(hode).toHaveLength(9 + roller.length);
    expect(rad[hode.indexOf('Skoleleder')]).toBe(2);
    expect(rad[hode.indexOf('PPT')]).toBe(0);
  });

  test('says how many rows each sheet has', async () => {
    const { rader } = await lagRapportering(proeverapport(), 'nb');
    expect(rader).toMatchObject({ deltakelser: 1, kontakter: 1, indikatorer: 3 });
  });
});

describe('the file', () => {
  test('is frozen under its heading, filtered, and printed on A4 on its side with the heading on every page', async () => {
    const xml = deler((await lagRapportering(proeverapport(), 'nb')).bytes);
    for (const nr of [2, 3, 4, 5, 6, 7, 8, 9]) {
      const ark = xml.get(`xl/worksheets/sheet${nr}.xml`) ?? '';
      expect(ark).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(ark).toMatch(/<autoFilter ref="A1:/);
      expect(ark).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
      expect(ark).toMatch(/fitToWidth="1"/);
    }
    expect(xml.get('xl/workbook.xml')?.match(/_xlnm\.Print_Titles/g)).toHaveLength(9);
  });

  test('carries its language and its own time, and is the same file for the same content', async () => {
    const foerst = await lagRapportering(proeverapport(), 'nn');
    const kjerne = deler(foerst.bytes).get('docProps/core.xml');
    expect(kjerne).toContain('<dc:language>nn-NO</dc:language>');
    expect(kjerne).toContain('2026-11-24T08:30:00Z');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 4, 17) });
    const igjen = await lagRapportering(proeverapport(), 'nn').finally(() => vi.useRealTimers());
    expect(Buffer.from(igjen.bytes).equals(Buffer.from(foerst.bytes))).toBe(true);
  });

  test('hides nothing: no hidden sheet, column or row, no comment, and no names but those of print titles', async () => {
    const xml = deler((await lagRapportering(proeverapport(), 'nb')).bytes);
    expect([...xml.keys()].filter((navn) => /comment|vml|customXml|externalLink|drawing/i.test(navn))).toEqual([]);
    for (const [navn, tekst] of xml) expect(tekst, navn).not.toMatch(/hidden="(1|true)"|veryHidden|state="hidden"|<f>/);
    const navngitte = [...(xml.get('xl/workbook.xml') ?? '').matchAll(/definedName name="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(navngitte)).toEqual(new Set(['_xlnm.Print_Titles']));
  });

  test.each(['=1+1', '+4712345678', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'makes %j harmless wherever it stands',
    async (farlig) => {
      const rapport = proeverapport({
        avsender: { embete: farlig, embeteNynorsk: farlig, raadgiver: farlig },
        kontakter: [kontakt({ kommunenavn: farlig })],
      });
      const ark = await les(rapport);
      const om = Object.fromEntries((ark.get('Om') ?? []) as [string, unknown][]);
      expect(String(om.Rådgiver)).toMatch(/^'/);
      expect(String(om.Avsender)).toMatch(/^'/);
      expect(String(ark.get('Kontakter')?.[1]?.[1])).toMatch(/^'/);
      const { bytes } = await lagRapportering(rapport, 'nb');
      expect(deler(bytes).get('docProps/core.xml')).toContain('<dc:creator>&apos;');
    },
  );

  test('leaves text that only has such a sign inside as it is', async () => {
    const ark = await les(proeverapport({ kontakter: [kontakt({ kommunenavn: 'Nord-Sølen = Sør' })] }));
    expect(ark.get('Kontakter')?.[1]?.[1]).toBe('Nord-Sølen = Sør');
  });
});

describe('the guard on the way in', () => {
  const medIndikator = (rad: unknown) => proeverapport({ indikatorer: [rad as Rapport['indikatorer'][number]] });

  test.each([
    ['a shielded value with its figures', { ...vist, tilstand: 'skjermet' }],
    ['a shielded value with the number of pupils', { ...skjermet, antall: 12 }],
    ['a shown value on too few pupils', { ...vist, antall: 4 }],
    ['a shown value without its number of pupils', { ...vist, antall: null }],
    ['a figure under another name', { ...skjermet, verdi: 37.4219 }],
    ['a state nobody knows', { ...vist, tilstand: 'kanskje' }],
  ])('refuses %s', async (_, rad) => {
    await expect(lagRapportering(medIndikator(rad), 'nb')).rejects.toThrow();
  });

  test.each([
    ['a note', { tekst: 'Referat' }],
    ['a private note', { privatNotat: 'Bare for meg' }],
    ['a participant by name', { navn: 'Kari Prøve' }],
  ])('refuses %s in a contact', async (_, felt) => {
    const rapport = proeverapport({ kontakter: [{ ...kontakt(), ...felt } as ReturnType<typeof kontakt>] });
    await expect(lagRapportering(rapport, 'nb')).rejects.toThrow();
  });
});
