import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

// Not by its name: the package exports no package.json.
const manifest = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
const unpacked = join(tmpdir(), `oppfolger-chromium-${version}-med-biblioteker`);

/**
 * The Chromium the tests run on: OPPFOLGER_CHROMIUM, else the one among the dependencies, unpacked once. That package takes
 * an unpacked Chromium of any version it finds in the temp folder, so each version gets a folder of its own; it is made
 * beside and renamed, as several test processes may be first at once.
 */
export const chromiumPath = async (): Promise<string> => {
  const chosen = process.env.OPPFOLGER_CHROMIUM;
  if (chosen) return chosen;
  if (!existsSync(unpacked)) await unpack();
  return join(unpacked, 'chromium');
};

/** A browser, of the version we meant. */
export const launchChromium = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    env: chromiumEnv(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const wanted = version.split('.')[0];
  if (!process.env.OPPFOLGER_CHROMIUM && browser.version().split('.')[0] !== wanted) {
    await browser.close();
    throw new Error(`Chromium is ${browser.version()}, not ${wanted}: delete ${unpacked}`);
  }
  return browser;
};

/** A bare machine has neither fonts nor the libraries that browsers share: the package brings both. */
export const chromiumEnv = (): Record<string, string | undefined> => ({
  ...process.env,
  ...(!LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, 'libnss3.so'))) && {
    LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
  }),
  ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_FILE: join(unpacked, 'fonts.conf') }),
});

const LIBRARY_FOLDERS = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];

/** The package unpacks the libraries only where it believes it is in its usual home. */
const HOME = 'AWS_Lambda_nodejs24.x';

const unpack = async () => {
  const before = process.env.TMPDIR;
  const beside = mkdtempSync(`${unpacked}-`);
  process.env.TMPDIR = beside;
  process.env.AWS_EXECUTION_ENV = HOME;
  try {
    await sparticuz.executablePath();
    writeFileSync(
      join(beside, 'fonts.conf'),
      `<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/fonts-cache</cachedir></fontconfig>`,
    );
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(beside, unpacked);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw error;
  }
};
