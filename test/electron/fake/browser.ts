import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Devtools, openDevtools } from '../../../electron/host/devtools.ts';
import { chromiumEnv, chromiumPath } from '../../support/chromium.ts';

const flags = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--hide-scrollbars',
  '--mute-audio',
  '--remote-debugging-port=0',
];

export interface FakeBrowser extends Devtools {
  /** Where the test's Playwright attaches, beside our pipe. */
  readonly endpoint: Promise<string>;
}

/** Chromium behind the fake: a pipe for the fake (Chromium dies with it), a port for the test. */
export const openBrowser = async (profile: string): Promise<FakeBrowser> => {
  mkdirSync(profile, { recursive: true });
  const noted = join(profile, 'DevToolsActivePort');
  rmSync(noted, { force: true });
  const headless = process.env.HEADED ? [] : ['--headless'];
  const args = [...headless, ...flags, `--user-data-dir=${profile}`];
  const browser = openDevtools(await chromiumPath(), args, chromiumEnv() as NodeJS.ProcessEnv);
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  return { ...browser, endpoint: endpointFrom(noted) };
};

const endpointFrom = async (noted: string): Promise<string> => {
  for (;;) {
    try {
      const [port, path] = readFileSync(noted, 'utf8').split('\n');
      if (path) return `ws://127.0.0.1:${port}${path}`;
    } catch {
      // not yet
    }
    await setTimeout(5);
  }
};
