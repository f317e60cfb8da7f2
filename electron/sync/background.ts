import { setImmediate } from 'node:timers/promises';
import type { ProgramEvent } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/result.ts';
import { storeError } from '../db/open.ts';
import type { Work } from '../ipc/work.ts';
import type { Sync } from './sync.ts';

/** Nobody follows it, but everybody gets a turn between two steps. */
const yielding: Work = { step: () => setImmediate() };

/** A while after the last change of one's own: typing is over, and several changes go together. */
const AFTER_CHANGE_MS = 30_000;
/** Others' work comes in at least this often. */
const EVERY_MS = 5 * 60_000;

/**
 * Syncs without being asked: at start, a while after one's own changes, and now and then. Being out of reach is no error:
 * the status says it, and the next time tries again; what nobody expected goes to `report`. Nothing is ever asked of anybody: what
 * needs a yes waits for it.
 */
export const startBackgroundSync = (
  sync: Pick<Sync, 'run' | 'status'>,
  onEvent: (listener: (event: ProgramEvent) => void) => () => void,
  report: (error: unknown) => void,
): { stop(): void } => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const plan = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void now(), ms).unref();
  };
  const now = async () => {
    timer = undefined;
    if (sync.status().tilstand !== 'ikke-valgt') await sync.run(yielding).catch(failed);
    if (timer === undefined) plan(EVERY_MS); // what was written meanwhile has its own, sooner
  };

  const failed = (error: unknown) => {
    if (!(storeError(error) instanceof AppError)) report(error);
  };

  const silence = onEvent((event) => {
    if (event.type === 'data.endret' && event.kilde === 'lokal') plan(AFTER_CHANGE_MS);
  });
  plan(0);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      silence();
    },
  };
};
