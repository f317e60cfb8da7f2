import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Arch, build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import configuration from '../../build/electron-builder.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * A folder shaped as an unpacked Electron. Its binary holds nothing but the fuse wire: the marker that the fuses are found
 * by, version, length, and the states that Electron is shipped with.
 */
const standIn = (dir: string): string => {
  const at = join(dir, 'electron');
  for (const folder of ['locales', 'resources']) mkdirSync(join(at, folder), { recursive: true });
  const shipped = [1, 0, 1, 1, 0, 0, 0, 1, 1].map((on) => (on ? FuseState.ENABLE : FuseState.DISABLE));
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, shipped.length, ...shipped]),
  ]);
  writeFileSync(join(at, 'electron'), Buffer.concat([Buffer.alloc(1024), wire, Buffer.alloc(1024)]), { mode: 0o755 });
  for (const locale of ['nb', 'en-US', 'de']) writeFileSync(join(at, 'locales', `${locale}.pak`), '');
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'chrome-sandbox'])
    writeFileSync(join(at, name), '');
  return at;
};

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: boolean;
}

/** The names in an asar: a header of JSON after two lengths. */
const listAsar = (path: string): Map<string, Entry> => {
  const bytes = readFileSync(path);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as Entry;
  const found = new Map<string, Entry>();
  const walk = (entry: Entry, at: string) => {
    for (const [name, child] of Object.entries(entry.files ?? {})) {
      if (child.files) walk(child, `${at}${name}/`);
      else found.set(`${at}${name}`, child);
    }
  };
  walk(header, '');
  return found;
};

describe('the package', () => {
  const dir = mkdtempSync(join(tmpdir(), 'oppfolger-pakke-'));
  const packed = join(dir, 'linux-unpacked');
  let names: Map<string, Entry>;

  beforeAll(async () => {
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir', Arch.x64),
      publish: 'never',
      config: {
        ...configuration,
        electronDist: standIn(dir),
        directories: { ...configuration.directories, output: dir },
      },
    });
    names = listAsar(join(packed, 'resources/app.asar'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('holds the built program and the one native module, and nothing that runs from source', () => {
    const outside = [...names.keys()].filter(
      (name) => !/^(dist\/|node_modules\/better-sqlite3\/|(package\.json|LICENSE|THIRD-PARTY-NOTICES\.md)$)/.test(name),
    );
    expect(outside).toEqual([]);
    for (const name of [
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/electron/worker.js',
      'dist/renderer/index.html',
      'LICENSE',
      'THIRD-PARTY-NOTICES.md',
    ])
      expect(names.has(name), name).toBe(true);
    expect([...names.keys()].filter((name) => /(^|\/)(host|cli)\.|\.tsx?$|\.map$/.test(name))).toEqual([]);
    const built = readFileSync(join(root, 'dist/electron/main.js'), 'utf8');
    expect(built).not.toContain('createServer(');
  });

  test('has the native binaries of each system it is made for, outside the archive', () => {
    const binaries = [...names].filter(([name]) => name.endsWith('.node'));
    expect(binaries.map(([name]) => name.split('/').at(-1)).sort()).toEqual([
      'darwin-arm64.node',
      'darwin-x64.node',
      'linux-x64.node',
      'win32-x64.node',
    ]);
    for (const [name, { unpacked }] of binaries) {
      expect(unpacked, name).toBe(true);
      expect(existsSync(join(packed, 'resources/app.asar.unpacked', name)), name).toBe(true);
    }
  });

  test('its native module opens a store from where it lies', () => {
    const at = join(dir, 'lest');
    cpSync(join(packed, 'resources/app.asar.unpacked'), at, { recursive: true });
    cpSync(join(root, 'node_modules/better-sqlite3/lib'), join(at, 'node_modules/better-sqlite3/lib'), {
      recursive: true,
    });
    cpSync(
      join(root, 'node_modules/better-sqlite3/package.json'),
      join(at, 'node_modules/better-sqlite3/package.json'),
    );
    const Database = createRequire(join(at, 'x.js'))('better-sqlite3') as new (path: string) => { close(): void };
    expect(() => new Database(':memory:').close()).not.toThrow();
  });

  test('keeps the name that Electron makes the data folder of', () => {
    const bytes = readFileSync(join(packed, 'resources/app.asar'));
    expect(bytes.includes('"name": "oppfolger"')).toBe(true);
    expect(bytes.includes('"productName"')).toBe(false); // it would move the store of everyone who has one
  });

  test('every fuse is as decided, and there is none that nobody has decided on', async () => {
    const decided: Record<FuseV1Options, boolean> = {
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
      [FuseV1Options.WasmTrapHandlers]: true,
    };
    const { version: _version, ...wire } = await getCurrentFuseWire(join(packed, 'oppfolger'));
    const states = Object.entries(decided).map(([fuse, on]) => [fuse, on ? FuseState.ENABLE : FuseState.DISABLE]);
    expect(wire).toMatchObject(Object.fromEntries(states));
    expect(Object.keys(wire)).toHaveLength(states.length);
  });

  test('speaks Norwegian, and what Electron falls back on', () => {
    expect(['nb', 'en-US', 'de'].filter((name) => existsSync(join(packed, 'locales', `${name}.pak`)))).toEqual([
      'nb',
      'en-US',
    ]);
  });
});
