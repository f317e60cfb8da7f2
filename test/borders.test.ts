import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What the compiler says of one planted file under a process's own settings. */
const compile = (process_: string, text: string): string => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(join(cache, 'grense-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(join(dir, 'planted.ts'), text);
  writeFileSync(
    join(dir, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, process_, 'tsconfig.json'),
      compilerOptions: {
        outDir: join(dir, 'out'),
        rootDir: dir,
        composite: false,
        incremental: false,
        declaration: true,
      },
      include: ['planted.ts'],
      references: [],
    }),
  );
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', dir], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
};

describe('the compiler keeps the processes apart', () => {
  test.each([
    [
      'shared',
      'node',
      "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
      /Cannot find (module|name) 'node:fs'|TS2591/,
    ],
    ['shared', 'node globals', 'export const x = process.env;', /Cannot find name 'process'/],
    ['shared', 'the DOM', 'export const x = document.title;', /Cannot find name 'document'/],
    ['electron', 'the DOM', 'export const x = document.title;', /Cannot find name 'document'/],
    ['electron', 'the DOM', 'export const x = (e: HTMLElement) => e;', /Cannot find name 'HTMLElement'/],
    [
      'renderer',
      'node',
      "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
      /Cannot find (module|name) 'node:fs'|TS2591/,
    ],
    ['renderer', 'node globals', 'export const x = process.env;', /Cannot find name 'process'/],
  ])('%s stays without %s', (process_, _what, text, says) => {
    expect(compile(process_, text)).toMatch(says);
  });

  test.each([
    ['shared', 'export const x: string = [1].at(0)?.toFixed() ?? "";'],
    ['electron', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;"],
    ['renderer', 'export const x = document.title;'],
  ])('%s compiles what is its own', (process_, text) => {
    expect(compile(process_, text)).toBe('');
  });

  test.each([
    ['an index that may be missing', 'export const x: string = ["a"][0];'],
    ['an optional field set to undefined', 'export const x: { a?: string } = { a: undefined };'],
    ['an implicit any', 'export const x = (a) => a;'],
  ])('strictness: %s', (_what, text) => {
    expect(compile('shared', text)).toMatch(/error TS/);
  });
});
