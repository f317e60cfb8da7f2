import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const path = resolve(import.meta.dirname, '../package-lock.json');

interface Lock {
  readonly packages: Record<string, Record<string, unknown>>;
}

/**
 * better-sqlite3 ships its binaries and says `gypfile: false`, but npm 10 installs from the lock file, which npm writes
 * without that word: it then compiles the package on every `npm ci`, and fails where there is no compiler. npm 10 and 11
 * both heed the word in the lock file, so it is put back there. `npm run fix` runs this; a test says when it is needed.
 */
export const lockNeedsMending = (lock: Lock): boolean =>
  lock.packages['node_modules/better-sqlite3']?.gypfile !== false;

export const mended = (lock: Lock): Lock => ({
  ...lock,
  packages: {
    ...lock.packages,
    'node_modules/better-sqlite3': { ...lock.packages['node_modules/better-sqlite3'], gypfile: false },
  },
});

if (import.meta.main) {
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
  if (lockNeedsMending(lock)) writeFileSync(path, `${JSON.stringify(mended(lock), null, 2)}\n`);
}
