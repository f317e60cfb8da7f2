import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#shared/contract/result.ts';
import { type Devtools, openDevtools, type Target } from './devtools.ts';
import { findChromium } from './find-chromium.ts';

const LONGEST_MS = 60_000;
const flags = ['--headless', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-sync'];

/**
 * The port `skrivUt` where there is no Electron: a browser found on the machine makes the PDF, in a profile of its own, with
 * no script and no network. Undefined where no browser is found.
 * @throws AppError `unavailable` `utskrift-feilet` where the browser does not answer as it should
 */
export const chromiumPrinter = (path = findChromium()): ((html: string) => Promise<Uint8Array>) | undefined =>
  path === undefined ? undefined : (html) => printWith(path, html);

const printWith = async (path: string, html: string): Promise<Uint8Array> => {
  const profile = mkdtempSync(join(tmpdir(), 'oppfolger-utskrift-'));
  // Chromium will not sandbox for root, and is only ever given our own document.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND';
  const browser = openDevtools(path, [...flags, ...asRoot, offline, `--user-data-dir=${profile}`]);
  const timer = setTimeout(() => browser.kill(), LONGEST_MS);
  try {
    return await print(browser, html);
  } catch {
    throw new AppError('unavailable', 'utskrift-feilet', { nettleser: path });
  } finally {
    clearTimeout(timer);
    browser.kill();
    await browser.gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

const print = async (browser: Devtools, html: string): Promise<Uint8Array> => {
  const attached = new Promise<Target>((resolve) => browser.onPage((_info, page) => resolve(page)));
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page = await attached;
  await page.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.send('Page.enable');
  const loaded = new Promise<void>((resolve) => page.on('Page.loadEventFired', () => resolve()));
  await page.send('Page.setDocumentContent', { frameId: targetId, html });
  await Promise.race([loaded, browser.gone]);
  const { data } = await page.send<{ data: string }>('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
};
