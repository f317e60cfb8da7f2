import { rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { arkstil } from './arkstil.ts';
import { writeLicences } from './licences.ts';
import { norgeskart } from './norgeskart.ts';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, 'dist');

/** The page, for a strict content policy: no inline script, no inlined assets. */
export const renderer: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [react(), arkstil(), norgeskart()],
  build: {
    outDir: resolve(out, 'renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
};

/** One file for each process, everything in it but Electron and the native module. */
const bundle = (entry: string, file: string, format: 'es' | 'cjs'): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  root,
  publicDir: false,
  resolve: { conditions: ['node'] },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: resolve(root, entry),
    outDir: resolve(out, 'electron'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'electron', 'better-sqlite3'],
      output: { format, entryFileNames: file, codeSplitting: false },
    },
  },
});

/** Builds the program into dist/. */
export const buildAll = async (): Promise<void> => {
  rmSync(out, { recursive: true, force: true });
  await build(renderer);
  await build(bundle('electron/shell/main.ts', 'main.js', 'es'));
  await build(bundle('electron/shell/preload.ts', 'preload.cjs', 'cjs'));
  await build(bundle('electron/worker.ts', 'worker.js', 'es'));
  writeLicences(resolve(out, 'LISENSER.txt'));
};

if (import.meta.main) await buildAll();
