import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, call, launch, pageOf } from './launch.ts';

// One program for the whole file: nothing here ends it, and each test leaves its page as it was.
const dir = mkdtempSync(join(tmpdir(), 'oppfolger-shell-'));
let app: App;
let page: Page;

beforeAll(async () => {
  app = await launch(dir);
  page = await pageOf(app);
});
afterAll(async () => {
  await app?.close();
  rmSync(dir, { recursive: true, force: true });
});
beforeEach(async () => {
  await app.evaluate(({ shell, dialog }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    shell.openExternal = async (url) => void seen.push(url);
    shell.openPath = async (path) => String(seen.push(path));
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
});

const seen = () => app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
const addresses = () =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()));

test('the screens come up in our own page', async () => {
  await page.getByRole('heading').first().waitFor();
  expect(await addresses()).toEqual(['app://bundle/']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
});

test('a call goes through the bridge to the store and back, and its event reaches the page', async () => {
  const answer = await page.evaluate(async () => {
    const heard = new Promise((resolve) => window.bro?.onEvent(resolve));
    const result = await window.bro?.call('innstilling.oppdater', { spraak: 'nn' });
    return { result, event: await heard };
  });
  expect(answer).toMatchObject({
    result: { ok: true, value: { spraak: 'nn', datamappe: join(dir, 'data') } },
    event: { type: 'data.endret', kilde: 'lokal', tabeller: ['innstilling'] },
  });
  expect(await call(page, 'innstilling.hent')).toMatchObject({ ok: true, value: { spraak: 'nn' } });
});

test('the menu follows the language', async () => {
  const labels = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('ordningen')?.label);
  for (const [spraak, label] of [
    ['nn', 'Om oppfølgingsordninga (udir.no)'],
    ['nb', 'Om oppfølgingsordningen (udir.no)'],
  ]) {
    await call(page, 'innstilling.oppdater', { spraak });
    await expect.poll(labels).toBe(label);
  }
});

test('the menu opens the scheme at Udir and the data folder', async () => {
  await app.evaluate(({ Menu }) => {
    for (const id of ['ordningen', 'datamappe']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  });
  expect(await seen()).toEqual([expect.stringMatching(/^https:\/\/www\.udir\.no\//), join(dir, 'data')]);
});

test('the help in the menu presses the key that the page opens its help by', async () => {
  await page.evaluate(() =>
    addEventListener('keydown', ({ key, code }) => Object.assign(window, { pressed: [key, code] }), { once: true }),
  );
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('hjelp')?.click());
  const pressed = () => page.evaluate(() => (window as unknown as { pressed?: string[] }).pressed);
  await expect.poll(pressed).toEqual(['F1', 'F1']);
});

test('the bridge is two functions, frozen, and carries copies past a page that breaks its own world', async () => {
  const answer = await page.evaluate(async () => {
    const keys = [Object.keys(window.bro ?? {}), Object.isFrozen(window.bro)];
    const { stringify } = JSON;
    const { set } = Map.prototype;
    const { then } = Promise.prototype;
    const broken = () => {
      throw new Error('patched by the page');
    };
    Reflect.set(JSON, 'stringify', broken);
    Reflect.set(Map.prototype, 'set', broken);
    Reflect.set(Promise.prototype, 'then', broken);
    const reply = window.bro?.call('embete.list', {});
    Reflect.set(JSON, 'stringify', stringify);
    Reflect.set(Map.prototype, 'set', set);
    Reflect.set(Promise.prototype, 'then', then);
    return { keys, reply: await reply };
  });
  expect(answer).toMatchObject({ keys: [['call', 'onEvent'], true], reply: { ok: true } });
});

test('bad calls are answered, never thrown', async () => {
  const error = (rule: object) => ({ ok: false, error: { code: 'invalid-input', ...rule } });
  expect(await call(page, 'toString')).toMatchObject(error({ rule: 'ukjent-kanal' }));
  expect(await call(page, 'innstilling.oppdater', { spraak: 'svensk' })).toEqual(error({ paths: ['spraak'] }));
  expect(await call(page, 'raadgiver.opprett', null)).toMatchObject(error({}));
  expect(await call(page, 'vert.finnesIkke')).toMatchObject(error({ rule: 'ukjent-kanal' }));
  expect(await call(page, 'vert.lagreFil', { fil: '../etc/passwd', navn: 'x' })).toEqual(error({ paths: ['fil'] }));
  expect(await call(page, 'vert.aapneLenke', 7)).toMatchObject(error({}));
});

test('chosen files are staged under their sha256; a cancelled choice is none', async () => {
  const paths = ['Første.csv', 'andre.csv'].map((name) => join(dir, name));
  for (const path of paths) writeFileSync(path, `innhold i ${path}`);
  expect(await call(page, 'vert.velgFiler', { flere: true, typer: ['csv'] })).toEqual({ ok: true, value: [] });
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
  }, paths);
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(await call(page, 'vert.velgFiler', { flere: true, typer: ['csv'] })).toEqual({
    ok: true,
    value: [
      { fil: sha256, navn: 'Første.csv' },
      { fil: sha256, navn: 'andre.csv' },
    ],
  });
});

test('a chosen file that cannot be read is said so', async () => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/finnes/ikke.csv'] });
  });
  const error = { code: 'unavailable', rule: 'fil-ikke-lesbar', details: { fil: '/finnes/ikke.csv' } };
  expect(await call(page, 'vert.velgFiler', { flere: false, typer: [] })).toEqual({ ok: false, error });
});

