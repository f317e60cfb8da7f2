import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let mappe: string;
let kari: App;
let ola: App;
let moeteId: string;

beforeAll(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'oppfolger-sentral-'));
  kari = await startApp();
  await kari.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  moeteId =
    (await kari.call('moete.list', {})).find(({ mangler, dato }) => dato && !mangler.includes('tekst'))?.id ?? '';
  await kari.goTo('/synk');
});
afterAll(async () => {
  await kari.close();
  await ola?.close();
  rmSync(mappe, { recursive: true, force: true });
});

test('without a central folder the page says so, and is accessible', async () => {
  await kari.page.getByText('Ingen sentralmappe er valgt. Alt ligger bare på denne maskinen.').waitFor();
  await inEveryLook(kari, (look) => expectAccessible(kari, look));
});

test('by keyboard: a folder is typed, and everything is confirmed, in words', async () => {
  const { page } = kari;
  await page.getByLabel('Adressen til mappen').focus();
  await page.keyboard.type(mappe);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Synkroniser nå' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Synkroniseringen er ferdig.').waitFor();
  expect((await kari.call('synk.hent', {})).venter).toBe(0);
  await page
    .locator('dl')
    .getByText(/^i dag \d\d:\d\d$/)
    .first()
    .waitFor();
  await kari.goTo(`/moete/${moeteId}`);
  await page.getByText('Bekreftet i sentralmappen').waitFor();
  await kari.goTo('/synk');
});

test('the central file is made, put in the folder, and a copy is kept', async () => {
  const { page } = kari;
  await page.getByRole('button', { name: 'Lag sentralfil nå' }).click();
  await page.getByText('Den ligger også i sentralmappen.').waitFor();
  const [nedlasting] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lagre en kopi …' }).click(),
  ]);
  expect(nedlasting.suggestedFilename()).toMatch(/^sentral-.*\.zip$/);
  ola = await startApp();
  await startFrom(ola, readFileSync(await nedlasting.path()), nedlasting.suggestedFilename());
});

test('the same paragraph written by two is shown to both, who wrote what, until somebody has chosen', async () => {
  const skriv = (app: App, tekst: string) => app.call('moete.oppdater', { id: moeteId, patch: { tekst } });
  await skriv(kari, 'Kari skriver dette.');
  await skriv(ola, 'Ola skriver noe annet.');
  await kari.call('moete.oppdater', { id: moeteId, patch: { sted: 'Kulturhuset' } });
  for (const app of [kari, ola, kari]) await app.call('synk.send', {});
  const { page } = kari;
  await page.getByRole('heading', { name: 'Velg hva som skal gjelde' }).waitFor();
  const kort = page.locator('.konflikt');
  for (const ord of ['Kari skriver dette.', 'Ola skriver noe annet.', 'Kari Nordmann', 'Ola Hansen'])
    await kort.getByText(ord, { exact: true }).waitFor();
  await page.getByText('Møte: tekst').first().waitFor();
  await inEveryLook(kari, (look) => expectAccessible(kari, look));
});

test('by keyboard: a third text is written of the two, and both laptops come to hold it', async () => {
  const { page } = kari;
  await page.getByRole('button', { name: 'Skriv en ny verdi' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dette ble vi enige om.');
  await expectAccessible(kari, 'writing a third value');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Valget er lagret. Ingenting mer venter på et valg.').waitFor();
  for (const app of [kari, ola]) await app.call('synk.send', {});
  expect((await ola.call('moete.hent', { id: moeteId })).moete).toMatchObject({
    tekst: 'Dette ble vi enige om.',
    sted: 'Kulturhuset',
  });
  expect((await ola.call('synk.hent', {})).konflikter).toBe(0);
  await kari.call('synk.send', {});
  const [a, b] = await Promise.all([kari, ola].map((app) => app.call('tilstand.hent', {})));
  expect(b?.tilstandssum).toBe(a?.tilstandssum);
});

test('what others have done is a calm list that leads to it', async () => {
  const { page } = ola;
  await ola.goTo('/synk');
  await page.getByRole('heading', { name: 'Endringer fra andre' }).waitFor();
  const linje = page.locator('.andres > li').first();
  await linje.getByText('Kari Nordmann').waitFor();
  await linje.getByText('Kulturhuset').waitFor();
  await inEveryLook(ola, (look) => expectAccessible(ola, look));
  await linje.getByRole('link').press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Møte med/ }).waitFor();
  expect([...kari.complaints, ...ola.complaints]).toEqual([]);
});

test('a folder that is not there is said in words, and work goes on', async () => {
  const { page } = kari;
  rmSync(mappe, { recursive: true, force: true });
  await kari.call('moete.oppdater', { id: moeteId, patch: { tema: 'Uten nett' } });
  await page.getByRole('button', { name: 'Synkroniser nå' }).click();
  await page.getByRole('alert').or(page.getByText('Delingen står stille.')).first().waitFor();
  expect((await kari.call('moete.hent', { id: moeteId })).moete.tema).toBe('Uten nett');
  await expectAccessible(kari);
});

/** A new laptop, from a copy of the central file. */
const startFrom = async (app: App, bytes: Buffer, navn: string): Promise<void> => {
  const fil = await app.page.evaluate(
    async ([base64, filnavn]) => {
      const body = Uint8Array.from(atob(base64), (tegn) => tegn.charCodeAt(0));
      const response = await fetch(`/fil?navn=${encodeURIComponent(filnavn)}`, { method: 'POST', body });
      return ((await response.json()) as { value: { fil: string; navn: string } }).value;
    },
    [bytes.toString('base64'), navn] as const,
  );
  await app.call('sentralfil.importer', { fil, navn: 'Ola Hansen' });
  await app.call('innstilling.oppdater', { sentralmappe: mappe });
  await app.page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
};
