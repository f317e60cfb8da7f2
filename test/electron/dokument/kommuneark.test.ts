import { beforeAll, describe, expect, test } from 'vitest';
import type { Dokument } from '#shared/rapport/dokument.ts';
import { tilHtml } from '../../../electron/dokument/html.ts';
import { lagKommuneark } from '../../../electron/dokument/kommuneark.ts';
import type { Kommunearkgrunnlag } from '../../../electron/dokument/kommuneark-grunnlag.ts';
import { chromiumPrinter } from '../../../electron/host/print.ts';
import { chromiumPath } from '../../support/chromium.ts';
import { fulltArk, skrevet } from './fullt-ark.ts';

const fullt = fulltArk(skrevet.prosa);
const tomt: Kommunearkgrunnlag = {
  ...fullt,
  kommune: { ...fullt.kommune, navn: 'Havnsund', fylke: 'Eksempelfylket', samiskNavn: null, kvenskNavn: null },
  ...{ embete: null, deltakelser: [], kjede: null, koblinger: [], soeknader: [], moeter: [], aapne: [] },
  ...{ penger: { vedtatt: 0, utbetalt: 0, forbrukt: 0, tilbakebetalt: 0, ufordelt: 0 }, samlinger: [], resultater: [] },
};

let skrivUt: (html: string) => Promise<Uint8Array>;
beforeAll(async () => {
  const printer = chromiumPrinter(await chromiumPath());
  if (!printer) throw new Error('no Chromium');
  skrivUt = printer;
});

const pdf = async (grunnlag: Kommunearkgrunnlag, spraak: 'nb' | 'nn'): Promise<string> =>
  Buffer.from(await skrivUt(tilHtml(lagKommuneark(grunnlag, spraak)))).toString('latin1');
const sider = (innhold: string): number => innhold.match(/\/Type \/Page\b/g)?.length ?? 0;

describe('the sheet is two pages, whatever the kommune holds', () => {
  test('the count finds a third page', async () => {
    const side = '<div style="break-after: page">x</div>';
    const innhold = await skrivUt(
      `<!doctype html><html lang="nb"><title>x</title><body>${side.repeat(2)}x</body></html>`,
    );
    expect(sider(Buffer.from(innhold).toString('latin1'))).toBe(3);
  });

  test.each(Object.entries(skrevet))('more of everything than there is room for, written in %s', async (_, prosa) => {
    for (const spraak of ['nb', 'nn'] as const) expect(sider(await pdf(fulltArk(prosa), spraak))).toBe(2);
  });

  test('a kommune that nobody has worked with takes one', async () => {
    expect(sider(await pdf(tomt, 'nb'))).toBe(1);
  });

  test('it is tagged, in its language, with its headings and the heads of its tables', async () => {
    const innhold = await pdf(fullt, 'nn');
    for (const merke of ['/StructTreeRoot', '/MarkInfo', '/Lang (nn)', '/S /H1', '/S /H2', '/S /TH', '/S /L'])
      expect(innhold).toContain(merke);
  });
});

const tekster = ({ deler }: Dokument): Map<string, string> =>
  new Map(deler.map(({ overskrift, blokker }) => [overskrift, JSON.stringify(blokker)]));

