import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, narrow, startApp, wide } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
});
afterAll(async () => {
  await app.close();
});

const id = () => app.page.url().split('/').at(-1) ?? '';
const hent = () => app.call('samling.hent', { id: id() });

test('a samling is made, and everything may be missing', async () => {
  const { page } = app;
  await app.goTo('/samlinger');
  await page.getByRole('button', { name: 'Ny samling' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Samling uten navn' }).waitFor();
  await page.getByText('Ingen kommuner er invitert ennå.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('by keyboard: what it is saves itself, and a last day before the first is said', async () => {
  const { page } = app;
  const { keyboard } = page;
  await page.getByLabel('Hva samlingen heter').focus();
  await keyboard.type('Vårsamling');
  await keyboard.press('Tab');
  await keyboard.type('10.3.2031');
  await keyboard.press('Tab');
  await keyboard.type('9.3.2031');
  await keyboard.press('Tab');
  await page.getByText('Siste dag er før første dag.').waitFor();
  await keyboard.type('Fys');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Control+a');
  await keyboard.type('11.3.2031');
  await keyboard.press('Tab');
  await page.getByText('Siste dag er før første dag.').waitFor({ state: 'hidden' });
  await page.getByText('10.–11. mars 2031').waitFor();
  expect((await hent()).samling).toMatchObject({
    ...{ tittel: 'Vårsamling', start: '2031-03-10', slutt: '2031-03-11', form: 'fysisk' },
  });
});

test('by keyboard: all in the scheme are invited at once, one more is picked, and they answer', async () => {
  const { page, call } = app;
  const { keyboard } = page;
  const kommuner = await call('kommune.list', {});
  const med = kommuner.filter(({ deltakelse: d }) => d?.tilstand === 'aktiv' && d.fase !== 'avsluttet');
  const uten = kommuner.find(({ deltakelse }) => deltakelse === null);
  expect(med.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: `Inviter alle i ordningen nå (${med.length})` }).focus();
  await keyboard.press('Enter');
  await page.getByText(`${med.length} kommuner er invitert.`).waitFor();

  await page.getByRole('button', { name: 'Velg kommuner' }).focus();
  await keyboard.press('Enter');
  await keyboard.type(uten?.navn ?? '');
  await page.getByRole('button', { name: 'Inviter 1 kommune' }).waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, `picking, ${look}`));
  await page.getByLabel('Finn kommune').focus();
  await keyboard.press('Enter');
  await page.getByText('1 kommune er invitert.').waitFor();
  expect((await hent()).invitasjoner).toHaveLength(med.length + 1);

  await page.getByLabel(`Svar fra ${uten?.navn}`).focus();
  await keyboard.type('Kommer');
  await page.getByText(`1 kommer, 0 kommer ikke, ${med.length} har ikke svart`).waitFor();
  await page.getByRole('button', { name: `Fjern ${med[0]?.navn} fra de inviterte` }).focus();
  await keyboard.press('Enter');
  await page.getByText(`1 kommer, 0 kommer ikke, ${med.length - 1} har ikke svart`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lukk');
  await keyboard.press('Enter');
});

test('by keyboard: who came, by role and kommune; leaders only is pointed out until a teacher comes', async () => {
  const { page } = app;
  const { keyboard } = page;
  const [foerste] = (await hent()).invitasjoner;
  await page.getByLabel('Kommune', { exact: true }).focus();
  await keyboard.type(foerste?.kommunenavn ?? '');
  await keyboard.press('Tab');
  await keyboard.type('Skolel');
  await keyboard.press('Tab');
  await keyboard.press('Control+a');
  await keyboard.type('ti');
  await keyboard.press('Enter');
  await page.getByText('Skriv et helt tall fra 1 til 1 000.').waitFor();
  await keyboard.press('Control+a');
  await keyboard.type('3');
  await keyboard.press('Enter');
  await page.getByText('Så langt er det bare skoleeiere og skoleledere').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await keyboard.type('L'); // «æ» would come as text from an input method, which a list cannot take
  await keyboard.press('Tab');
  await keyboard.press('Control+a');
  await keyboard.type('5');
  await keyboard.press('Enter');
  await page.getByText('Så langt er det bare skoleeiere og skoleledere').waitFor({ state: 'detached' });
  const sum = page.locator('.rollesammendrag tfoot tr');
  expect(await sum.getByRole('cell').allTextContents()).toEqual(['1', '8']);
  expect((await hent()).deltakere).toMatchObject([
    { kommunenummer: foerste?.kommunenummer, rolle: 'skoleleder', antall: 3 },
    { kommunenummer: foerste?.kommunenummer, rolle: 'laerer', antall: 5 },
  ]);
});

test('costs are taken from a ramme: as typed, refused with what remains, taken back', async () => {
  const { page, call } = app;
  const { keyboard } = page;
  await page.getByText('Velg først hvilken ramme kostnadene skal tas av').waitFor();
  await call('ramme.opprett', { aar: 2031, formaal: 'regionale-samlinger', beloep: 2_000_000 });
  await page.getByLabel('Ramme for kostnadene').selectOption('2031, Udir');
  await page.getByLabel('Hva', { exact: true }).focus();
  await keyboard.type('Lokaler og mat');
  await keyboard.press('Tab');
  await keyboard.type('mye');
  await keyboard.press('Enter');
  await page.getByText('«mye» kan ikke leses som et beløp her.').waitFor();
  await keyboard.press('Control+a');
  await keyboard.type('20 000,01');
  await keyboard.press('Enter');
  await page.getByRole('alert').getByText('20 000').waitFor();
  expect((await hent()).kostnader).toEqual([]);
  await keyboard.press('Control+a');
  await keyboard.type('16.000,40');
  await keyboard.press('Enter');
  await page.getByRole('cell', { name: '16 000,40 kr', exact: true }).waitFor();
  await page.getByText('Per deltaker').waitFor();
  await page.locator('dl').getByText('2 000,05 kr').waitFor();
  await page.locator('dl').getByText('3 999,60 kr').waitFor();
  await page.getByText('Kostnader er ført, så rammen ligger fast.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));

  await page.getByRole('button', { name: 'Slett', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett' }).click();
  await page.getByText('Ta dem tilbake først').waitFor();

  await page.getByRole('button', { name: 'Ta tilbake Lokaler og mat' }).focus();
  await keyboard.press('Enter');
  await page.getByLabel('Hvorfor tas den tilbake?').fill('Ført to ganger');
  await expectAccessible(app, 'taking back');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta tilbake' }).click();
  await page.getByText('Tatt tilbake', { exact: true }).waitFor();
  await page.locator('[role=status]:focus', { hasText: 'er tatt tilbake' }).waitFor();
  expect((await hent()).samling.kostnad).toBe(0);
});

test('the list and the kommune’s card show it', async () => {
  const { page } = app;
  const [foerste] = (await hent()).invitasjoner;
  const sted = `/samling/${id()}`;
  await app.goTo('/samlinger');
  await page.getByRole('link', { name: 'Vårsamling' }).waitFor();
  await page
    .getByText('8 deltakere')
    .or(page.getByRole('cell', { name: '8', exact: true }))
    .filter({ visible: true })
    .first()
    .waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await app.goTo(`/kommune/${foerste?.kommunenummer}`);
  await page.getByRole('link', { name: '10.–11. mars 2031 Vårsamling' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Vårsamling' }).waitFor();
  expect(page.url()).toContain(sted);
});

test('on paper there is the samling without its forms', async () => {
  const { page } = app;
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByText('Deltakere etter rolle').isVisible()).toBe(true);
  for (const rundt of ['nav', 'footer', '.nyrad', '.inviter'])
    expect(await page.locator(rundt).first().isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});

test('a samling that is removed asks first, and Ctrl+Z takes it back', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Slett', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samlinger' }).waitFor();
  await page.getByRole('link', { name: 'Vårsamling' }).waitFor({ state: 'detached' });
  await page.locator('body').press('Control+z');
  await page.getByRole('link', { name: 'Vårsamling' }).waitFor();
  expect(app.complaints).toEqual([]);
});

test('a word without end widens no page', async () => {
  const { page, call } = app;
  const uendelig = `https://eksempel.no/${'samling'.repeat(30)}`;
  const samling = await call('samling.opprett', { tittel: uendelig, sted: uendelig, hensikt: uendelig });
  await call('samlingdeltaker.opprett', { samlingId: samling.id, navn: uendelig.slice(0, 200) });
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    for (const sted of ['/samlinger', `/samling/${samling.id}`]) {
      await app.goTo(sted);
      await page.getByText(uendelig).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), sted).toBe(0);
    }
  }
});
