import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
let kommunenummer: string;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  const kommuner = await app.call('kommune.list', {});
  kommunenummer = kommuner.find((kommune) => kommune.deltakelse === null)?.kommunenummer ?? '';
  await app.goTo(`/kommune/${kommunenummer}`);
});
afterAll(async () => {
  await app.close();
});

const deltakelser = () => app.call('deltakelse.list', { kommunenummer });
/** The paper says the same, and is not seen. */
const ingenUttrekk = () =>
  app.page.getByText('Kommunen er ikke registrert i noe uttrekk.').filter({ visible: true }).waitFor();
const kort = () => app.page.getByRole('heading', { name: 'Uttrekk 2024' });

test('an empty card is accessible and says what to do', async () => {
  await ingenUttrekk();
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('a deltakelse is made, and the reason saves itself while it is written', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Legg til deltakelse' }).click();
  await page.getByLabel('Uttrekksår').fill('1999');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByText('Skriv et årstall fra 2013').waitFor();
  await page.getByLabel('Uttrekksår').fill('2024');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await kort().waitFor();
  await page.getByLabel('Status', { exact: true }).selectOption('pauset');
  await page.getByText('Mangler begrunnelse').waitFor();

  const grunn = page.getByLabel('Begrunnelse');
  await grunn.pressSequentially('Ny kommunedirektør fra høsten.', { delay: 10 });
  await expect.poll(deltakelser).toMatchObject([{ tilstand: 'pauset', grunn: 'Ny kommunedirektør fra høsten.' }]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page
    .getByText(/^Lagret lokalt \d\d:\d\d:\d\d$/)
    .first()
    .waitFor();
  await grunn.blur();
  const [deltakelse] = await deltakelser();
  const historikk = await app.call('endring.list', { tabell: 'deltakelse', id: deltakelse?.id ?? '', felt: 'grunn' });
  expect(historikk.filter((endring) => endring.verdi !== null)).toHaveLength(1);
});

test('a full card is accessible', async () => {
  await inEveryLook(app, (look) => expectAccessible(app, look));
  expect(app.complaints).toEqual([]);
});

test('deleting asks, goes to the bin, and Ctrl+Z takes it back', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^Slett/ }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(app);
  await page.keyboard.press('Escape');
  expect(await deltakelser()).toHaveLength(1);
  await page.getByRole('button', { name: /^Slett/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett' }).click();
  await ingenUttrekk();
  expect(await app.call('papirkurv.list', {})).toHaveLength(1);
  await page.locator('body').press('Control+z');
  await kort().waitFor();
  expect(await deltakelser()).toHaveLength(1);
});

test('Ctrl+Z in a text field is the field’s own', async () => {
  const { page } = app;
  const grunn = page.getByLabel('Begrunnelse');
  await grunn.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mer');
  await page.keyboard.press('Control+z');
  expect(await grunn.inputValue()).not.toContain('Mer');
  await grunn.blur();
  await kort().waitFor();
  expect(await deltakelser()).toHaveLength(1);
});

test('the register is corrected, marked as such, and let back', async () => {
  const { page } = app;
  const { kommune } = await app.call('kommune.hent', { kommunenummer });
  await page.getByText('Rett opplysninger').click();
  await page.getByLabel('Administrasjonssenter').fill('Nysenter');
  await page.getByLabel('Administrasjonssenter').blur();
  await page.getByText('(rettet av embetet)').waitFor();
  await page.getByLabel('Innbyggere').fill('mange');
  await page.getByLabel('Innbyggere').blur();
  await page.getByText('«mange» er ikke lagret.').waitFor();
  await expectAccessible(app);
  await page.getByRole('button', { name: 'Bruk registeret igjen (Administrasjonssenter)' }).click();
  await page.getByText('(rettet av embetet)').waitFor({ state: 'detached' });
  const etter = await app.call('kommune.hent', { kommunenummer });
  expect(etter.kommune).toEqual(kommune);
});

test('on paper there are the two pages of the kommune, and neither the card nor what stands round it', async () => {
  const { page } = app;
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.ark h1').isVisible()).toBe(true);
  for (const rundt of ['nav', 'footer.skall-status', '.skall-topp', '.side'])
    expect(await page.locator(rundt).isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  expect(await page.locator('.ark h1').isVisible()).toBe(false);
});
