import { afterAll, beforeAll, expect, test } from 'vitest';
import { kommune, land, SKJERMET, skole, udirFil, VIST } from '../support/udir-fil.ts';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
let nr: string;
let filer: number;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  nr = (await app.call('kommune.list', {}))[0]?.kommunenummer ?? '';
  filer = (await app.call('kildefil.list', {})).length;
  await app.goTo('/importer');
});
afterAll(async () => {
  await app.close();
});

const csv = (navn: string, bytes: Uint8Array) => ({ name: navn, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
const resultater = () =>
  csv(
    '2024-25_proeve.csv',
    udirFil({
      rader: [
        land([...['50', '0,1', '60 000'], '']),
        kommune(nr, [...SKJERMET, '']),
        skole(nr, '999999999', [...VIST, '']),
        kommune('9999', [...VIST, '']),
      ],
      proever: ['2024-25.Engelsk.9. årstrinn'],
      flere: ['Andel på mestringsnivaa'],
    }),
  );

test('the page is accessible before anything is chosen', async () => {
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('by keyboard: files are seen first, each with what it holds or why it cannot be read; nothing is stored', async () => {
  const { page } = app;
  const [velger] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Velg filer …' }).press('Enter'),
  ]);
  const excel = csv('resultater.xlsx', Buffer.from('PK\u0003\u0004 not a csv', 'latin1'));
  const uten = udirFil({ rader: [land(), kommune(nr)] });
  await velger.setFiles([excel, csv('uten.csv', uten)]);
  await page.getByText('Klar til import').waitFor();
  await page.getByText('Kan ikke leses').waitFor();
  await page.getByText('Filen er en Excel-arbeidsbok.').waitFor();
  await page.getByText('Mestringsnivå mangler').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  expect(await app.call('kildefil.list', {})).toHaveLength(filer);
  await page.getByRole('button', { name: 'Ta bort uten.csv' }).click();
  expect(await page.getByText('Klar til import').count()).toBe(0);
  await page.getByRole('button', { name: 'Avbryt' }).click();
});

test('a dropped file is read, named where it cannot be placed, imported, and seen on the card as shielded', async () => {
  const { page } = app;
  const { buffer, name } = resultater();
  const slipp = await page.evaluateHandle(
    ([bytes, navn]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], navn));
      return data;
    },
    [[...buffer], name] as const,
  );
  await page.locator('.slippsone').dispatchEvent('drop', { dataTransfer: slipp });
  await page.getByText('Klar til import').waitFor();
  await page.getByText('1 rad kan ikke plasseres').click();
  await page.getByText('ukjent kommunenummer for skoleåret').waitFor();
  await page.getByText('1 kolonne er ikke lest').waitFor();
  await page.getByRole('button', { name: 'Importer filen' }).click();
  await page.getByText('Filen er importert: 3 rader er plassert.').waitFor();
  await page.getByRole('rowheader', { name }).waitFor();
  expect(await app.call('kildefil.list', {})).toHaveLength(filer + 1);

  await app.goTo(`/kommune/${nr}`);
  const bilde = page.getByRole('img', { name: /^Engelsk, 9\. trinn/ });
  await bilde.waitFor();
  expect(await bilde.getAttribute('aria-label')).toBe('Engelsk, 9. trinn. 2024-25: skjermet, landet 50.');
  expect(app.complaints).toEqual([]);
});

test('the results on the card are accessible, pictures and tables opened', async () => {
  const { page } = app;
  await page.getByText('Vis som tabell').click();
  await page
    .getByText(/^Skole(n|ne \(\d+\))$/)
    .last()
    .click();
  await page.getByLabel('Skoleår').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('the same file again changes nothing', async () => {
  const { page } = app;
  await app.goTo('/importer');
  const [velger] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Velg filer …' }).click(),
  ]);
  await velger.setFiles([resultater()]);
  await page.getByText('Importert fra før').waitFor();
  await page.getByText('Ingen av filene er nye').waitFor();
  expect(await page.getByRole('button', { name: /^Importer fil/ }).count()).toBe(0);
});
