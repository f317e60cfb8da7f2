import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { tempDir } from '../support/butikk.ts';
import { launchChromium } from '../support/chromium.ts';

const root = resolve(import.meta.dirname, '../..');
let browser: Browser | undefined;
let child: ChildProcess | undefined;
afterEach(async () => {
  await browser?.close();
  browser = undefined;
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

const LINK = /http:\/\/127\.0\.0\.1:\S+/g;

/** Starts it as a person does, in a terminal; gives the links it has printed. */
const begin = async (...entry: string[]) => {
  const args = [...entry, '--ingen-nettleser'];
  const started = spawn(process.execPath, args, { cwd: root, stdio: 'pipe', detached: true });
  child = started;
  let said = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (part) => {
      said += part;
    });
  const links = () => said.match(LINK) ?? [];
  await expect.poll(() => links().length, { timeout: 30_000 }).toBe(1);
  return { started, links, said: () => said };
};

const open = async (link: string): Promise<Page> => {
  browser ??= await launchChromium();
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  return page;
};

test('npm start -- --browser: the screens in a browser, a new link by Enter, an orderly end', async () => {
  const data = tempDir();
  const { started, links, said } = await begin('build/start.ts', '--browser', '--data', data);
  const [first = ''] = links();
  const page = await open(first);
  await page.getByRole('heading').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await open(first).then((again) => again.locator('body').innerText())).toContain('Lenken er brukt');

  started.stdin.write('\n');
  await expect.poll(() => links().length).toBe(2);
  await (await open(links()[1] ?? '')).getByRole('heading').first().waitFor();

  await page.evaluate(() =>
    fetch('/call/innstilling.oppdater', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"spraak":"nn"}',
    }),
  );
  if (started.pid) process.kill(-started.pid, 'SIGINT'); // Ctrl+C: all that run in the terminal get it
  const [code] = await once(started, 'exit');
  expect([code, said().includes('Error')]).toEqual([0, false]);
  expect(readdirSync(join(data, 'sikkerhetskopi'))).toHaveLength(1); // made by an orderly close alone
});

test('more tabs than a browser has connections: each gets in, and hears of changes, also when the first is closed', async () => {
  const { links } = await begin('electron/host.ts', '--data', tempDir());
  const first = await open(links()[0] ?? '');
  await first.getByRole('heading').first().waitFor();
  const home = new URL(first.url()).origin;
  const others: Page[] = [];
  for (let i = 0; i < 7; i += 1) {
    const page = await first.context().newPage();
    await page.goto(home);
    await page.getByRole('heading').first().waitFor();
    others.push(page);
  }
  const change = (spraak: string) =>
    others[0]?.evaluate(
      (body) =>
        fetch('/call/innstilling.oppdater', { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
      JSON.stringify({ spraak }),
    );
  const allShow = (lang: string, pages: readonly Page[]) =>
    Promise.all(pages.map((page) => page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang)));
  await change('nn');
  await allShow('nn', [first, ...others]);
  await first.close();
  await change('nb');
  await allShow('nb', others);
});

test('a tab asks before it is closed where something could not be saved', async () => {
  const { links, started } = await begin('electron/host.ts', '--data', tempDir());
  const page = await open(links()[0] ?? '');
  await page.getByLabel('Prøv med eksempelfylke').check();
  await page.getByLabel('Hva heter du?').fill('Ada');
  await page.getByRole('button', { name: 'Kom i gang' }).click();
  await page.getByRole('link', { name: 'Kommuner', exact: true }).click();
  await page.getByRole('link', { name: 'Bergsjord' }).click();
  const begrunnelse = page.getByLabel('Begrunnelse').first();
  await begrunnelse.fill('Lagres');
  await page
    .getByText(/Lagret lokalt/)
    .first()
    .waitFor();
  started.kill('SIGKILL');
  await once(started, 'exit');
  await begrunnelse.pressSequentially(' ikke');
  await page
    .getByText(/Ikke alt er lagret/)
    .first()
    .waitFor();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  expect(await begrunnelse.inputValue()).toBe('Lagres ikke');
});

test('what is not understood gets the usage, and no store', async () => {
  for (const args of [['--tull'], ['ekstra'], ['--data', '']]) {
    const started = spawn(process.execPath, ['electron/host.ts', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [said, [code]] = await Promise.all([text(started.stderr), once(started, 'exit')]);
    expect([code, said]).toEqual([1, expect.stringContaining('--data MAPPE')]);
  }
});

test('between the pages and the program: events, files in and out, and one that is too large', async () => {
  const { links, started } = await begin('electron/host.ts', '--data', tempDir());
  const page = await open(links()[0] ?? '');
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  await other.getByRole('heading').first().waitFor();
  const heard = other.evaluate(
    () =>
      new Promise((done) => {
        const source = new EventSource('/events');
        source.onmessage = ({ data }) => done(JSON.parse(data));
        source.onopen = () => Object.assign(window, { listens: true });
      }),
  );
  await other.waitForFunction(() => 'listens' in window);
  const fil = await page.evaluate(async () => {
    const json = { 'content-type': 'application/json' };
    await fetch('/call/innstilling.oppdater', { method: 'POST', headers: json, body: '{"spraak":"nn"}' });
    const file = new File(['blåbær'], 'bær.txt', { type: 'text/plain' });
    const response = await fetch(`/fil?navn=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
    return ((await response.json()) as { value: { fil: string; navn: string } }).value;
  });
  expect(await heard).toEqual({ type: 'data.endret', tabeller: ['innstilling'], kilde: 'lokal' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(({ fil, navn }) => {
      const href = `/fil/${fil}?navn=${encodeURIComponent(navn)}`;
      Object.assign(document.createElement('a'), { href, download: navn }).click();
    }, fil),
  ]);
  const tooLarge = await page.evaluate(async () => {
    const body = new File([new Uint8Array(160 * 1024 * 1024)], 'stor.csv');
    const response = await fetch('/fil?navn=stor.csv', { method: 'POST', body });
    return { status: response.status, result: await response.json() };
  });
  expect(tooLarge).toMatchObject({ status: 413, result: { ok: false, error: { rule: 'fil-for-stor' } } });
  expect(download.suggestedFilename()).toBe('bær.txt');
  expect(readFileSync(await download.path(), 'utf8')).toBe('blåbær');
  started.kill('SIGTERM');
  expect(await once(started, 'exit')).toEqual([0, null]);
});
