import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openStore, type Store } from '../../electron/db/store.ts';

/** A folder that is gone when the test is done. */
export const tempDir = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'oppfolger-'));
  dirs.push(dir);
  return dir;
};
const dirs: string[] = [];
const stores: Store[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) {
    try {
      store.close();
    } catch {
      // closed by the test itself
    }
  }
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A clock the test owns, and ids that count. */
export const testTime = (start = Date.UTC(2026, 1, 3, 8)) => {
  let now = start;
  let ids = 0;
  return {
    clock: () => now,
    forward(ms: number) {
      now += ms;
    },
    newId() {
      ids += 1;
      return `00000000-0000-7000-8000-${String(ids).padStart(12, '0')}`;
    },
  };
};

/** A store of its own, with its own device and an author. */
export const testStore = (
  name = 'a',
  time: Pick<ReturnType<typeof testTime>, 'clock'> = testTime(),
  dir = tempDir(),
): Store => {
  let ids = 0;
  const prefix = Buffer.from(name.padEnd(4, '_').slice(0, 4)).toString('hex');
  const store = openStore({
    dir,
    clock: time.clock,
    newId: () => {
      ids += 1;
      return `${prefix}-0000-7000-8000-${String(ids).padStart(12, '0')}`;
    },
  });
  stores.push(store);
  return store;
};
