import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/index.ts';
import { breaches, type Files, verb } from './support/architecture.ts';

/** The tree as git has it, with what is not committed yet. */
const tree = (): Files =>
  new Map(
    execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
      .split('\n')
      .filter((path) => path !== '' && existsSync(path))
      .map((path) => [path, /\.(ts|tsx|json|md|css)$/.test(path) ? readFileSync(path, 'utf8') : '']),
  );

test('the house keeps its rules', () => {
  expect(breaches(tree())).toEqual([]);
});

test('every channel is a noun and a verb that is on the list', () => {
  for (const channel of Object.keys(contract)) {
    expect(channel).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
    expect(channel.split('.')[1]).toMatch(verb);
  }
});

describe('a planted breach is found', () => {
  test.each([
    ['top-level', 'utils/x.ts', ''],
    ['unknown-folder', 'electron/services/x.ts', ''],
    ['unknown-folder', 'renderer/components/x.tsx', ''],
    ['unknown-folder', 'shared/models/x.ts', ''],
    ['line-cap', 'electron/kommune/x.ts', 'a\n'.repeat(301)],
    ['kebab-case', 'electron/kommune/KommuneService.ts', ''],
    ['empty-name', 'electron/kommune/utils.ts', ''],
    ['empty-name', 'renderer/ui/helpers.ts', ''],
    ['sql-write', 'electron/kommune/x.ts', "db.all('DELETE FROM moete')"],
    ['sql-write', 'electron/sync/x.ts', "db.all('INSERT OR REPLACE INTO moete VALUES (1)')"],
    ['sql-write', 'electron/kommune/x.ts', "db.all('UPDATE moete SET a = 1')"],
    ['default-export', 'shared/lib/x.ts', 'export default 1;'],
    ['enum', 'shared/lib/x.ts', 'export enum A { B }'],
    ['any', 'shared/lib/x.ts', 'export const a = (b: any) => b;'],
    ['class', 'electron/kommune/x.ts', 'export class KommuneService {}'],
    ['mutable-module-state', 'electron/kommune/x.ts', 'let cache = 1;'],
    ['mutable-module-state', 'electron/kommune/x.ts', 'const cache = new Map();'],
    ['mutable-module-state', 'electron/kommune/x.ts', 'const list: string[] = [];'],
    ['barrel', 'renderer/ui/alt.ts', "export * from './page.tsx';"],
    ['inline-words', 'renderer/kommune/x.tsx', "export const t = 'Møter';"],
    ['inline-words', 'renderer/kommune/x.tsx', 'export const X = () => <p>Ingen møter</p>;'],
    ['electron-outside-shell', 'electron/kommune/x.ts', "import { app } from 'electron';"],
    ['package', 'shared/kommune/x.ts', "import { readFileSync } from 'node:fs';"],
    ['package', 'shared/lib/x.ts', "import React from 'react';"],
    ['package', 'electron/db/x.ts', "import exceljs from 'exceljs';"],
    ['layer', 'shared/lib/x.ts', "import { Kommune } from '#shared/kommune/kommune.ts';"],
    ['layer', 'shared/kommune/x.ts', "import { contract } from '#shared/contract/index.ts';"],
    ['layer', 'electron/db/x.ts', "import { listMoeter } from '../kontakt/queries.ts';"],
    ['layer', 'electron/kommune/x.ts', "import { opprettMoete } from '../kontakt/usecases.ts';"],
    ['layer', 'electron/importer/x.ts', "import { openStore } from '../db/store.ts';"],
    ['layer', 'electron/dokument/x.ts', "import { listMoeter } from '../kontakt/queries.ts';"],
    ['layer', 'electron/sync/x.ts', "import { listMoeter } from '../kontakt/queries.ts';"],
    ['layer', 'electron/ipc/x.ts', "import { opprettMoete } from '../kontakt/usecases.ts';"],
    ['layer', 'electron/shell/x.ts', "import { openStore } from '../db/store.ts';"],
    ['layer', 'electron/program.ts', "import { x } from './shell/main.ts';"],
    ['layer', 'renderer/ui/x.tsx', "import { Kommune } from '#shared/kommune/kommune.ts';"],
    ['layer', 'renderer/kommune/x.tsx', "import { x } from '../kontakt/moete-side.tsx';"],
    ['layer', 'renderer/kommune/x.tsx', "import { x } from '../../electron/program.ts';"],
    ['layer', 'renderer/api/x.ts', "import { x } from '../app/app.tsx';"],
    ['layer', 'electron/kommune/x.ts', "import {\n  a,\n  b,\n} from '../kontakt/usecases.ts';"],
    ['layer', 'electron/kommune/x.ts', "const m = await import('../kontakt/usecases.ts');"],
  ])('%s in %s', (rule, path, text) => {
    expect(breaches(new Map([[path, text]])).map((b) => b.rule)).toContain(rule);
  });

  test('a ring of domains', () => {
    const files = new Map([
      ['shared/kommune/a.ts', "import { B } from '#shared/uttrekk/b.ts';"],
      ['shared/uttrekk/b.ts', "import { A } from '#shared/kommune/a.ts';"],
    ]);
    expect(breaches(files).map((b) => b.rule)).toContain('circle');
  });

  test('and what is allowed is not', () => {
    const allowed = new Map([
      ['electron/kommune/x.ts', "import { listMoeter } from '../kontakt/queries.ts';\nimport { z } from 'zod';"],
      ['renderer/kommune/x.tsx', "import { MoetePanel } from '../kontakt/panel.tsx';\nimport './x.css';"],
      ['electron/db/x.ts', "// INSERT INTO is fine here\ndb.prepare('INSERT INTO moete VALUES (1)')"],
      ['shared/contract/x.ts', 'export class AppError extends Error {}'],
    ]);
    expect(breaches(allowed)).toEqual([]);
  });
});
