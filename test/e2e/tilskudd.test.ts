import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

const AAR = new Date().getFullYear() + 1;
const NB = '\u00a0';

let app: App;
let kommunenummer: string;
beforeAll(async () => {
  app = await startApp();
  const { call } = app;
  await call('eksempel.opprett', { navn: 'Kari Nordmann' });
  kommunenummer = (await call('kommune.list', {})).find(({ deltakelse }) => deltakelse === null)?.kommunenummer ?? '';
  const { id } = await call('deltakelse.opprett', { kommunenummer, aar: AAR - 2, fase: 'gjennomfoering-1' });
  const utfordring = await call('utfordring.opprett', { deltakelseId: id, tekst: 'Lesing i alle fag' });
  for (const tittel of ['Lesegrupper', 'Kollegaveiledning'])
    await call('tiltak.opprett', { deltakelseId: id, tittel, utfordringer: [utfordring.id] });
});
afterAll(async () => {
  await app.close();
});

const panel = () =>
  app.page.locator('section.del').filter({ has: app.page.getByRole('heading', { name: 'Tilskudd' }) });
const rammen = async () => (await app.call('ramme.list', { aar: AAR }))[0];

test('a year without a ramme says so, and a ramme is written as people write sums', async () => {
  const { page } = app;
  await app.goTo('/tilskudd');
  await page.getByLabel('År', { exact: true }).selectOption(String(AAR));
  await page.getByText(`Ingen ramme for ${AAR} ennå.`).waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.getByRole('button', { name: 'Ny ramme' }).press('Enter');
  await page.getByLabel('Formål').selectOption('tiltak');
  await page.getByLabel('Beløp').focus();
  await page.keyboard.type('1,250');
  await page.keyboard.press('Enter');
  await page.getByText('«1,250» kan ikke leses som et beløp her.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.getByLabel('Beløp').fill('1.250.000');
  await page.getByText(`1${NB}250${NB}000${NB}kr`).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Tiltak i kommunene er lagt til.').waitFor();
  expect(await rammen()).toMatchObject({ formaal: 'tiltak', beloep: 125_000_000, rest: 125_000_000 });
});

test('an application is taken in on the card of the kommune', async () => {
  const { page } = app;
  await app.goTo(`/kommune/${kommunenummer}`);
  await panel().getByText('Ingen søknader eller vedtak ennå.').waitFor();
  await panel().getByRole('button', { name: 'Ny søknad' }).press('Enter');
  await page.keyboard.type('kr 800 000,-');
  await page.keyboard.press('Tab');
  await page.getByLabel('Mottatt').fill('3.2.26');
  await page.keyboard.press('Enter');
  await panel().getByText('Søknaden er lagt til.').waitFor();
  await panel().getByText('Mottatt 3. februar 2026').waitFor();
  expect(await app.call('soeknad.list', { kommunenummer })).toMatchObject([
    { beloep: 80_000_000, mottatt: '2026-02-03', status: 'mottatt' },
  ]);
});

test('more than the ramme holds is refused with what remains', async () => {
  const { page } = app;
  await panel()
    .getByRole('button', { name: /^Gjør vedtak/ })
    .press('Enter');
  await page.getByLabel('Ramme', { exact: true }).selectOption({ label: `Tiltak i kommunene ${AAR}` });
  await page.getByLabel('Beløp', { exact: true }).fill('1 250 000,01');
  await page.keyboard.press('Enter');
  await page.getByText(`Det er bare 1${NB}250${NB}000${NB}kr igjen av rammen.`).waitFor();
  expect(await page.getByLabel('Beløp', { exact: true }).evaluate((felt) => felt === document.activeElement)).toBe(
    true,
  );
  expect(await rammen()).toMatchObject({ vedtatt: 0 });
});

test('a decision is split while what remains is shown, asked about, and booked', async () => {
  const { page } = app;
  const { keyboard } = page;
  await page.getByLabel('Beløp', { exact: true }).fill('700 000');
  await page.getByText(`700${NB}000${NB}kr igjen å fordele`).waitFor();
  await page.getByLabel('Lesegrupper').fill('700 000,50');
  await page.getByText(`Det er fordelt 0,50${NB}kr for mye.`).waitFor();
  await page.getByLabel('Lesegrupper').fill('333 333,33');
  await page.getByLabel('Kollegaveiledning').fill('300.000');
  await page.getByText(`66${NB}666,67${NB}kr igjen å fordele`).waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await panel().getByLabel('Begrunnelse').focus();
  await keyboard.type('Etter søknad.');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('kan ikke slettes eller angres').waitFor();
  await dialog.getByRole('button', { name: 'Før vedtaket' }).press('Enter');
  await panel().getByText(`Vedtaket på 700${NB}000${NB}kr er ført.`).waitFor();
  expect(await rammen()).toMatchObject({ vedtatt: 70_000_000, rest: 55_000_000 });
  const [tildeling] = await app.call('tildeling.list', { kommunenummer });
  expect(tildeling?.posteringer.map(({ tiltak, beloep }) => [tiltak, beloep])).toEqual([
    ['Lesegrupper', 33_333_333],
    ['Kollegaveiledning', 30_000_000],
    [null, 6_666_667],
  ]);
  await panel().locator('.ds-tag', { hasText: 'Delvis innvilget' }).waitFor();
});

test('money is paid out, and a payment taken back with a reason', async () => {
  const { page } = app;
  await panel()
    .getByRole('button', { name: /^Før utbetaling/ })
    .press('Enter');
  await page.getByLabel('Beløp', { exact: true }).fill('700 001');
  await page.keyboard.press('Enter');
  await page.getByText(`Det er 700${NB}000${NB}kr igjen, og dette er 700${NB}001${NB}kr.`).waitFor();
  await page.getByLabel('Beløp', { exact: true }).fill('350 000');
  await page.keyboard.press('Enter');
  await panel().getByText(`Utbetaling på 350${NB}000${NB}kr er ført.`).waitFor();
  await panel().locator('summary', { hasText: '4 føringer' }).press('Enter');
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await panel()
    .getByRole('button', { name: /^Ta tilbake Utbetalt/ })
    .press('Enter');
  await page.getByLabel('Hvorfor tas den tilbake?').press('Enter');
  await page.getByText('Skriv kort hvorfor').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.keyboard.type('Feil konto');
  await page.keyboard.press('Enter');
  await panel().getByText('Motføring · Feil konto').waitFor();
  await panel().locator('[role=status]:focus', { hasText: 'er tatt tilbake' }).waitFor();
  expect(await rammen()).toMatchObject({ vedtatt: 70_000_000, utbetalt: 0 });
});

test('the page of the year shows the same, also where more is bound than there is', async () => {
  const { page, call } = app;
  const { id } = (await rammen()) ?? { id: '' };
  await call('ramme.oppdater', { id, patch: { beloep: 50_000_000 } });
  await app.goTo('/tilskudd');
  await page.getByLabel('År', { exact: true }).selectOption(String(AAR));
  await page.getByText(`Det er bundet 200${NB}000${NB}kr mer enn rammen.`).waitFor();
  await page.getByText('Vis alle føringer').press('Enter');
  await page.getByText('Lesegrupper').first().waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.getByRole('button', { name: /^Endre/ }).press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1 250 000');
  await page.keyboard.press('Enter');
  await page.getByText(`550${NB}000${NB}kr igjen`).waitFor();
  expect(app.complaints).toEqual([]);
});
