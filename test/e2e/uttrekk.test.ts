import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, narrow, startApp, wide } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  await app.call('raadgiver.opprett', { navn: 'Kari Nordmann', embete: 'eksempel' });
  await app.page.reload();
  await app.goTo('/uttrekk');
});
afterAll(async () => {
  await app.close();
});

const linjer = async () =>
  (await app.call('deltakelse.list', {})).map(({ kommunenavn, liste, rangering, svar, svargrunn, svardato }) => ({
    kommunenavn,
    liste,
    rangering,
    svar,
    svargrunn,
    svardato,
  }));
const rader = () => app.page.locator('.uttrekkstabell tbody tr th a').allTextContents();

test('an empty program says what to do, and the first uttrekk is made and filled by keyboard', async () => {
  const { page } = app;
  await page.getByText('Ingen uttrekk er registrert.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, `empty, ${look}`));

  await page.getByRole('button', { name: 'Nytt uttrekk' }).press('Enter');
  const aar = page.getByLabel('År', { exact: true });
  expect(await aar.evaluate((felt) => felt === document.activeElement)).toBe(true);
  await aar.fill('1899');
  await page.keyboard.press('Enter');
  await page.getByText('Skriv et årstall fra 2013 til 2100.').waitFor();
  await aar.fill('2025');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Uttrekk 2025' }).waitFor();
  await page.getByText('Modellen fra 2020 og 2022').first().waitFor();

  const kommuner = (await app.call('kommune.list', { hele: false })).slice(0, 2);
  const velg = page.getByLabel('Legg til kommune i uttrekket');
  for (const { navn } of kommuner) {
    await velg.focus();
    await velg.selectOption({ label: navn });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(`${navn} er lagt til.`).waitFor();
  }
  expect(await rader()).toEqual(kommuner.map(({ navn }) => navn));
  expect(app.complaints).toEqual([]);
});

test('a kommune is put on a list, ranked, and answers «senere» with reason and day, without a mouse', async () => {
  const { page } = app;
  const navn = (await rader())[1] ?? '';
  await page.getByLabel(`Liste, ${navn}`).focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Vil');
  await page.getByLabel(`Grunn, ${navn}`).waitFor();
  await page.getByText('Mangler grunn til svaret og dato for svaret').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kap');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3.2.26');
  await page.keyboard.press('Tab');
  await page.getByText('1 vil delta senere').waitFor();
  await expect
    .poll(async () => (await linjer()).find(({ kommunenavn }) => kommunenavn === navn))
    .toEqual({
      kommunenavn: navn,
      liste: 1,
      rangering: 1,
      svar: 'senere',
      svargrunn: 'kapasitet',
      svardato: '2026-02-03',
    });
});

test('the rows find their places when the table is left, not while one works in it', async () => {
  const { page } = app;
  const [foerst = '', annen = ''] = await rader();
  // Ranked first on list 1, it now stands first; the other takes the place before it.
  const plass = page.getByLabel(`Rangering, ${annen}`);
  await page.getByLabel(`Liste, ${annen}`).selectOption('1');
  await plass.focus();
  await plass.fill('1');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.getByText('Mangler egen plass i rangeringen').count()).toBe(2);
  expect(await rader()).toEqual([foerst, annen]);
  await page.getByLabel(`Rangering, ${foerst}`).fill('2');
  await page.getByRole('heading', { level: 1 }).focus();
  await expect.poll(rader).toEqual([annen, foerst]);
  await expect.poll(() => page.getByText('Mangler egen plass i rangeringen').count()).toBe(0);
});

test('a place that is none is explained, and saved nowhere', async () => {
  const { page } = app;
  const [navn = ''] = await rader();
  const plass = page.getByLabel(`Rangering, ${navn}`);
  await plass.fill('0');
  await page.keyboard.press('Tab');
  await page.getByText('«0» er ikke lagret. Skriv et helt tall fra 1 til 500.').waitFor();
  expect((await linjer()).find(({ kommunenavn }) => kommunenavn === navn)?.rangering).toBe(1);
  await plass.fill('1');
  await page.keyboard.press('Tab');
});

test('what is said of the uttrekk is changed where it stands; another version takes the lists away for new ones', async () => {
  const { page } = app;
  await page.locator('summary', { hasText: 'Om uttrekket' }).press('Enter');
  await page.getByText('Søknad om gjennomføringsfasen').waitFor();
  await page.getByText('omtrent 1. mars 2026').waitFor();
  await page.getByLabel('Slik ble kommunene valgt').selectOption('udir-uttrekk');
  await page.getByLabel('Kilde').fill('Brev fra Udir 12.1.2025, sak 25/117');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.getByText('Udirs uttrekk · Modellen fra 2020 og 2022 · Brev fra Udir 12.1.2025, sak 25/117').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, `filled, ${look}`));

  await app.call('uttrekk.opprett', { aar: 2026 });
  const { navn, kommunenummer } = (await app.call('kommune.list', { hele: false }))[0] ?? {
    navn: '',
    kommunenummer: '',
  };
  await app.call('deltakelse.opprett', { kommunenummer, aar: 2026 });
  const nytt = page.getByRole('table', { name: 'Kommunene i uttrekk 2026' });
  await nytt.getByLabel(`Rangering, ${navn}`).waitFor();
  expect(await nytt.getByLabel(`Liste, ${navn}`).count()).toBe(0);
});

test('it works where the window is narrow, and the kommune’s card has the same answer', async () => {
  const { page } = app;
  await page.setViewportSize(narrow);
  const navn = (await rader()).at(-1) ?? '';
  const tabell = page.getByRole('table', { name: 'Kommunene i uttrekk 2025' });
  await tabell.getByLabel(`Svar, ${navn}`).selectOption('nei');
  await tabell.getByText('samsvar mellom status og svar').waitFor();
  await tabell.getByRole('link', { name: navn }).press('Enter');
  await page.getByRole('heading', { level: 1, name: navn }).waitFor();
  const felt = page.getByLabel('Kommunens ord om svaret');
  await felt.first().fill('Ny skoleeier fra høsten.');
  await page.getByRole('heading', { level: 1 }).focus();
  await expect
    .poll(async () => (await app.call('deltakelse.list', {})).map(({ svartekst }) => svartekst))
    .toContain('Ny skoleeier fra høsten.');
  await page.setViewportSize(wide);
  await inEveryLook(app, (look) => expectAccessible(app, `card, ${look}`));
  expect(app.complaints).toEqual([]);
});
