import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assets } from '../../electron/assets.ts';
import { upload } from '../../electron/host/file-routes.ts';
import { findChromium } from '../../electron/host/find-chromium.ts';
import { take } from '../../electron/host/local-files.ts';
import { type Server, serve } from '../../electron/host/server.ts';
import { systemspraak } from '../../electron/host/spraak.ts';
import { startError } from '../../electron/host/start-error.ts';
import { type FileStore, MOST_BYTES } from '../../electron/ipc/files.ts';
import { openProgram, type Program } from '../../electron/program.ts';
import { nb, nn } from '../../electron/tekster.ts';
import { AppError } from '../../shared/contract/result.ts';
import { tempDir } from '../support/butikk.ts';

let program: Program;
let server: Server;
let data: string;
let origin: string;

beforeEach(async () => {
  data = tempDir();
  const page = join(data, 'side');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Oppfølger</title>');
  program = await openProgram({ data });
  server = await serve(program, assets(page), nb.nettleser);
  origin = new URL(server.link()).origin;
});
afterEach(async () => {
  await server.close();
  await program.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request just as it is written, with no browser's hand in it. */
const ask = (path: string, headers: Record<string, string> = {}, body?: string | Readable) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const method = body === undefined ? 'GET' : 'POST';
    const request = httpRequest({ hostname, port, path, method, headers }, async (response) =>
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) }),
    );
    request.on('error', reject);
    if (body instanceof Readable) body.pipe(request);
    else request.end(body);
  });

/** Goes in by the link: what our own page sends from then on. */
const enter = async () => {
  const { pathname, search, host } = new URL(server.link());
  const { headers } = await ask(pathname + search);
  const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
  return { host, cookie, ours: { cookie, origin, 'content-type': 'application/json' } };
};