/** A file dropped on the page: it goes by the page's own address, as bytes pass no channel. */
const drop = (text: string, navn: string) =>
  page.evaluate(
    async ([body, name]) => {
      const response = await fetch(`/fil?navn=${encodeURIComponent(name ?? '')}`, {
        method: 'POST',
        body: new TextEncoder().encode(body),
      });
      return { status: response.status, result: (await response.json()) as { value?: { fil: string } } };
    },
    [text, navn],
  );

test('the save dialog decides where a file is written, whole; a cancelled one writes nothing', async () => {
  const dropped = await drop('blåbær', 'bær.txt');
  expect(dropped).toMatchObject({ status: 200, result: { ok: true, value: { navn: 'bær.txt' } } });
  const fil = dropped.result.value?.fil;
  expect(await call(page, 'vert.lagreFil', { fil, navn: 'bær.txt' })).toEqual({ ok: true, value: { lagret: false } });
  const out = mkdtempSync(join(dir, 'ut-'));
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    join(out, 'bær.txt'),
  );
  expect(await call(page, 'vert.lagreFil', { fil, navn: 'bær.txt' })).toEqual({ ok: true, value: { lagret: true } });
  expect(readdirSync(out)).toEqual(['bær.txt']);
  expect(readFileSync(join(out, 'bær.txt'), 'utf8')).toBe('blåbær');
});

test('a file that cannot be written is said so, and nothing half is left', async () => {
  const fil = (await drop('x', 'x.txt')).result.value?.fil;
  const taken = mkdtempSync(join(dir, 'mappe-'));
  writeFileSync(join(taken, 'opptatt'), '');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, taken);
  expect(await call(page, 'vert.lagreFil', { fil, navn: 'x.txt' })).toMatchObject({
    ok: false,
    error: { code: 'unavailable', rule: 'fil-ikke-skrivbar' },
  });
  expect(readdirSync(taken)).toEqual(['opptatt']);
  expect(readdirSync(dir).filter((name) => name.endsWith('.del'))).toEqual([]);
});

test('a file that is not with the program is said so', async () => {
  expect(await call(page, 'vert.lagreFil', { fil: '0'.repeat(64), navn: 'x' })).toMatchObject({
    ok: false,
    error: { code: 'not-found', rule: 'fil-finnes-ikke' },
  });
});

test('the folder dialog gives a path, or none', async () => {
  expect(await call(page, 'vert.velgMappe')).toEqual({ ok: true, value: { mappe: null } });
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, dir);
  expect(await call(page, 'vert.velgMappe')).toEqual({ ok: true, value: { mappe: dir } });
});

