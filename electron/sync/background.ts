import type { ProgramEvent } from '#shared/contract/events.ts';
import type { Sync } from './sync.ts';

/** A while after the last change of one's own: typing is over, and several changes go together. */
const AFTER_CHANGE_MS = 30_000;
/** Others' work comes in at least this often. */
const EVERY_MS = 5 * 60_000;

/**
 * Syncs without being asked: at start, a while after one's own changes, and now and then. Being out of reach is no error:
 * the status says it, and the next time tries again. Nothing is ever asked of anybody; what needs a yes waits for it.
 */
export const startBackgroundSync = (
  sync: Pick<Sync, 'run' | 'status'>,
  onEvent: (listener: (event: ProgramEvent) => void) => () => void,
): { stop(): void } => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const plan = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void now(), ms).unref();
  };
  const now = async () => {
    if (sync.status().tilstand !== 'ikke-valgt') await sync.run({ step: async () => {} }).catch(() => {});
    plan(EVERY_MS);
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