describe('who may come in', () => {
  test('a link opens once, and a new one voids the one before', async () => {
    const [first, second] = [server.link(), server.link()].map((link) => new URL(link).search);
    expect((await ask(`/open${first}`)).status).toBe(403);
    expect(await ask(`/open${second}`)).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(await ask(`/open${second}`)).toMatchObject({ status: 403, body: nb.nettleser.brukt });
    expect((await ask('/open?ticket=')).status).toBe(403);
  });

  test('the cookie is for the server alone', async () => {
    const { pathname, search } = new URL(server.link());
    const { headers } = await ask(pathname + search);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^oppfolger-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test('who has no cookie gets nothing', async () => {
    for (const path of ['/', '/index.html', '/events', `/fil/${'0'.repeat(64)}`])
      expect(await ask(path)).toMatchObject({ status: 403, body: nb.nettleser.ukjent });
    const json = { origin, 'content-type': 'application/json' };
    expect((await ask('/call/embete.list', json, '{}')).status).toBe(403);
    expect((await ask('/call/embete.list', { ...json, cookie: 'oppfolger-1=x' }, '{}')).status).toBe(403);
    expect((await ask('/fil?navn=x', { origin }, 'x')).status).toBe(403);
  });

  test('with the cookie, another host name, origin or site is refused still', async () => {
    const { host, cookie } = await enter();
    const { port } = new URL(origin);
    const status = async (headers: Record<string, string>) =>
      (await ask('/call/embete.list', { cookie, 'content-type': 'application/json', ...headers }, '{}')).status;
    expect(await status({ origin })).toBe(200);
    expect(await status({ origin, host, 'sec-fetch-site': 'same-origin' })).toBe(200);
    const refused = [
      {},
      { origin: 'https://example.org' },
      { origin: 'null' },
      { origin: `http://localhost:${port}`, host: `localhost:${port}` },
      { origin, host: `igjen.example:${port}` },
      { origin: `http://igjen.example:${port}`, host: `igjen.example:${port}` },
      { origin, 'sec-fetch-site': 'same-site' },
      { origin, 'sec-fetch-site': 'cross-site' },
      { origin, 'sec-fetch-site': 'none' },
    ];
    expect(await Promise.all(refused.map((headers) => status(headers as Record<string, string>)))).toEqual(
      refused.map(() => 403),
    );
    expect((await ask('/', { cookie, origin: 'https://example.org' })).status).toBe(403);
    expect((await ask('/', { cookie, host: `igjen.example:${port}` })).status).toBe(403);
    expect((await ask('/', { cookie, host })).status).toBe(200);
  });

  test('no answer lets another origin read it, and each carries the policy', async () => {
    const { cookie, ours } = await enter();
    const answers = [
      await ask('/', { cookie }),
      await ask('/call/embete.list', ours, '{}'),
      await ask('/fil?navn=x', ours, 'x'),
      await ask('/finnes-ikke', { cookie }),
      await ask('/'),
    ];
    for (const { headers } of answers) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("require-trusted-types-for 'script'"),
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  });

  test('the page is served from its own folder and nowhere else', async () => {
    const { cookie } = await enter();
    expect(await ask('/', { cookie })).toMatchObject({ status: 200, body: expect.stringContaining('Oppfølger') });
    writeFileSync(join(data, 'hemmelig.html'), 'x');
    for (const path of [
      '/../hemmelig.html',
      '/..%2fhemmelig.html',
      '/%2e%2e/hemmelig.html',
      '/..%5chemmelig.html',
      '/%',
    ])
      expect((await ask(path, { cookie })).status).toBe(404);
  });
});

describe('the channels', () => {
  test('a call is answered with the Result that every transport gives', async () => {
    const { ours } = await enter();
    const answer = await ask('/call/innstilling.oppdater', ours, '{"spraak":"nn"}');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, value: { spraak: 'nn' } });
    expect(JSON.parse((await ask('/call/finnes.ikke', ours, '{}')).body)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', rule: 'ukjent-kanal' },
    });
  });

  test('what is not JSON, or too much of it, is refused', async () => {
    const { ours } = await enter();
    expect((await ask('/call/embete.list', { ...ours, 'content-type': 'text/plain' }, '{}')).status).toBe(415);
    expect((await ask('/call/embete.list', ours, '{')).status).toBe(400);
    expect((await ask('/call/embete.list', ours, JSON.stringify('x'.repeat(9 * 1024 * 1024)))).status).toBe(413);
  });

  test('events reach every page as they are', async () => {
    const { ours, cookie } = await enter();
    const listen = async () => {
      const response = await fetch(`${origin}/events`, { headers: { cookie } });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      await reader?.read(); // the greeting: it listens
      return reader;
    };
    const pages = [await listen(), await listen()];
    await ask('/call/innstilling.oppdater', ours, '{"spraak":"nn"}');
    const event = { type: 'data.endret', tabeller: ['innstilling'], kilde: 'lokal' };
    for (const page of pages) {
      const { value = '' } = (await page?.read()) ?? {};
      expect(value).toMatch(/^data: .*\n\n$/);
      expect(JSON.parse(value.slice(6))).toEqual(event);
      await page?.cancel();
    }
    expect(JSON.parse((await ask('/call/innstilling.hent', ours, '{}')).body)).toMatchObject({ ok: true });
  });
});

