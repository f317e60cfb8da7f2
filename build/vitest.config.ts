import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { arkstil } from './arkstil.ts';
import { norgeskart } from './norgeskart.ts';

const root = resolve(import.meta.dirname, '..');

/** What needs a browser or the built program; it runs one file at a time, since each starts programs of its own. */
const slow = ['test/e2e/**/*.test.ts', 'test/electron/shell/**/*.test.ts', 'test/build/**/*.test.ts'];

export default defineConfig({
  root,
  plugins: [react(), arkstil(), norgeskart()],
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['test/**/*.test.ts'], exclude: slow, testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.tsx'],
          setupFiles: ['test/support/ui.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: slow,
          globalSetup: [resolve(root, 'test/support/built.ts')],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
