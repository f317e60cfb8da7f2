import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../db/clock.ts';
import { iso } from '../db/clock.ts';

const MOST_BYTES = 1024 * 1024;

/** What went wrong, with stacks, on this laptop only. One file and the one before it. A full disk never stops the program here. */
export const openLogFile = (dir: string, clock: Clock) => {
  const path = join(dir, 'logg.txt');
  return (reference: string, channel: string, error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      if (existsSync(path) && statSync(path).size > MOST_BYTES) renameSync(path, join(dir, 'logg-forrige.txt'));
      appendFileSync(path, `${iso(clock)} ${reference} ${channel} ${text}\n`);
    } catch {
      // nowhere left to say it
    }
  };
};
