import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { renderer } from './build.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * npm run dev: the program in the browser, from source. The page is built anew at each change (reload it); the program
 * itself starts anew at each change below electron/ and shared/, and prints a new link.
 */
const dev = async (): Promise<void> => {
  await build(renderer);
  const folders = ['electron', 'shared'].map((folder) => `--watch-path=${join(root, folder)}`);
  const host = spawn(process.execPath, [...folders, join(root, 'electron/host.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  host.once('exit', (code) => process.exit(code ?? 1));
  process.on('SIGINT', () => {}); // reaches the program by itself
  process.on('SIGTERM', () => host.kill('SIGTERM'));
  await build({ ...renderer, build: { ...renderer.build, emptyOutDir: false, watch: {} } });
};

await dev();
