import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidV7 } from '#shared/lib/id.ts';
import { openStore } from '../../electron/db/store.ts';

const dirs: string[] = [];

/** A folder on this machine's own disk, gone when the run ends. */
export const tempDir = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'oppfolger-bench-'));
  if (dirs.length === 0)
    process.once('exit', () => dirs.forEach((d) => void rmSync(d, { recursive: true, force: true })));
  dirs.push(dir);
  return dir;
};

export const newStore = (dir = tempDir()) => ({
  dir,
  store: openStore({ dir, clock: Date.now, newId: () => uuidV7(Date.now(), randomBytes(10)) }),
});