describe('files', () => {
  const name = 'Nasjonale prøver «2025».csv';
  const uploadPath = `/fil?navn=${encodeURIComponent(name)}`;

  test('a file goes in, and comes out as it was, to be saved and never shown', async () => {
    const { ours, cookie } = await enter();
    const { status, body } = await ask(uploadPath, { ...ours, 'content-type': 'text/csv' }, 'blåbær;1');
    const fil = createHash('sha256').update('blåbær;1').digest('hex');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ ok: true, value: { fil, navn: name } });
    expect(await ask(`/fil/${fil}?navn=${encodeURIComponent(name)}`, { cookie })).toMatchObject({
      status: 200,
      body: 'blåbær;1',
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition':
          'attachment; filename="Nasjonale pr_ver _2025_.csv"; ' +
          "filename*=UTF-8''Nasjonale%20pr%C3%B8ver%20%C2%AB2025%C2%BB.csv",
      },
    });
  });

  test('a name cannot break out of its header', async () => {
    const { ours, cookie } = await enter();
    const { value } = JSON.parse((await ask('/fil?navn=x', ours, 'x')).body) as { value: { fil: string } };
    const { headers } = await ask(`/fil/${value.fil}?navn=${encodeURIComponent('a"; x="b\\%\r\nset-cookie: c=d')}`, {
      cookie,
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w%.-]*$/);
  });

  test('a file that is too large is refused with what every transport says, and nothing is kept', async () => {
    const { ours } = await enter();
    const chunk = Buffer.alloc(1024 * 1024);
    const huge = Readable.from(
      (function* () {
        for (let sent = 0; sent <= MOST_BYTES; sent += chunk.length) yield chunk;
      })(),
    );
    const { status, body } = await ask(uploadPath, ours, huge);
    expect(status).toBe(413);
    expect(JSON.parse(body)).toEqual({
      ok: false,
      error: { code: 'invalid-input', rule: 'fil-for-stor', details: { mest: MOST_BYTES } },
    });
    expect(readdirSync(join(data, 'mellomlager'))).toEqual([]);
  });

  test('a full disk is said as what it is, whichever way the file came', async () => {
    const full = Object.assign(new Error('no room'), { code: 'ENOSPC' });
    const files: FileStore = { ...program.files, stage: () => Promise.reject(full) };
    const answer = await upload(files)(new Request(`${origin}/fil?navn=a.csv`, { method: 'POST', body: 'a' }));
    expect(await answer.json()).toEqual({ ok: false, error: { code: 'unavailable', rule: 'disk-full' } });
    await expect(take(files, 'package.json')).rejects.toMatchObject({ failure: { rule: 'disk-full' } });
  });

  test('a file of the machine that is refused is named', async () => {
    const path = join(data, 'stor.csv');
    writeFileSync(path, '');
    truncateSync(path, MOST_BYTES + 1);
    const details = { mest: MOST_BYTES, fil: path };
    await expect(take(program.files, path)).rejects.toMatchObject({ failure: { rule: 'fil-for-stor', details } });
  });

  test('an upload that breaks off leaves nothing', async () => {
    const { ours } = await enter();
    const { hostname, port } = new URL(origin);
    const headers = { ...ours, 'content-length': '1000' };
    const request = httpRequest({ hostname, port, path: uploadPath, method: 'POST', headers }).on('error', () => {});
    request.write('halv');
    const staged = () => readdirSync(join(data, 'mellomlager'));
    await expect.poll(staged).toHaveLength(1);
    request.destroy();
    await expect.poll(staged).toEqual([]);
  });

  test('a file with no name, and one that is not there', async () => {
    const { ours, cookie } = await enter();
    expect(await ask('/fil', ours, 'x')).toMatchObject({ status: 400, body: expect.stringContaining('"navn"') });
    for (const path of [`/fil/${'0'.repeat(64)}`, '/fil/..%2foppfolger.sqlite', '/fil/'])
      expect(await ask(path, { cookie })).toMatchObject({
        status: 404,
        body: expect.stringContaining('fil-finnes-ikke'),
      });
  });
});

test('closing ends what listens', async () => {
  const { cookie } = await enter();
  const { body } = await fetch(`${origin}/events`, { headers: { cookie } });
  const read = body?.getReader();
  await read?.read();
  await server.close();
  expect(await read?.read().catch(() => ({ done: true }))).toMatchObject({ done: true });
  server = await serve(program, assets(data), nb.nettleser);
});

test('a browser to print with: the chosen one, then where they install themselves, then PATH', () => {
  const only = (found: string) => (path: string) => path === found;
  expect(findChromium({ OPPFOLGER_CHROMIUM: '/min/chromium' }, 'linux', () => false)).toBe('/min/chromium');
  expect(findChromium({ PATH: '/bin:/opt/x' }, 'linux', only('/opt/x/chromium'))).toBe('/opt/x/chromium');
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findChromium({ 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32', only(edge))).toBe(edge);
  const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  expect(findChromium({}, 'darwin', only(mac))).toBe(mac);
  expect(findChromium({ PATH: '/bin' }, 'linux', () => false)).toBeUndefined();
});

test('the language before the program knows it: nynorsk where the first Norwegian is', () => {
  expect(
    [['nn-NO'], ['en-US', 'nn'], ['nb-NO', 'nn-NO'], ['no'], ['en-GB'], []].map((all) => systemspraak(all)),
  ).toEqual(['nn', 'nn', 'nb', 'nb', 'nb', 'nb']);
});

test('why a start failed is said in both languages, with the folder; what nobody expected is not shown raw', () => {
  for (const rule of Object.keys(nb.start.regel)) {
    const words = (['nb', 'nn'] as const).map((spraak) =>
      startError(new AppError('unavailable', rule), '/min/mappe', spraak),
    );
    expect(words[0]).not.toBe(words[1]);
    for (const said of words) expect(said).toContain('/min/mappe');
  }
  expect(startError(new Error('stakk'), '/min/mappe', 'nb')).toBe(nb.start.ukjent);
  expect(startError(new AppError('conflict', 'constructor'), '/min/mappe', 'nn')).toBe(nn.start.ukjent);
});
