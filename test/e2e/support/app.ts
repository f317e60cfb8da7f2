import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';
import { chromiumEnv, chromiumPath, launchChromium } from '../../support/chromium.ts';

/** The program as a user has it without Electron: its own process, its own store, in a real browser. */
export interface App {
  readonly page: Page;
  readonly browser: Browser;
  /** What the page's console has complained of. */
  readonly complaints: readonly string[];
  /** Asks the program beside the page; fails the test where it refuses. */
  call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>>;
  /** Goes to an address in the page, and waits for its title. */
  goTo(sted: string): Promise<void>;
  close(): Promise<void>;
}

export const wide = { width: 1440, height: 900 };
export const narrow = { width: 480, height: 900 };

/** Starts with an empty store; `start` is what a test does before it looks. */
export const startApp = async (): Promise<App> => {
  const data = mkdtempSync(join(tmpdir(), 'oppfolger-e2e-'));
  const [host, browser] = await Promise.all([startHost(data), launchChromium()]);
  const context = await browser.newContext({
    viewport: wide,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(host.link);
  await page.waitForSelector('h1');
  return {
    page,
    browser,
    complaints,
    async call<C extends ChannelName>(channel: C, input: Input<C>) {
      const svar = await page.evaluate(
        async ([kanal, verdi]) => {
          const headers = { 'content-type': 'application/json' };
          const response = await fetch(`/call/${kanal}`, { method: 'POST', headers, body: JSON.stringify(verdi) });
          return (await response.json()) as Result<unknown>;
        },
        [channel, input] as const,
      );
      if (!svar.ok) throw new Error(`${channel}: ${JSON.stringify(svar.error)}`);
      return svar.value as Output<C>;
    },
    async goTo(sted) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, sted);
      await page.waitForFunction(() => document.querySelector('main h1') !== null);
    },
    async close() {
      await browser.close();
      host.child.kill('SIGTERM');
      if (host.child.exitCode === null) await once(host.child, 'exit');
      rmSync(data, { recursive: true, force: true });
    },
  };
};

/** The host in a process of its own; it prints the link that lets a browser in. */
const startHost = async (data: string): Promise<{ child: ChildProcess; link: string }> => {
  const child = spawn(process.execPath, ['electron/host.ts', '--data', data, '--ingen-nettleser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // What makes its PDFs.
    env: { ...chromiumEnv(), OPPFOLGER_CHROMIUM: await chromiumPath() },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const link = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line)?.[0];
    if (link) return { child, link };
  }
  throw new Error('the host stopped before it gave a link');
};
