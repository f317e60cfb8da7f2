import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Never by its name: requiring the electron package downloads the binary, as it comes without one since version 42.
const electronPackage = resolve(import.meta.dirname, '../node_modules/electron');

const NAMES: Readonly<Record<string, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** The path of Electron's binary, where it is on this machine. */
export const electronBinary = (): string | undefined => {
  const noted = join(electronPackage, 'path.txt'); // which name the binary has, written when it was unpacked
  const name = existsSync(noted) ? readFileSync(noted, 'utf8') : (NAMES[process.platform] ?? 'electron');
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronPackage, 'dist'), name);
  return existsSync(path) ? path : undefined;
};

const LONGEST_MS = 5 * 60_000;

/** Fetches the binary with the package's own script, and gives up quietly: the caller has another way. */
export const fetchElectron = (): string | undefined => {
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: LONGEST_MS });
  return electronBinary();
};
