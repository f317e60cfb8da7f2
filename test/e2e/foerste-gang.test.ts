import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeEach(async () => {
  app = await startApp();
});
afterEach(async () => {
  await app.close();
});

/** Presses Tab until focus is where it should be. */
const tabTil = async (page: Page, framme: () => boolean) => {
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(framme)) return;
  }
  throw new Error('Tab does not get there');
};

test('the first screen is accessible in both languages and widths, whichever way in is chosen', async () => {
  const { page } = app;
  await inEveryLook(app, async (look) => {
    for (const maate of ['embete', 'sentralfil', 'eksempel']) {
      await page.locator(`input[value=${maate}]`).check();
      await expectAccessible(app, `${look}, ${maate}`);
    }
  });
  expect(app.complaints).toEqual([]);
});

test('the language is chosen before anything else, and stays', async () => {
  const { page } = app;
  await page.getByText('Nynorsk').click();
  await page.getByRole('heading', { name: 'Velkomen til Oppfølger' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  await page.reload();
  await page.getByRole('heading', { name: 'Velkomen til Oppfølger' }).waitFor();
});

test('what is missing is said at the field, and the first such field has focus', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  await page.getByText('Skriv navnet ditt.').waitFor();
  await page.getByText('Velg embetet du arbeider i.').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('autocomplete') === 'name');
  await expectAccessible(app);
  expect((await app.call('innstilling.hent', {})).meg).toBeNull();
});

test('by keyboard alone: start, find a kommune, open its card', async () => {
  const { page } = app;
  const { keyboard } = page;
  await page.locator('body').press('Tab'); // the language
  await keyboard.press('Tab');
  await keyboard.type('Kari Nordmann');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('Statsforvalteren i V'); // type-ahead in the list of embeter
  await keyboard.press('Tab');
  await keyboard.type('kari@example.no');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
  expect((await app.call('innstilling.hent', {})).embete?.navn).toMatch(/^Statsforvalteren i V/);

  await keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp til innholdet');
  await tabTil(page, () => document.activeElement?.textContent === 'Kommuner');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Kommuner' }).waitFor();
  await tabTil(page, () => document.activeElement?.getAttribute('type') === 'search');
  const foerste = page.locator('[data-radlenke]').first();
  const ufiltrert = await foerste.textContent();
  await keyboard.type('bø');
  await expect.poll(() => foerste.textContent()).not.toBe(ufiltrert); // the list follows a moment behind the keys
  const navn = await foerste.textContent();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: navn ?? '' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('the example is one click away, and says that it is an example', async () => {
  const { page } = app;
  await page.getByLabel('Hva heter du?').fill('Kari Nordmann');
  await page.getByText('Prøv med eksempelfylke').click();
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
  await page.getByRole('banner').getByText('eksempel', { exact: true }).waitFor();
});

test('a file that is no central export file is refused in words, and nothing is made', async () => {
  const { page } = app;
  await page.getByLabel('Hva heter du?').fill('Kari Nordmann');
  await page.getByText('Fra embetets sentralfil').click();
  const [velger] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Velg sentralfil/ }).click(),
  ]);
  await velger.setFiles({ name: 'sentral.zip', mimeType: 'application/zip', buffer: Buffer.from('not a zip') });
  await page.getByText('Valgt fil: sentral.zip').waitFor();
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/sentralfil/);
  expect((await app.call('innstilling.hent', {})).meg).toBeNull();
});