describe('what it says', () => {
  test('in the order somebody in a meeting wants it, what is left out counted', () => {
    const { deler, tittel } = lagKommuneark(fullt, 'nb');
    expect(tittel.length).toBeLessThanOrEqual(51);
    expect(deler.map(({ overskrift }) => overskrift)).toEqual([
      ...['Status i oppfølgingsordningen', 'Utfordringer', 'Tiltak', 'Løse tråder', 'Veiledere', 'Tilskudd'],
      ...['Siste møter', 'Åpne avtaler', 'Samlinger', 'Nasjonale prøver'],
    ]);
    const del = tekster(lagKommuneark(fullt, 'nb'));
    for (const [overskrift, n] of Object.entries({
      ...{ Utfordringer: 25, Tiltak: 24, 'Løse tråder': 56, Veiledere: 9, Tilskudd: 9 },
      ...{ 'Siste møter': 37, 'Åpne avtaler': 36, Samlinger: 17, 'Nasjonale prøver': 1 },
    }))
      expect(del.get(overskrift)).toContain(`Og ${n} til i programmet.`);
  });

  test('money that is no longer decided, but was paid, is not said to be nothing', () => {
    const penger = { ...tomt.penger, utbetalt: 1_250_050, tilbakebetalt: 1_250_050 };
    const del = tekster(lagKommuneark({ ...fullt, soeknader: [], penger }, 'nb')).get('Tilskudd');
    expect(del).toContain('12\u00a0500,50\u00a0kr');
    expect(del).not.toContain('Ingen søknader');
  });

  test('a long text ends at a word', () => {
    const [rad] = lagKommuneark(fullt, 'nb').deler.flatMap(({ overskrift, blokker }) =>
      overskrift === 'Utfordringer' ? blokker.flatMap((b) => (b.type === 'tabell' ? b.rader : [])) : [],
    );
    const vist = rad?.[0] ?? '';
    expect(vist).toMatch(/…$/);
    expect(skrevet.prosa.repeat(2)).toMatch(new RegExp(`^${vist.slice(0, -1)}[ ,.]`));
  });

  test('what is under way comes before what is done', () => {
    const tiltak = lagKommuneark(fullt, 'nb').deler.find(({ overskrift }) => overskrift === 'Tiltak');
    const [tabell] = tiltak?.blokker ?? [];
    expect(tabell?.type === 'tabell' && tabell.rader.every((rad) => rad[2] === 'Underveis')).toBe(true);
  });

  test('a veileder who is only thought of, or has declined, is not named', () => {
    const koblinger = (['aktuell', 'spurt', 'takket-ja', 'takket-nei'] as const).map((status) => ({
      ...{ veileder: `Navn ${status}`, institusjon: null, fase: 'forfase' as const, rolle: null, status },
    }));
    const del = tekster(lagKommuneark({ ...fullt, koblinger }, 'nb')).get('Veiledere');
    for (const status of ['spurt', 'takket-ja']) expect(del).toContain(`Navn ${status}`);
    for (const status of ['aktuell', 'takket-nei']) expect(del).not.toContain(`Navn ${status}`);
  });

  test('meetings to come are not among the last; the nearest of them is the next', () => {
    const moete = { form: null, tema: null, ferdig: 0 as const, avtalt: [] };
    const moeter = ['2027-02-01', '2026-12-01', '2026-11-24', '2026-10-01'].map((dato) => ({ ...moete, dato }));
    const dokument = lagKommuneark({ ...fullt, moeter }, 'nb');
    expect(tekster(dokument).get('Status i oppfølgingsordningen')).toContain('2, siste 24.11.2026');
    expect(tekster(dokument).get('Status i oppfølgingsordningen')).toContain('1.12.2026');
    expect(tekster(dokument).get('Siste møter')).not.toContain('2027');
  });

  test('results with their uncertainty and n, or why there are none', () => {
    const rad = {
      ...{ kommunenummer: '9901', kommunenavn: '', nummer: '9901', nummerart: 'gjeldende' as const },
      ...{ fag: 'lesing' as const, skoleaar: '2025-26', landet: 50 },
    };
    const resultater = [
      { ...rad, trinn: 5, tilstand: 'vist' as const, skalapoeng: 49.25, usikkerhet: 1.5, antall: 1_234 },
      { ...rad, trinn: 8, tilstand: 'skjermet' as const },
    ];
    const blokker = lagKommuneark({ ...fullt, resultater }, 'nn').deler.at(-1)?.blokker;
    expect(blokker?.[0]).toMatchObject({
      rader: [
        ['Lesing, 5. trinn', '2025-26', '49,3 ± 1,5', '1\u00a0234', '50,0'],
        ['Lesing, 8. trinn', '2025-26', 'skjerma', '', '50,0'],
      ],
    });
  });

  test('where there is nothing it says so, and leaves out what asks for nothing', () => {
    const del = tekster(lagKommuneark(tomt, 'nn'));
    expect([...del.keys()]).toEqual(['Status i oppfølgingsordninga', 'Nasjonale prøver']);
    expect([...del.values()].join()).toContain('Kommunen er ikkje registrert i noko uttrekk.');
  });

  test('the footer says who made it, when, and from what', () => {
    const { bunntekst } = lagKommuneark(fullt, 'nn');
    expect(bunntekst).toContain('Statsforvaltaren i Eksempelfylket, 24. november 2026.');
    expect(bunntekst).toContain('Statistisk sentralbyrå (CC BY 4.0)');
    expect(bunntekst).toContain('Utdanningsdirektoratet (NLOD)');
  });
});

describe('as a page', () => {
  test('what people have written is text and nothing else, in elements, attributes and styles', () => {
    const ond = `</style><script>alert(1)</script>"'&\\"; } body { display: none } `;
    const html = tilHtml({ ...lagKommuneark(fulltArk(ond), 'nb'), tittel: ond });
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(/<style>([^<]*)</.exec(html)?.[1]).not.toContain('display: none');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  });
});
