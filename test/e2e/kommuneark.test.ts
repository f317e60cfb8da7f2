import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseLanguage, expectAccessible } from './support/accessible.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
/** The kommune of the example with most written of it. */
let kommunenummer: string;
beforeAll(async () => {
  app = await startApp();
  await app.call('eksempel.opprett', { navn: 'Kari Nordmann' });
  const med = (await app.call('kommune.list', {})).filter(({ deltakelse }) => deltakelse !== null);
  const lengder = await Promise.all(
    med.map(async (kommune) => {
      const ark = await app.call('kommuneark.hent', { kommunenummer: kommune.kommunenummer });
      return [kommune.kommunenummer, JSON.stringify(ark).length] as const;
    }),
  );
  kommunenummer = lengder.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  await app.goTo(`/kommune/${kommunenummer}`);
  await app.page.locator('.ark').waitFor({ state: 'attached' });
});
afterAll(async () => {
  await app.close();
});

const sider = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

test('«Skriv ut» gives two pages at most, in either language of the program', async () => {
  const { page } = app;
  for (const spraak of ['nn', 'nb'] as const) {
    await chooseLanguage(app, spraak);
    await page.locator('.ark').waitFor({ state: 'attached' }); // in the other language it is asked for anew
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sider(pdf)).toBeGreaterThan(0);
    expect(sider(pdf)).toBeLessThanOrEqual(2);
  }
});

test('by keyboard: «Lagre som PDF» hands over a tagged PDF of two pages at most', async () => {
  const { page, call } = app;
  const { kommune } = await call('kommune.hent', { kommunenummer });
  await page.getByRole('button', { name: 'Lagre som PDF' }).focus();
  const [nedlasting] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(nedlasting.suggestedFilename()).toMatch(/^kommuneark-[a-z-]+-\d{4}-\d\d-\d\d\.pdf$/);
  const pdf = readFileSync(await nedlasting.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toContain(`/Lang (${kommune.maalform === 'nynorsk' ? 'nn' : 'nb'})`);
  expect(sider(pdf)).toBeLessThanOrEqual(2);
  await page.getByText('PDF-en er laget: kommuneark-').waitFor();
  await expectAccessible(app, 'after the PDF');
  expect(app.complaints).toEqual([]);
});
