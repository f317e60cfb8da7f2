import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, narrow, startApp, wide } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  const embeter = await app.call('embete.list', {});
  const troms = embeter.find((embete) => embete.navn.includes('Finnmark'));
  await app.call('raadgiver.opprett', { navn: 'Kari Nordmann', embete: troms?.kode ?? '' });
});
afterAll(async () => {
  await app.close();
});
beforeEach(async () => {
  await app.page.reload();
  await app.goTo('/kommuner');
  await app.page.locator('tbody tr').first().waitFor();
});

const navn = () => app.page.locator('[data-radlenke]').allTextContents();
const antall = (tekst: string) => app.page.getByRole('status').getByText(tekst, { exact: true }).waitFor();
const soek = (tekst: string) => app.page.getByLabel('Finn kommune').fill(tekst);

test('accessible in both languages and widths', async () => {
  await inEveryLook(app, (look) => expectAccessible(app, look));
  expect(app.complaints).toEqual([]);
});

test('one’s own embete, and the whole country', async () => {
  await antall('39 kommuner');
  await app.page.getByText('Hele landet').click();
  await antall('357 kommuner');
});

test('a kommune is found by name, number, centre and Sámi or Kven name; å is not a', async () => {
  const treff = async (tekst: string) => {
    await soek(tekst);
    await app.page.getByText(/ av 39 kommuner/).waitFor();
    return navn();
  };
  expect(await treff('båts')).toEqual(['Båtsfjord']);
  expect(await treff('5632')).toEqual(['Båtsfjord']);
  expect(await treff('karasjohka')).toEqual(['Karasjok']);
  await soek('batsfjord');
  await app.page.getByText('Ingen kommuner i embetet passer').waitFor();
  await expectAccessible(app);
  await app.page.getByRole('button', { name: 'Vis alle' }).click();
  await antall('39 kommuner');
});

test('headings sort, say how, and Norwegian letters come last', async () => {
  const { page } = app;
  await page.getByText('Hele landet').click();
  await antall('357 kommuner');
  const alle = await navn();
  expect(alle[0]).toBe('Alstahaug');
  expect(alle.at(-1)).toBe('Åsnes');
  const overskrift = (tekst: string) => page.getByRole('columnheader', { name: tekst });
  expect(await overskrift('Navn').getAttribute('aria-sort')).toBe('ascending');
  await page.getByRole('button', { name: 'Innbyggere' }).click();
  expect(await overskrift('Innbyggere').getAttribute('aria-sort')).toBe('descending');
  expect(await overskrift('Navn').getAttribute('aria-sort')).toBe('none');
  await page.waitForFunction(() => document.querySelector('[data-radlenke]')?.textContent === 'Oslo');
});

test('the arrows go from row to row, and the list is as it was when one comes back', async () => {
  const { page } = app;
  await soek('vard');
  await page.getByText('1 av 39 kommuner').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Vardø' }).waitFor();
  await page.getByRole('link', { name: 'Alle kommuner' }).click();
  await page.getByText('1 av 39 kommuner').waitFor();
  await soek('');
  await antall('39 kommuner');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const siste = (await navn()).at(-1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(siste);
});

test('F6 goes round the parts of the window', async () => {
  const { page } = app;
  const her = () => page.evaluate(() => document.activeElement?.tagName);
  await page.locator('body').press('F6');
  const runde: (string | undefined)[] = [await her()];
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('F6');
    runde.push(await her());
  }
  expect(runde).toEqual(['HEADER', 'NAV', 'MAIN', 'FOOTER', 'HEADER']);
});

test('a name is mended in the settings, one that is none is not saved, and the header follows', async () => {
  const { page } = app;
  await app.goTo('/innstillinger');
  const navn = page.getByLabel('Navnet ditt');
  await navn.fill(' ');
  await navn.blur();
  await page.getByText('Skriv navnet ditt.').waitFor();
  await navn.fill('Kari Nordmann-Lie');
  await navn.blur();
  await page.getByRole('banner').getByText('Kari Nordmann-Lie').waitFor();
});

test.each(['/innstillinger', '/om', '/ingen-slik-side'])('the page %s is accessible too', async (sted) => {
  await app.goTo(sted);
  await inEveryLook(app, (look) => expectAccessible(app, `${sted}, ${look}`));
});

test('the menu opens and closes where the window is narrow', async () => {
  const { page } = app;
  await page.setViewportSize(narrow);
  const lenke = page.getByRole('link', { name: 'Om programmet' });
  expect(await lenke.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Meny' }).press('Enter');
  await expectAccessible(app);
  await lenke.press('Escape');
  expect(await lenke.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Meny');
  await page.getByRole('button', { name: 'Meny' }).press('Enter');
  await lenke.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Om programmet' }).waitFor();
  expect(await lenke.isVisible()).toBe(false);
  await page.setViewportSize(wide);
});
