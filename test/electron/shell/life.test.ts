import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../../support/butikk.ts';
import { call, launch, pageOf, real, run } from './launch.ts';

const root = resolve(import.meta.dirname, '../../..');
const start = { navn: 'Kari Eksempel', embete: 'innlandet' };

test('what is saved outlives a kill, and the locks go with their holder', async () => {
  const dir = tempDir();
  const first = await launch(dir);
  expect(await call(await pageOf(first), 'raadgiver.opprett', start)).toMatchObject({ ok: true });
  first.process().kill('SIGKILL');
  await first.close();
  const second = await launch(dir);
  expect(await call(await pageOf(second), 'innstilling.hent')).toMatchObject({ value: { meg: { navn: start.navn } } });
  await second.close();
  const third = await launch(dir);
  expect(await call(await pageOf(third), 'innstilling.hent')).toMatchObject({ value: { meg: { navn: start.navn } } });
  await third.close();
});

test('long work runs in a thread of the built program', async () => {
  const app = await launch(tempDir());
  const page = await pageOf(app);
  await call(page, 'raadgiver.opprett', start);
  const made = (await call(page, 'sentralfil.eksporter')) as { value: { fil: string } };
  expect(made).toMatchObject({ ok: true, value: { publisert: false, fil: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  await app.close();
});

test('a second start is refused and brings the first to the front; another host is told the store is in use', async () => {
  const dir = tempDir();
  const app = await launch(dir);
  await pageOf(app);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect((await run(dir)).code).toBe(0);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isMinimized())))
    .toEqual([false]);
  const args = ['electron/cli.ts', 'kall', 'innstilling.hent', '--data', join(dir, 'data'), '--spraak', 'nb'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 20_000 });
  expect(status).toBe(1);
  expect(JSON.parse(stderr)).toMatchObject({
    code: 'locked',
    rule: 'lager-i-bruk',
    melding: expect.stringContaining('allerede åpne i et annet vindu'),
  });
  await app.close();
});

test('another page in our window is not served', async () => {
  const app = await launch(tempDir());
  const page = await pageOf(app);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<h1>Fremmed</h1>'),
  );
  await page.getByRole('heading', { name: 'Fremmed' }).waitFor();
  expect(await call(page, 'innstilling.hent')).toEqual({
    ok: false,
    error: { code: 'invalid-input', rule: 'fremmed-side' },
  });
  await app.close();
});

test('a page that crashes is loaded again, once; the second time the program says so and leaves', async () => {
  const said = join(tempDir(), 'sagt.txt');
  const app = await launch(tempDir());
  await pageOf(app);
  await app.evaluate(({ BrowserWindow, dialog }, path) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    dialog.showErrorBox = (title) => process.getBuiltinModule('node:fs').writeFileSync(path, title);
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('render-process-gone', () => seen.push('borte'));
    contents?.on('did-finish-load', () => seen.push('lastet'));
  }, said);
  const seen = () => app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  const crash = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await crash();
  const sinceCrash = async () => (await seen()).slice((await seen()).indexOf('borte'));
  await expect.poll(sinceCrash, { timeout: 10_000 }).toEqual(['borte', 'lastet']);
  expect(existsSync(said)).toBe(false);
  const left = new Promise((done) => app.process().once('exit', done));
  await crash();
  expect(await left).toBe(0);
  expect(readFileSync(said, 'utf8')).toBe('Vinduet stanset');
  await app.close();
});

test.skipIf(process.platform === 'darwin')(
  'closing the window saves what the page still has, closes the store and leaves',
  async () => {
    const dir = tempDir();
    const app = await launch(dir);
    const page = await pageOf(app);
    await page.evaluate(() =>
      addEventListener('pagehide', () => void window.bro?.call('innstilling.oppdater', { spraak: 'nn' })),
    );
    const left = new Promise((done) => app.process().once('exit', done));
    await app.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
    expect(await left).toBe(0);
    expect(readdirSync(join(dir, 'data', 'sikkerhetskopi'))).toHaveLength(1); // made by an orderly close alone
    await app.close();
    const again = await launch(dir);
    expect(await call(await pageOf(again), 'innstilling.hent')).toMatchObject({ value: { spraak: 'nn' } });
    await again.close();
  },
);

// A real Electron shows an error box, which waits for a person.
describe.skipIf(real)('a store that cannot be opened: one message with what to do, exit 1, nothing changed', () => {
  test('not SQLite', async () => {
    const dir = tempDir();
    const data = join(dir, 'lager');
    await mkdir(data);
    const text = 'dette er et brev, ikke en database, og langt nok til å bli lest som en'.repeat(20);
    writeFileSync(join(data, 'oppfolger.sqlite'), text);
    const { code, said } = await run(dir, ['--data', data]);
    expect([code, said.trim().split('\n')]).toEqual([
      1,
      ['Oppfølger kunne ikke starte', expect.stringContaining('ikke et datalager som programmet kan lese')],
    ]);
    expect(said).toContain(data);
    expect(readFileSync(join(data, 'oppfolger.sqlite'), 'utf8')).toBe(text);
  });

  test('newer than the program, in nynorsk where the machine is', async () => {
    const dir = tempDir();
    const app = await launch(dir);
    await pageOf(app);
    await app.close();
    const path = join(dir, 'data', 'oppfolger.sqlite');
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([0, 0, 3, 231]), 0, 4, 60); // SQLite keeps user_version there
    const before = readFileSync(path);
    const { code, said } = await run(dir, [], 'nn-NO,en-US');
    expect([code, said.trim().split('\n')]).toEqual([
      1,
      ['Oppfølger kunne ikkje starte', expect.stringContaining('ei nyare utgåve av Oppfølger')],
    ]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a folder that cannot be written', async () => {
    const dir = tempDir();
    writeFileSync(join(dir, 'fil'), '');
    const { code, said } = await run(dir, [`--data=${join(dir, 'fil', 'lager')}`]);
    expect([code, said]).toEqual([1, expect.stringContaining('får ikke lagre i mappen')]);
  });

  test('in use by another window', async () => {
    const [one, other] = [tempDir(), tempDir()];
    const app = await launch(one);
    await pageOf(app);
    const { code, said } = await run(other, ['--data', join(one, 'data')]);
    expect([code, said]).toEqual([1, expect.stringContaining('allerede åpne i et annet vindu')]);
    await app.close();
  });
});
