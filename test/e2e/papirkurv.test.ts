import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  await app.goTo('/papirkurv');
});
afterAll(async () => {
  await app.close();
});

test('an empty bin says that it is empty', async () => {
  await app.page.getByText('Papirkurven er tom.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('by keyboard: what was removed is named, and comes back whole', async () => {
  const { page } = app;
  const moete = (await app.call('moete.list', {})).find(({ deltakere, tema }) => deltakere > 0 && tema);
  const foer = await app.call('moete.hent', { id: moete?.id ?? '' });
  await app.call('moete.slett', { id: foer.moete.id });
  const knapp = page.getByRole('button', { name: /^Hent tilbake/ });
  await knapp.waitFor();
  expect(await knapp.getAttribute('aria-label')).toContain(foer.moete.tema);
  await inEveryLook(app, (look) => expectAccessible(app, look));
  await knapp.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Papirkurven er tom.').waitFor();
  await page.getByText('er hentet tilbake.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await app.call('moete.hent', { id: foer.moete.id })).toEqual(foer);
  expect(app.complaints).toEqual([]);
});
