import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildAll } from './build.ts';
import { electronBinary, fetchElectron } from './electron-binary.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * npm start: the program in Electron; where its binary is neither there nor to be fetched, or with --browser, the same
 * program in the person's own browser. All other arguments go on to the program.
 */
const start = async (): Promise<void> => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
  await buildAll();
  const binary = process.argv.includes('--browser') ? undefined : (electronBinary() ?? fetched());
  if (binary) return follow(spawn(binary, [root, ...args], { stdio: 'inherit', env: electronEnv() }));
  if (!process.argv.includes('--browser'))
    console.log('Electron finnes ikke her og kunne ikke hentes: Oppfølger åpnes i nettleseren din i stedet.');
  follow(spawn(process.execPath, [join(root, 'electron/host.ts'), ...args], { stdio: 'inherit' }));
};

const fetched = () => {
  console.log('Henter Electron (én gang, omtrent 120 MB) …');
  return fetchElectron();
};

/** Editors' terminals set it, and Electron is then plain Node. */
const electronEnv = () => {
  const { ELECTRON_RUN_AS_NODE: _unset, ...env } = process.env;
  return env;
};

/** Leaves when the program has left, and as it did. Ctrl+C reaches it by itself; what is sent to us alone is passed on. */
const follow = (child: ChildProcess) => {
  child.once('exit', (code) => process.exit(code ?? 1));
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
};

await start();
