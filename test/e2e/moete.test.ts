import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, narrow, startApp, wide } from './support/app.ts';

let app: App;
let kommunenummer: string;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  const kommuner = await app.call('kommune.list', {});
  kommunenummer = kommuner.find((kommune) => kommune.deltakelse === null)?.kommunenummer ?? '';
});
afterAll(async () => {
  await app.close();
});

const id = () => app.page.url().split('/').at(-1) ?? '';
const hent = () => app.call('moete.hent', { id: id() });

test('a meeting needs a deltakelse, and the card says so', async () => {
  const { page } = app;
  await app.goTo(`/kommune/${kommunenummer}`);
  await page.getByText('Et møte hører til en deltakelse.').waitFor();
  await app.call('deltakelse.opprett', { kommunenummer, aar: 2024 });
  await page.getByRole('button', { name: 'Nytt møte' }).click();
  await page.getByRole('heading', { level: 1, name: /^Møte med/ }).waitFor();
  await page.getByText('Mangler 4:').waitFor();
});

test('an empty draft is accessible', async () => {
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('the words are saved while they are written, as one version', async () => {
  const { page } = app;
  await page.getByLabel('Fra møtet').focus();
  await page.keyboard.type('Skolelederne er enige om lesing.', { delay: 15 });
  await expect.poll(async () => (await hent()).moete.tekst).toBe('Skolelederne er enige om lesing.');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type(' Lærerne må med.');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.tagName !== 'TEXTAREA');
  await expect.poll(async () => (await hent()).moete.tekst).toBe('Skolelederne er enige om lesing. Lærerne må med.');
  const historikk = await app.call('endring.list', { tabell: 'moete', id: id(), felt: 'tekst' });
  expect(historikk.filter(({ verdi }) => verdi !== null)).toHaveLength(1);
});

test('after a restart of the page everything stands as it was', async () => {
  const { page } = app;
  await page.reload();
  expect(await page.getByLabel('Fra møtet').inputValue()).toBe('Skolelederne er enige om lesing. Lærerne må med.');
});

test('by keyboard alone: date, form, who, what was agreed, and finished', async () => {
  const { page } = app;
  const { keyboard } = page;
  await page.getByRole('button', { name: 'dato', exact: true }).focus();
  await keyboard.press('Enter'); // what is missing leads to its field
  await keyboard.type('31.2.2026');
  await keyboard.press('Tab');
  await page.getByText('«31.2.2026» er ikke en dato programmet kan lese.').waitFor();
  await expectAccessible(app, 'a date that is none');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Control+a');
  await keyboard.type('3.2.2026');
  await keyboard.press('Tab');
  await keyboard.type('Tel'); // type-ahead in the list
  await page.getByRole('button', { name: 'Legg til deltaker' }).focus();
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id.startsWith('rolle-'));
  await keyboard.type('Skolel');
  await keyboard.press('Tab');
  await keyboard.type('Per Lie');
  await keyboard.press('Enter'); // one more
  await page.waitForFunction(() => document.querySelectorAll('[id^=rolle-]').length === 2);
  await page.getByRole('button', { name: 'Fjern Deltaker 2' }).focus();
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[id^=rolle-]').length === 1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Legg til deltaker');

  await page.getByRole('button', { name: 'Legg til avtale' }).focus();
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('.avtale') !== null);
  await keyboard.type('Sende over planen');
  await keyboard.press('Tab');
  await keyboard.type('Siri Berg');
  await page.getByRole('button', { name: 'Ferdigstill' }).focus();
  await keyboard.press('Enter');
  await page.getByText('Møtet kan ikke ferdigstilles ennå. Det mangler frist for en avtale.').waitFor();
  await page.getByLabel('Frist').focus();
  await keyboard.type('1.3.2026');
  await keyboard.press('Tab');
  await page.getByText('Alt er på plass.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.getByRole('button', { name: 'Ferdigstill' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Åpne igjen' }).waitFor();
  expect(await hent()).toMatchObject({
    moete: { dato: '2026-02-03', form: 'telefon', ferdig: 1 },
    deltakere: [{ rolle: 'skoleleder', navn: 'Per Lie' }],
    avtalepunkter: [{ tekst: 'Sende over planen', eier: 'Siri Berg', frist: '2026-03-01', gjort: 0 }],
  });
});

