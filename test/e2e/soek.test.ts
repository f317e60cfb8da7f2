import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, narrow, startApp, wide } from './support/app.ts';

let app: App;
let moeteId = '';
beforeAll(async () => {
  app = await startApp();
  await app.call('raadgiver.opprett', { navn: 'Kari Nordmann', embete: 'eksempel' });
  const { id: deltakelseId } = await app.call('deltakelse.opprett', { kommunenummer: '9901', aar: 2026 });
  const moete = await app.call('moete.opprett', {
    deltakelseId,
    dato: '2026-02-03',
    tema: 'Oppstart av forfasen',
    tekst: 'Skolemiljøet i Aasgrend ble drøftet, og lesing på Nes.',
    privatNotat: 'Ring rektor om hvelvingen.',
  });
  moeteId = moete.id;
  await app.call('moetedeltaker.opprett', { moeteId, rolle: 'skoleleder', navn: 'Áilu Várrejávri' });
  await app.page.reload();
});
afterAll(async () => {
  await app.close();
});
beforeEach(async () => {
  await app.call('innstilling.oppdater', { spraak: 'nb' });
  await app.page.reload();
  await app.goTo('/moeter');
});

const boks = () => app.page.getByRole('combobox', { name: 'Hva leter du etter?' });
const sok = async (tekst: string, funnet: string) => {
  await boks().fill(tekst);
  await app.page.locator('.soek').getByRole('status').getByText(funnet, { exact: true }).waitFor();
};
const valgt = () => app.page.locator('[role=option][aria-selected=true]').textContent();
const iFokus = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');

test('one key from anywhere, words as they are typed, and Enter opens the page with its title in focus', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Rapport' }).focus();
  await page.keyboard.press('Control+k');
  await boks().waitFor();
  expect(await boks().evaluate((el) => el === document.activeElement)).toBe(true);
  await sok('miljø', '1 treff');
  expect(await page.locator('.soek mark').allTextContents()).toEqual(['miljø']);
  expect(await valgt()).toBe(
    'Oppstart av forfasenSkolemiljøet i Aasgrend ble drøftet, og lesing på Nes.Møte · 3.2.2026 · Nordvik'.replace(
      'Nordvik',
      (await app.call('kommune.hent', { kommunenummer: '9901' })).kommune.navn,
    ),
  );
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction((id) => location.hash === `#/moete/${id}`, moeteId);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await boks().count()).toBe(0);
});

test('å is found as aa and never as a; a Sámi name by plain letters; what is private too', async () => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await sok('åsgrend', '2 treff');
  expect(await page.locator('.soek mark').allTextContents()).toEqual(['Aasgrend', 'Aasgrend']);
  await sok('batnfjord', 'Ingen treff på «batnfjord»');
  await boks().fill('varrejavri ailu');
  await page.locator('[role=option]', { hasText: 'Áilu Várrejávri' }).waitFor();
  await boks().fill('hvelv');
  await page.locator('[role=option]', { hasText: 'privat notat' }).waitFor();
  await app.call('moete.slett', { id: moeteId });
  await page.getByText('Ingen treff på «hvelv»').waitFor();
  await app.call('papirkurv.gjenopprett', { tabell: 'moete', id: moeteId });
  await page.locator('.soek').getByRole('status').getByText('1 treff').waitFor();
});

test('Escape closes at once, also with words in the box, and focus goes back; the words are there next time', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Rapport' }).focus();
  await page.keyboard.press('Control+k');
  await sok('miljø', '1 treff');
  await page.keyboard.press('Escape');
  await boks().waitFor({ state: 'detached' });
  expect(await iFokus()).toBe('Rapport');
  await page.keyboard.press('Control+k');
  expect(await boks().inputValue()).toBe('miljø');
  await page.keyboard.type('lesing');
  expect(await boks().inputValue()).toBe('lesing');
  await page.getByRole('button', { name: 'Lukk' }).click();
  expect(await iFokus()).toBe('Rapport');
});

test('the arrows go from hit to hit over the groups, and the list follows', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^Søk/ }).press('Enter');
  await sok('nes', '5 treff');
  const foerst = await valgt();
  await page.keyboard.press('ArrowUp');
  const sist = page.locator('[role=option]').nth(4);
  expect(await sist.getAttribute('aria-selected')).toBe('true');
  const [rute, liste] = [await sist.boundingBox(), await page.getByRole('listbox').boundingBox()];
  expect((rute?.y ?? 0) + (rute?.height ?? 0)).toBeLessThanOrEqual((liste?.y ?? 0) + (liste?.height ?? 0) + 1);
  expect(await boks().getAttribute('aria-activedescendant')).toBe(await sist.getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  expect(await valgt()).toBe(foerst);
});

test('accessible in both languages and widths: empty, with hits, with none', async () => {
  const { page } = app;
  await inEveryLook(app, async (look) => {
    await page.keyboard.press('Control+k');
    const felt = page.getByRole('combobox');
    await felt.fill('');
    await expectAccessible(app, `${look}, empty`);
    await felt.fill('nes');
    await page.locator('[role=option]').first().waitFor();
    await expectAccessible(app, `${look}, hits`);
    await felt.fill('finnes ikke noe sted');
    await page.getByText(/^Ingen treff/).waitFor();
    await expectAccessible(app, `${look}, none`);
    await page.keyboard.press('Escape');
    await felt.waitFor({ state: 'detached' });
  });
  expect(app.complaints).toEqual([]);
});

test('the button is there where the window is narrow, and the box fills it', async () => {
  const { page } = app;
  await page.setViewportSize(narrow);
  await page.getByRole('button', { name: /^Søk/ }).click();
  await sok('miljø', '1 treff');
  const bredde = await page.locator('.soek').evaluate((el) => el.getBoundingClientRect().width);
  expect(bredde).toBeGreaterThan(narrow.width * 0.9);
  await page.locator('[role=option]').click();
  await page.waitForFunction((id) => location.hash === `#/moete/${id}`, moeteId);
  await page.setViewportSize(wide);
});
