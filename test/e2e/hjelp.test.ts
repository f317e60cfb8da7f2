import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  await app.call('raadgiver.opprett', { navn: 'Kari Nordmann', embete: 'eksempel' });
  await app.page.reload();
});
afterAll(async () => {
  await app.close();
});

test('F1 opens the help where one is, Escape closes it, and one is where one was', async () => {
  const { page } = app;
  await app.goTo('/kommuner');
  const soek = page.getByLabel('Finn kommune');
  await soek.fill('dal');
  await soek.press('F1');
  await page.getByRole('dialog', { name: 'Hjelp: Kommuner' }).waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, `help, ${look}`));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await soek.evaluate((felt) => felt === document.activeElement)).toBe(true);
  expect(await soek.inputValue()).toBe('dal');
});

test('the button opens it too, follows the page, and the link in it leads on and closes it', async () => {
  const { page } = app;
  await app.goTo('/synk');
  await page.getByRole('button', { name: 'Hjelp', exact: true }).press('Enter');
  const hjelp = page.getByRole('dialog', { name: 'Hjelp: Synkronisering' });
  await hjelp.getByRole('link', { name: 'Om programmet og nyheter' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Om programmet' }).waitFor();
  await hjelp.waitFor({ state: 'hidden' });
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: 'Hjelp: Om programmet' }).waitFor();
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(app.complaints).toEqual([]);
});

test('after an update the menu says there is news, until it has been read', async () => {
  const { page } = app;
  const merke = page.getByRole('link', { name: 'Om programmet Nytt' });
  await app.goTo('/synk');
  expect(await merke.count()).toBe(0);
  await app.call('innstilling.oppdater', { sisteNytt: '0.0.1' });
  await merke.press('Enter');
  await page.getByRole('heading', { name: /^Nytt i versjon/ }).waitFor();
  await merke.waitFor({ state: 'detached' });
});

test('weeks of silence: what is none is explained, and an emptied field goes back to the usual', async () => {
  const { page } = app;
  const uker = async () => (await app.call('innstilling.hent', {})).stillhetsuker;
  await app.goTo('/innstillinger');
  const felt = page.getByLabel('Uker uten kontakt før en kommune regnes som stille');
  expect(await felt.inputValue()).toBe('6');
  await felt.fill('53');
  await page.keyboard.press('Tab');
  await page.getByText('«53» er ikke lagret. Skriv et helt tall fra 1 til 52.').waitFor();
  await felt.fill('8');
  await page.keyboard.press('Tab');
  await expect.poll(uker).toBe(8);
  for (let ganger = 0; ganger < 2; ganger += 1) {
    await felt.fill('');
    await page.keyboard.press('Tab');
    await expect.poll(uker).toBe(6);
    await expect.poll(() => felt.inputValue()).toBe('6');
  }
  await page
    .getByRole('main')
    .getByText(/.sikkerhetskopi$/)
    .waitFor();
});
