import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type * as Electron from 'electron';
import { _electron, chromium, type Page } from 'playwright-core';
import { electronBinary } from '../../../build/electron-binary.ts';
import type { Bro } from '../../../shared/contract/host.ts';

declare global {
  interface Window {
    readonly bro?: Bro;
  }
}

/** The program as a test sees it: Playwright's ElectronApplication, or the same four methods over the fake where the binary is absent. */
export interface App {
  firstWindow(): Promise<Page>;
  evaluate<R, A>(run: (electron: typeof Electron, arg: A) => R, arg: A): Promise<Awaited<R>>;
  evaluate<R>(run: (electron: typeof Electron) => R): Promise<Awaited<R>>;
  process(): ChildProcess;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../../..');
const main = join(root, 'dist/electron/main.js');
const fake = join(root, 'test/electron/fake/cli.ts');
// Editors' terminals set it, and Electron is then plain Node.
const { ELECTRON_RUN_AS_NODE: _unset, ...env } = process.env as Record<string, string>;

/** Whether the tests run on Electron itself. */
export const real = electronBinary();

export const launch = async (dir: string, entry = main): Promise<App> => {
  const args = argsFor(dir, entry);
  return real ? ((await _electron.launch({ executablePath: real, args, env })) as App) : launchFake(args);
};

/** A start of the program to its end, with what it said. */
export const run = async (dir: string, more: readonly string[] = [], language = 'nb-NO') => {
  const args = [...argsFor(dir, main), ...more];
  const child = real ? spawn(real, args, { env }) : spawnFake(args, 'pipe', { ...env, FAKE_LANGUAGES: language });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said };
};

/** The program's page, once the bridge is there. */
export const pageOf = async (app: App): Promise<Page> => {
  const page = await app.firstWindow();
  await page.waitForFunction(() => window.bro !== undefined);
  await page.waitForLoadState();
  return page;
};

/** One call from the page, as the page makes it. */
export const call = (page: Page, channel: string, input: unknown = {}): Promise<unknown> =>
  page.evaluate(([c, i]) => window.bro?.call(c as string, i), [channel, input]);

const argsFor = (dir: string, entry: string) => [
  entry,
  `--user-data-dir=${dir}`,
  ...(real && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const spawnFake = (args: readonly string[], stderr: 'inherit' | 'pipe', environment: NodeJS.ProcessEnv = env) =>
  spawn(process.execPath, [fake, ...args], {
    stdio: ['ignore', 'inherit', stderr, 'ipc'],
    timeout: 60_000,
    env: environment,
  });

interface Answer {
  readonly id: number;
  readonly endpoint?: string;
  readonly value?: never;
  readonly error?: string;
}

const launchFake = async (args: readonly string[]): Promise<App> => {
  const child = spawnFake(args, 'inherit');
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const answers = new Map<number, (answer: Answer) => void>();
  let last = 0;
  child.once('exit', (code) => {
    for (const [id, answer] of answers) answer({ id, error: `the program left with ${code}` });
  });
  const endpoint = await new Promise<string>((done, reject) => {
    child.on('message', (message: Answer) =>
      message.endpoint ? done(message.endpoint) : answers.get(message.id)?.(message),
    );
    child.once('exit', (code) => reject(new Error(`the program left with ${code} before it was ready`)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  return {
    evaluate: (run: unknown, arg?: unknown) =>
      new Promise<never>((done, reject) => {
        last += 1;
        answers.set(last, ({ value, error }) => (error ? reject(new Error(error)) : done(value as never)));
        child.send({ id: last, source: String(run), arg }, (error) => error && reject(error));
      }),
    process: () => child,
    async firstWindow() {
      for (;;) {
        const page = browser
          .contexts()[0]
          ?.pages()
          .find((one) => one.url() !== 'about:blank');
        if (page) return page;
        await setTimeout(10);
      }
    },
    async close() {
      if (child.exitCode === null && child.connected) child.send({ id: 0, source: '({ app }) => app.quit()' });
      await ended;
      await browser.close();
    },
  };
};
