import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, inEveryLook } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
let kommunenummer: string;
let deltakelseId: string;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  const kommuner = await app.call('kommune.list', {});
  kommunenummer = kommuner.find((kommune) => kommune.deltakelse === null)?.kommunenummer ?? '';
  const fase = 'gjennomfoering-1';
  deltakelseId = (await app.call('deltakelse.opprett', { kommunenummer, aar: 2024, fase, statusDato: '2025-08-01' }))
    .id;
  await app.goTo(`/kommune/${kommunenummer}`);
});
afterAll(async () => {
  await app.close();
});

const panel = () =>
  app.page.locator('section.del', { has: app.page.getByRole('heading', { name: 'Utfordringer og tiltak' }) });
const kjede = async () => {
  const [forste] = await app.call('kjede.list', { kommunenummer });
  if (!forste) throw new Error('no chain');
  return forste;
};
const status = () => panel().getByRole('status');
const harFokus = (navn: string) =>
  expect
    .poll(() =>
      app.page.evaluate(() => {
        const felt = document.activeElement as HTMLInputElement | null;
        return (felt?.labels?.[0] ?? felt)?.textContent?.trim();
      }),
    )
    .toBe(navn);

test('an empty chain is accessible and says what to do', async () => {
  await app.page.getByText('Ingen utfordringer er skrevet inn ennå.').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('a chain is built by keyboard alone', async () => {
  const { page } = app;
  const { keyboard } = page;
  await panel().getByRole('button', { name: 'Legg til utfordring' }).focus();
  await keyboard.press('Enter');
  await harFokus('Utfordring');
  await keyboard.type('Elevene leser for lite');
  await keyboard.press('Tab');
  await harFokus('Nivå: hvor utfordringen ligger');
  await keyboard.press('Tab');
  await keyboard.type('Prøver og samtaler');
  await keyboard.press('Tab');
  await harFokus('Mobbing, 7. trinn');
  for (let i = 0; i < 6; i += 1) await keyboard.press('Tab');
  await harFokus('Lesing, 5. trinn');
  await keyboard.press('Space');
  await expect.poll(kjede).toMatchObject({
    utfordringer: [{ tekst: 'Elevene leser for lite', belegg: 'Prøver og samtaler', indikatorer: ['lesing-5'] }],
  });
  await panel().getByRole('button', { name: 'Ferdig' }).press('Enter');
  await harFokus('Rediger Elevene leser for lite');
  await status().getByText('1 løs tråd').waitFor();
  await panel().getByRole('button', { name: 'Kommunen har ingen tiltak' }).press('Enter');
  await harFokus('Legg til tiltak');
  await panel().getByRole('button', { name: 'Rediger Elevene leser for lite' }).focus();
  await keyboard.press('Tab');
  await harFokus('Legg til tiltak som svarer på «Elevene leser for lite»');
  await keyboard.press('Enter');
  await harFokus('Tiltak');
  await keyboard.type('Lesegrupper');
  await keyboard.press('Tab');
  await harFokus('Elevene leser for lite');
  const rute = panel().getByLabel('Elevene leser for lite');
  expect(await rute.isChecked()).toBe(true);
  await keyboard.press('Tab');
  await keyboard.type('Alle leser');
  await keyboard.press('Tab');
  await expect.poll(kjede).toMatchObject({ tiltak: [{ tittel: 'Lesegrupper', maal: 'Alle leser' }] });
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('a loose end is gone when it is tied, and comes back when it is loosened', async () => {
  const { page } = app;
  const navn = '«Lesegrupper» sier ikke hvem det er rettet mot';
  await panel().getByRole('button', { name: navn }).press('Enter');
  await harFokus('Rettet mot');
  await panel().getByLabel('Rettet mot').selectOption('skoleeier');
  await panel().getByRole('button', { name: navn }).waitFor({ state: 'detached' });
  await status().getByText('1 løs tråd').waitFor();
  await panel().getByRole('button', { name: 'Kommunen har bare tiltak rettet mot skoleeier og skoleledere' }).waitFor();
  await panel().getByLabel('Rettet mot').selectOption('ansatte-i-skolen');
  await panel().getByRole('button', { name: 'Kommunen har ingen tiltak rettet mot skoleeier' }).waitFor();
  await panel().getByRole('button', { name: 'Ferdig' }).press('Enter');
  await app.call('tiltak.opprett', {
    ...{ deltakelseId, tittel: 'Ledermøter', maal: 'Felles retning', nivaa: 'skoleeier' as const },
    utfordringer: (await kjede()).utfordringer.map(({ id }) => id),
  });
  await status().getByText('Ingen løse tråder').waitFor();
  await page.getByText('1 utfordring · 2 tiltak').waitFor();
  await inEveryLook(app, (look) => expectAccessible(app, look));
});

test('a deleted utfordring leaves its tiltak, and Ctrl+Z brings the link back', async () => {
  const { page } = app;
  await panel().getByRole('button', { name: 'Rediger Elevene leser for lite' }).click();
  await panel().getByRole('button', { name: 'Slett', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett' }).click();
  await panel().getByText('Svarer ikke på noen utfordring ennå').waitFor();
  await harFokus('Legg til utfordring');
  expect((await kjede()).tiltak.map(({ utfordringer }) => utfordringer)).toEqual([[], []]);
  await page.keyboard.press('Control+z');
  await panel().getByRole('heading', { name: 'Elevene leser for lite' }).waitFor();
  const { utfordringer, tiltak } = await kjede();
  expect(utfordringer[0]?.tiltak).toEqual(tiltak.map(({ id }) => id));
  expect(app.complaints).toEqual([]);
});
