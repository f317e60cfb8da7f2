import { afterAll, beforeAll, expect, test } from 'vitest';
import { dagEtter, dagINorge } from '#shared/lib/dato.ts';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

const idag = dagINorge(new Date().toISOString());
let app: App;
let kommune: { kommunenummer: string; navn: string };
beforeAll(async () => {
  app = await startApp();
  await app.call('raadgiver.opprett', { navn: 'Kari Nordmann', embete: 'eksempel' });
  kommune = (await app.call('kommune.list', {}))[0] ?? { kommunenummer: '', navn: '' };
  const { kommunenummer } = kommune;
  const deltakelse = await app.call('deltakelse.opprett', { kommunenummer, aar: 2024, statusDato: idag });
  const moete = await app.call('moete.opprett', { deltakelseId: deltakelse.id, dato: idag });
  const [eier, frist] = ['Siri Berg', dagEtter(idag, -1)];
  await app.call('avtalepunkt.opprett', { moeteId: moete.id, tekst: 'Sende over planen', eier, frist });
  await app.page.reload();
});
afterAll(async () => {
  await app.close();
});

test('the first page is what needs me today: what, why, and the way there', async () => {
  const { page } = app;
  await page.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
  const linje = page.getByRole('listitem').filter({ hasText: 'Sende over planen' });
  await linje.getByText(`Avtalt med ${kommune.navn}. Ansvarlig: Siri Berg.`).waitFor();
  await linje.getByText('i går').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await linje.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: `Møte med ${kommune.navn}` }).waitFor();
});

test('what was agreed is ticked off by keyboard, and undone', async () => {
  const { page } = app;
  await app.goTo('/');
  await page.getByRole('checkbox', { name: 'Gjort Sende over planen' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('«Sende over planen» er krysset av som gjort.').waitFor();
  await page.getByRole('link', { name: 'Sende over planen' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: 'Sende over planen' }).waitFor();
});

test('one key jots something down from a kommune’s card, also in the middle of typing, and focus comes back', async () => {
  const { page } = app;
  const { keyboard } = page;
  await app.goTo(`/kommune/${kommune.kommunenummer}`);
  await page.getByLabel('Begrunnelse').first().focus();
  await keyboard.press('Control+j');
  await page.getByRole('dialog').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('dialog textarea'));
  await keyboard.type('Rektor ringte om');
  await keyboard.press('Escape');
  await page.locator('.notatdialog').waitFor({ state: 'detached' }); // closed, and the page knows it
  await keyboard.press('Control+j');
  await page.getByText('Det du hadde skrevet, er hentet fram igjen.').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('dialog textarea'));
  await keyboard.press('Control+End');
  await keyboard.type(' lesing.');
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.getByRole('textbox', { name: 'Notat' }).focus();
  await keyboard.press('Control+Enter');
  await page.getByText('Notatet ligger i I dag.').waitFor();
  expect(await app.call('hurtignotat.list', {})).toMatchObject([
    { tekst: 'Rektor ringte om lesing.', kommunenummer: kommune.kommunenummer },
  ]);
});

test('it is sorted into a meeting draft by keyboard, and one undo brings it back', async () => {
  const { page } = app;
  const { keyboard } = page;
  await app.goTo('/');
  await page.getByRole('heading', { name: '1 notat å sortere' }).waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  const notat = page.getByLabel(/^Notat i dag/);
  await notat.focus();
  await keyboard.press('Control+End');
  await keyboard.type(' Og regning.');
  await keyboard.press('Tab'); // kommune
  await keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gjør til møteutkast');
  await expect
    .poll(async () => (await app.call('hurtignotat.list', {}))[0]?.tekst)
    .toBe('Rektor ringte om lesing. Og regning.');
  await keyboard.press('Enter');
  await page.getByText(`Notatet er blitt et møteutkast for ${kommune.navn}.`).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Alle notater er sortert');
  await page.locator('body').press('Control+z');
  await page.getByRole('heading', { name: '1 notat å sortere' }).waitFor();
  await page.locator('body').press('Control+y');
  await page.getByRole('heading', { name: 'Alle notater er sortert' }).waitFor();
  await page.getByRole('link', { name: 'Åpne utkastet' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `Møte med ${kommune.navn}` }).waitFor();
  expect(await page.getByLabel('Fra møtet').inputValue()).toBe('Rektor ringte om lesing. Og regning.');
});

test('a note that is removed is in the bin under its own words', async () => {
  const { page } = app;
  await app.call('hurtignotat.opprett', { tekst: 'Husk kaffe' });
  await app.goTo('/');
  await page.getByRole('button', { name: 'Slett' }).click();
  await page.getByText('Notatet er slettet.').waitFor();
  await app.goTo('/papirkurv');
  await page.getByRole('row').filter({ hasText: 'Husk kaffe' }).waitFor();
  expect(app.complaints).toEqual([]);
});

test('a full day is accessible too, and no kind of reminder hides the others', async () => {
  const full = await startApp();
  try {
    await full.call('eksempel.opprett', { navn: 'Kari Nordmann' });
    await full.page.reload();
    for (const gruppe of ['Forfalt', 'Snart', 'Senere', 'Uten frist'])
      await full.page.getByRole('heading', { level: 2, name: gruppe }).waitFor();
    const alt = await full.call('paaminnelse.list', {});
    for (const resten of await full.page.locator('.paaminnelser-resten summary').all()) await resten.click();
    const vist = await full.page.locator('.paaminnelse').count();
    expect(vist).toBe(alt.filter(({ regel }) => regel !== 'hurtignotater').length);
    await inEveryLook(full, (look) => expectAccessible(full, look));
    expect(full.complaints).toEqual([]);
  } finally {
    await full.close();
  }
});
