import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  await app.page.reload();
});
afterAll(async () => {
  await app.close();
});
beforeEach(async () => {
  await app.goTo('/kart');
  await punkter().first().waitFor();
});

const kart = () => app.page.getByRole('navigation', { name: /^Kart over kommun/ });
const punkter = () => kart().getByRole('link');
const her = () => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('accessible in both languages and widths, also with a note open', async () => {
  await inEveryLook(app, async (look) => {
    await expectAccessible(app, look);
    await kart().locator('[tabindex="0"]').focus();
    await expectAccessible(app, `${look}, in the map`);
  });
  expect(app.complaints).toEqual([]);
});

test('every kommune of the embete is on the map and in the table, with a target of its own', async () => {
  const { page } = app;
  const linjer = await app.call('kommune.list', {});
  const navn = linjer.map((linje) => linje.navn);
  expect(await punkter().evaluateAll((alle) => alle.map((et) => et.getAttribute('aria-label')?.split(',')[0]))).toEqual(
    navn,
  );
  expect(await page.locator('.karttabell [data-radlenke]').allTextContents()).toEqual(navn);
  const midter = await page.locator('.kartpunkt-treff').evaluateAll((alle) =>
    alle.map((et) => {
      const boks = et.getBoundingClientRect();
      return [boks.x + boks.width / 2, boks.y + boks.height / 2] as const;
    }),
  );
  for (const [nr, a] of midter.entries())
    for (const b of midter.slice(nr + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(23);
});

test('by keyboard from the list to the map, across it, and into a card', async () => {
  const { page } = app;
  await app.goTo('/kommuner');
  await page.getByRole('link', { name: 'Kart', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Kommunene på kartet' }).waitFor();
  await kart().locator('[tabindex="0"]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const foerste = await her();
  expect(foerste).toBe(await punkter().first().getAttribute('aria-label'));
  await page.keyboard.press('ArrowDown');
  const andre = await her();
  expect(andre).not.toBe(foerste);
  const navn = andre?.split(',')[0] ?? '';
  await page.locator('.kartlapp').getByText(navn, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: navn }).waitFor();
});

test('a click opens the card, and pointing tells what a symbol stands for', async () => {
  const { page } = app;
  const punkt = kart().getByRole('link', { name: /^Sølvfoss, / });
  await punkt.hover();
  await page.locator('.kartlapp').getByText('Sølvfoss').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.kartlapp').count()).toBe(0);
  await punkt.click();
  await page.getByRole('heading', { level: 1, name: 'Sølvfoss' }).waitFor();
});