test('only web and mail links go out', async () => {
  const opened = async (url: string) => call(page, 'vert.aapneLenke', { url });
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'ingen adresse'])
    expect(await opened(url)).toEqual({ ok: true, value: { aapnet: false } });
  for (const url of ['https://example.org/', 'mailto:ola@example.org'])
    expect(await opened(url)).toEqual({ ok: true, value: { aapnet: true } });
  expect(await seen()).toEqual(['https://example.org/', 'mailto:ola@example.org']);
});

test('the page can neither leave nor open a window; links elsewhere go to the browser', async () => {
  await page.evaluate(async () => {
    const follow = (href: string, target: string) =>
      Object.assign(document.createElement('a'), { href, target, rel: 'noreferrer' }).click();
    follow('https://example.org/borte', '');
    location.href = 'https://example.org/ogsaa-borte';
    follow('https://example.org/nytt', '_blank');
    window.open('file:///etc/passwd');
  });
  await expect.poll(seen).toEqual(['https://example.org/nytt']);
  await page.waitForTimeout(100);
  expect(await addresses()).toEqual(['app://bundle/']);
  expect(await call(page, 'embete.list')).toMatchObject({ ok: true });
});

test('the page cannot download on its own', async () => {
  await app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event) =>
      (globalThis as unknown as { seen: string[] }).seen.push(`hindret: ${event.defaultPrevented}`),
    );
  });
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['x']));
    Object.assign(document.createElement('a'), { href, download: 'x.exe' }).click();
  });
  await expect.poll(seen).toEqual(['hindret: true']);
});

test('the window is sandboxed and isolated', async () => {
  const prefs = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return (contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }).getLastWebPreferences();
  });
  expect(prefs).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    devTools: true,
  });
  expect(
    await page.evaluate(() => ['require', 'process', 'electronMain'].map((name) => typeof window[name as never])),
  ).toEqual(['undefined', 'undefined', 'undefined']);
});

test('nothing is permitted but writing to the clipboard', async () => {
  const names = ['geolocation', 'notifications', 'camera', 'clipboard-read', 'clipboard-write'];
  const states = await page.evaluate(
    (asked) =>
      Promise.all(
        asked.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      ),
    names,
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'granted']);
});

test('the policy is the strict one, and enforced', async () => {
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy') ?? '');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  const result = await page.evaluate(async () => {
    const blocked = new Set<string>();
    const caught: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.add(event.effectiveDirective));
    const tries = [
      () => document.createElement('button').setAttribute('onclick', 'window.ran = 1'),
      () => {
        document.createElement('div').innerHTML = '<img src=x onerror="window.ran = 2">';
      },
      () => {
        document.createElement('script').text = 'window.ran = 3';
      },
      () => new Function('window.ran = 4')(),
    ];
    await new Promise((resolve) => setTimeout(resolve)); // what a debugger evaluates may eval; what runs later may not
    for (const attempt of tries) {
      try {
        attempt();
        caught.push('nothing');
      } catch (error) {
        caught.push((error as Error).name);
      }
    }
    const frame = Object.assign(document.createElement('iframe'), { src: 'https://example.org/' });
    document.body.append(frame);
    const elsewhere = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'blocked',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    frame.remove();
    return { ran: window['ran' as never] ?? 'nothing', caught, elsewhere, blocked: [...blocked].sort() };
  });
  expect(result).toEqual({
    ran: 'nothing',
    caught: ['TypeError', 'TypeError', 'TypeError', 'EvalError'],
    elsewhere: 'blocked',
    blocked: ['connect-src', 'frame-src', 'require-trusted-types-for'],
  });
});

test('the page is served from its own folder and nowhere else', async () => {
  const statuses = await page.evaluate(async () => {
    const paths = [
      '/',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/electron/main.js',
      '/assets/..%5c..%5cpackage.json',
      '/x.js',
    ];
    const answers = paths.map(async (path) => (await fetch(path)).status);
    return Promise.all(answers);
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});