test('a finished meeting is read; what was agreed can be ticked off, and the private note stays here', async () => {
  const { page } = app;
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.getByLabel('Sende over planen').check();
  await page.getByText('Det deles aldri med andre').waitFor();
  await page.getByLabel('Privat notat').fill('Ring Per først.');
  await page.getByLabel('Privat notat').blur();
  await expect.poll(async () => (await hent()).moete.privatNotat).toBe('Ring Per først.');
  expect((await hent()).avtalepunkter[0]?.gjort).toBe(1);
});

test('earlier versions of the text are there, with who wrote them', async () => {
  const { page } = app;
  await page.getByText('Tidligere versjoner av tekst').click();
  await page.locator('.versjoner').getByText('Kari Nordmann').waitFor();
  await page.locator('.versjoner').getByText('gjelder nå').waitFor();
  await expectAccessible(app);
});

test('the list counts drafts and finished apart, and finds by words', async () => {
  const { page } = app;
  const moete = (await hent()).moete;
  await app.goTo('/moeter');
  const alle = await app.call('moete.list', {});
  const utkast = alle.filter(({ ferdig }) => ferdig === 0).length;
  await page.getByText(`Utkast (${utkast})`).waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await page.getByText(`Ferdige (${alle.length - utkast})`).click();
  await page.getByLabel('Søk etter kommune, tema eller sted').fill(moete.kommunenavn);
  await page.locator('[data-radlenke]').first().press('Enter');
  await page.getByRole('heading', { level: 1, name: `Møte med ${moete.kommunenavn}` }).waitFor();
});

test('a meeting that is removed is in the bin, and Ctrl+Z takes it back', async () => {
  const { page } = app;
  const moete = (await hent()).moete;
  await page.getByRole('button', { name: 'Slett' }).click();
  await page.getByRole('dialog').getByText('angre med Ctrl+Z').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett' }).click();
  await page.getByRole('heading', { level: 1, name: moete.kommunenavn, exact: true }).waitFor();
  expect(await app.call('papirkurv.list', {})).toContainEqual(
    expect.objectContaining({ tabell: 'moete', id: moete.id }),
  );
  await page.locator('body').press('Control+z');
  await page.getByRole('link', { name: '3. februar 2026' }).waitFor();
  expect(app.complaints).toEqual([]);
});

test('a word without end, as a pasted address, widens no page', async () => {
  const { call, page } = app;
  const [annen] = (await call('kommune.list', {})).filter((kommune) => kommune.deltakelse === null);
  const nummer = annen?.kommunenummer ?? '';
  const deltakelse = await call('deltakelse.opprett', { kommunenummer: nummer, aar: 2024 });
  const moete = await call('moete.opprett', { deltakelseId: deltakelse.id });
  const uendelig = `https://eksempel.no/${'moete'.repeat(40)}`;
  await call('moete.oppdater', { id: moete.id, patch: { tema: uendelig, sted: uendelig, tekst: uendelig } });
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    for (const sted of ['/moeter', `/kommune/${nummer}`, `/moete/${moete.id}`]) {
      await app.goTo(sted);
      await page.getByText(uendelig).or(page.locator('textarea').first()).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), sted).toBe(0);
      const textarea = page.getByLabel('Fra møtet');
      if (await textarea.isVisible()) {
        const side = await textarea.evaluate((felt) => felt.getBoundingClientRect().right);
        expect(side).toBeLessThan(size.width);
      }
    }
  }
});
