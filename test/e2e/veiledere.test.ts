import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
let kommunenummer: string;
let veilederId: string;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  await app.page.reload();
  const kommuner = await app.call('kommune.list', {});
  kommunenummer = kommuner.find((kommune) => kommune.deltakelse === null)?.kommunenummer ?? '';
});
afterAll(async () => {
  await app.close();
});

const NAVN = 'Gro Prøvelund';
const hent = () => app.call('veileder.hent', { id: veilederId });
const koblinger = () => app.call('kobling.list', { kommunenummer });
const h1 = (name: string) => app.page.getByRole('heading', { level: 1, name }).waitFor();
const key = (...keys: string[]) =>
  keys.reduce(async (last, k) => last.then(() => app.page.keyboard.press(k)), Promise.resolve());
const button = (name: string | RegExp) => app.page.getByRole('button', { name, exact: typeof name === 'string' });

test('a veileder is added from the keyboard, and the rest is filled in on their page', async () => {
  const { page } = app;
  await app.goTo('/veiledere');
  await button('Ny veileder').focus();
  await key('Enter');
  await page.keyboard.type(NAVN);
  await key('Tab');
  await page.keyboard.type('Prøvehøgskolen');
  await key('Enter');
  await h1(NAVN);
  veilederId = page.url().split('/').at(-1) ?? '';
  expect(await hent()).toMatchObject({ navn: NAVN, institusjon: 'Prøvehøgskolen', dagerPerSemester: null });

  await page.getByLabel('Dager tilbudt per semester').focus();
  await page.keyboard.type('6');
  await key('Tab');
  await page.getByRole('checkbox', { name: 'Lesing' }).focus();
  await key('Space');
  await page.getByRole('checkbox', { name: 'Nynorsk' }).focus();
  await key('Space');
  await expect.poll(hent).toMatchObject({ dagerPerSemester: 6, kompetanser: ['lesing'], spraak: ['nynorsk'] });
});

test('the same person again leads to the one there is', async () => {
  const { page } = app;
  const foer = (await app.call('veileder.list', {})).length;
  await app.goTo('/veiledere');
  await button('Ny veileder').focus();
  await key('Enter');
  await page.keyboard.type('gro  PRØVELUND');
  await key('Enter');
  await page
    .getByText(`Det finnes allerede en veileder med samme navn eller e-post: ${NAVN}, Prøvehøgskolen.`)
    .waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, `the register, with somebody who exists: ${look}`));
  await key('Tab', 'Tab', 'Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Vis ${NAVN}`);
  await key('Enter');
  await h1(NAVN);
  expect(await app.call('veileder.list', {})).toHaveLength(foer);
});

test('the card asks for a deltakelse first, and then for a veileder', async () => {
  const { page } = app;
  await app.goTo(`/kommune/${kommunenummer}`);
  await page.getByText('En veileder kobles til en deltakelse.').waitFor();
  await app.call('deltakelse.opprett', { kommunenummer, aar: 2026, fase: 'forfase' });
  await page.getByText('Ingen veileder har takket ja til denne fasen.').waitFor();
});

test('a veileder is matched from the keyboard, with what they can and their time in view', async () => {
  const { page } = app;
  await button('Legg til veileder').focus();
  await key('Enter');
  const velg = page.getByLabel('Veileder', { exact: true });
  await velg.waitFor();
  await expect.poll(() => velg.evaluate((felt) => felt === document.activeElement)).toBe(true);
  await page.keyboard.type('Gro');
  await page.getByText('0 av 12', { exact: true }).waitFor();
  await key('Tab', 'Tab', 'Tab');
  await page.keyboard.type('Spurt');
  await inEveryLook(app, (look) => expectAccessible(app, `the card, with a match being made: ${look}`));
  await key('Tab', 'Enter');
  await expect.poll(koblinger).toMatchObject([{ veileder: NAVN, fase: 'forfase', status: 'spurt' }]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Legg til veileder');
  await page.getByText(/, i dag$/).waitFor();
});

test('the answer is noted on the spot, dated, with a note that is saved as it is written', async () => {
  const { page } = app;
  await button(`Endre ${NAVN}`).focus();
  await key('Enter');
  await page.locator('.koblingsfelt').getByLabel('Status', { exact: true }).focus();
  await page.keyboard.type('Takket ja');
  await expect.poll(koblinger).toMatchObject([{ status: 'takket-ja' }]);
  await page.getByText('Ingen veileder har takket ja til denne fasen.').waitFor({ state: 'detached' });
  await page.getByLabel('Dager i fasen').focus();
  await page.keyboard.type('14');
  await button(`Nytt notat ${NAVN}`).focus();
  await key('Enter');
  await page.keyboard.type('Kan begynne i januar.', { delay: 10 });
  await expect
    .poll(async () => (await koblinger())[0]?.notater.map(({ tekst }) => tekst))
    .toEqual(['Kan begynne i januar.']);
  await inEveryLook(app, (look) => expectAccessible(app, `the card, with a kobling open: ${look}`));
  await page.getByLabel('Notat', { exact: true }).focus();
  await key('Tab', 'Enter');
  await page.getByText(/, Kari Nordmann$/).waitFor();
  expect(await koblinger()).toMatchObject([{ dager: 14, notater: [{ raadgiver: 'Kari Nordmann' }] }]);
});

test('more promised than offered is said in words, and a veileder with koblinger is not removed', async () => {
  const { page } = app;
  await app.goTo(`/veileder/${veilederId}`);
  await page.getByText('2 mer enn tilbudt i året').waitFor();
  await page.getByText('Kan begynne i januar.').waitFor();
  await button('Slett').focus();
  await key('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Slett' }).press('Enter');
  await page.getByText(`${NAVN} kan ikke slettes`).waitFor();
  expect((await hent()).navn).toBe(NAVN);
});

test('one who leaves is pointed out, and offered no more', async () => {
  const { page } = app;
  await page.getByLabel('Sluttet').focus();
  await page.keyboard.type('1.9.2024');
  await key('Tab');
  await page.getByText(/Veilederen sluttet 1\. september 2024 .* Ett oppdrag står fortsatt som takket ja/).waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, `a veileder who has left: ${look}`));
  await app.goTo(`/kommune/${kommunenummer}`);
  await page.getByText('Den som takket ja, har sluttet. Kommunen trenger en ny veileder.').waitFor();
  await button('Legg til veileder').click();
  const velg = page.getByLabel('Veileder', { exact: true });
  await velg.waitFor();
  const tilbudt = await velg.locator('option').allTextContents();
  expect(tilbudt.length).toBeGreaterThan(2);
  expect(tilbudt.filter((valg) => valg.includes(NAVN))).toEqual([]);
  await app.goTo('/veiledere');
  await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('prøvelund');
  await page.getByText('Sluttet 1.9.2024').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, `the register: ${look}`));
});

test('nothing was complained of', () => {
  expect(app.complaints).toEqual([]);
});
