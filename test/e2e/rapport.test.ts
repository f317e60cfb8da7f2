import { readFileSync } from 'node:fs';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  await app.goTo('/rapport');
});
afterAll(async () => {
  await app.close();
});

test('the page says what will be in it, what to look at, and that shielded values are not', async () => {
  const { page } = app;
  const { deltakelser, mangler } = await app.call('rapport.hent', {});
  expect(mangler.length).toBeGreaterThan(0);
  await page.locator('dl').getByText(String(deltakelser), { exact: true }).waitFor();
  expect(await page.locator('.rapportmangler li').count()).toBe(mangler.length);
  await page.getByText('Tallene bak kommer aldri med.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('by keyboard: a warning leads to where it is mended', async () => {
  const { page } = app;
  const mangel = (await app.call('rapport.hent', {})).mangler.find(({ regel }) => regel === 'deltakelse-mangler');
  await page
    .getByRole('link', { name: `Åpne kommunen: ${mangel?.kommunenavn}` })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: mangel?.kommunenavn ?? '' }).waitFor();
  await app.goTo('/rapport');
});

test('by keyboard: one uttrekk is chosen, and the workbook is handed over', async () => {
  const { page } = app;
  const [aar] = (await app.call('deltakelse.list', {})).map((deltakelse) => deltakelse.aar).sort();
  await page.getByLabel('Uttrekk').focus();
  await page.keyboard.type(String(aar));
  const { deltakelser } = await app.call('rapport.hent', { aar: aar ?? 0 });
  await page.locator('dl').getByText(String(deltakelser), { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Lag arbeidsbok' }).focus();
  const [nedlasting] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(nedlasting.suggestedFilename()).toMatch(new RegExp(`^rapportering-.*uttrekk-${aar}-.*\\.xlsx$`));
  const ark = await readSheets(readFileSync(await nedlasting.path()));
  expect(ark.length).toBeGreaterThanOrEqual(4);
  await page.getByText('Arbeidsboken er laget:').waitFor();
  await expectAccessible(app);
  expect(app.complaints).toEqual([]);
});
