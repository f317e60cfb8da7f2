import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/index.ts';
import { tempDir } from '../support/butikk.ts';
import { land, udirFil } from '../support/udir-fil.ts';

const root = resolve(import.meta.dirname, '../..');

const oppfolger = async (args: readonly string[], input = '') => {
  const child = spawn(process.execPath, ['electron/cli.ts', ...args], { cwd: root, timeout: 20_000 });
  child.stdin.end(input);
  const code = new Promise<number | null>((done) => child.once('close', done));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
};
const kall = (data: string, ...args: string[]) => oppfolger(['kall', ...args, '--data', data, '--spraak', 'nb']);

describe('oppfolger', () => {
  test('kanaler lists every channel with its kind, what it takes and what it gives', async () => {
    const { code, out, err } = await oppfolger(['kanaler']);
    expect([code, err]).toEqual([0, '']);
    const listed = JSON.parse(out) as { kanal: string; kind: string; input: object; output: object }[];
    expect(listed.map(({ kanal, kind }) => [kanal, kind])).toEqual(
      Object.entries(contract).map(([kanal, { kind }]) => [kanal, kind]),
    );
    expect(listed.find(({ kanal }) => kanal === 'raadgiver.opprett')).toMatchObject({
      kind: 'command',
      input: { type: 'object', required: ['navn', 'embete'], additionalProperties: false },
      output: { type: 'object', properties: { spraak: { enum: ['nb', 'nn'] } } },
    });
  });

  test('kall takes JSON as a word, from standard input, or none, and answers with what the channel gives', async ({
    expect,
  }) => {
    const data = tempDir();
    const word = await kall(data, 'innstilling.oppdater', '{"spraak":"nn"}');
    expect([word.code, word.err, JSON.parse(word.out)]).toMatchObject([0, '', { spraak: 'nn', datamappe: data }]);
    const typed = await oppfolger(
      ['kall', 'innstilling.oppdater', '-', '--data', data],
      '{"sentralmappe":"/blå/mappe"}',
    );
    expect(JSON.parse(typed.out)).toMatchObject({ spraak: 'nn', sentralmappe: '/blå/mappe' });
    const none = await kall(data, 'innstilling.hent');
    expect(JSON.parse(none.out)).toMatchObject({ spraak: 'nn', sentralmappe: '/blå/mappe' });
  });

  test('a failure is JSON on standard error, and exit 1', async () => {
    const data = tempDir();
    const refused = await kall(data, 'raadgiver.opprett', '{"navn":"Kari","embete":"atlantis"}');
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(JSON.parse(refused.err)).toEqual({
      code: 'not-found',
      rule: 'embete-finnes-ikke',
      details: { embete: 'atlantis' },
    });
    expect(JSON.parse((await kall(data, 'finnes.ikke')).err)).toMatchObject({ rule: 'ukjent-kanal' });
    expect(JSON.parse((await kall(data, 'raadgiver.opprett', '[1]')).err)).toMatchObject({ code: 'invalid-input' });
  });

  test('what is not JSON is refused before any store is made', async () => {
    const data = join(tempDir(), 'nytt');
    const { code, err } = await kall(data, 'innstilling.hent', '{spraak}');
    expect([code, JSON.parse(err)]).toEqual([1, { code: 'invalid-input', rule: 'ikke-json' }]);
    expect(existsSync(data)).toBe(false);
  });

  test('files go where the channel takes them, unless the caller has put them there', async () => {
    const data = tempDir();
    const paths = ['første.csv', 'andre.csv'].map((name) => join(data, name));
    for (const path of paths) writeFileSync(path, udirFil({ rader: [land()] }));
    const fil = paths.flatMap((path) => ['--fil', path]);
    const { out } = await kall(data, 'maaling.importer', '{"proev":true}', ...fil);
    expect((JSON.parse(out) as { filnavn: string }[]).map(({ filnavn }) => filnavn)).toEqual([
      'første.csv',
      'andre.csv',
    ]);
    const one = await kall(data, 'sentralfil.importer', '{"navn":"Kari Eksempel"}', '--fil', paths[0] ?? '');
    expect(JSON.parse(one.err)).toMatchObject({ rule: 'sentralfil-ukjent' });
    const own = JSON.stringify({ proev: true, filer: [{ fil: '0'.repeat(64), navn: 'egen.csv' }] });
    expect(JSON.parse((await kall(data, 'maaling.importer', own, ...fil)).err)).toMatchObject({
      rule: 'fil-finnes-ikke',
    });
  });

  test('a file that a channel does not take, and one that is not there', async () => {
    const data = tempDir();
    const path = join(data, 'fil.csv');
    writeFileSync(path, 'x');
    expect(JSON.parse((await kall(data, 'embete.list', '--fil', path)).err)).toEqual({
      code: 'invalid-input',
      rule: 'kanal-tar-ikke-fil',
      details: { kanal: 'embete.list', filer: 1 },
    });
    const missing = join(data, 'borte.csv');
    expect(JSON.parse((await kall(data, 'maaling.importer', '--fil', missing)).err)).toEqual({
      code: 'unavailable',
      rule: 'fil-ikke-lesbar',
      details: { fil: missing },
    });
  });

  test('a file that comes out is written where --ut says, whole', async () => {
    const data = tempDir();
    const to = join(data, 'rapport.xlsx');
    await kall(data, 'raadgiver.opprett', '{"navn":"Kari Eksempel","embete":"innlandet"}');
    const { code, out, err } = await kall(data, 'rapport.eksporter', '--ut', to, '--framdrift');
    expect([code, err.includes('"code"')]).toEqual([0, false]);
    expect(JSON.parse(out)).toMatchObject({ navn: expect.stringMatching(/\.xlsx$/) });
    expect(readFileSync(to).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(data).filter((name) => name.startsWith('rapport'))).toEqual(['rapport.xlsx']);
    expect(JSON.parse((await kall(data, 'embete.list', '--ut', to)).err)).toMatchObject({ rule: 'kanal-gir-ikke-fil' });
  });

  test('a store that cannot be opened is said in the language asked for', async () => {
    const data = tempDir();
    writeFileSync(join(data, 'oppfolger.sqlite'), 'dette er et brev, ikke en database '.repeat(50));
    const { code, err } = await oppfolger(['kall', 'innstilling.hent', '--data', data, '--spraak', 'nn']);
    expect([code, JSON.parse(err)]).toMatchObject([
      1,
      { code: 'unavailable', rule: 'lager-ikke-sqlite', melding: expect.stringContaining('ikkje eit datalager') },
    ]);
  });

  test('a command that is none gets the usage and exit 2', async () => {
    const asked: string[][] = [
      [],
      ['kall'],
      ['slett-alt'],
      ['kanaler', 'x'],
      ['kanaler', '--ukjent'],
      ['kall', 'a', '{}', 'b'],
      ['kall', 'kommune.list', '{}', '--data', ''],
      ['kanaler', '--spraak', 'fr'],
    ];
    for (const args of asked.slice(0, 3)) {
      const { code, out, err } = await oppfolger([...args, '--spraak', 'nn']);
      expect([code, out, err.split('\n')[1]]).toEqual([2, '', expect.stringContaining('viser kvar kanal')]);
    }
    for (const args of asked.slice(3)) expect((await oppfolger(args)).code).toBe(2);
  });
});
