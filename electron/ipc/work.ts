import { setImmediate } from 'node:timers/promises';
import type { ProgramEvent } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/result.ts';

/** Progress of long work, and whether somebody has asked it to stop. */
export interface Work {
  /** Says how far it is; lets other callers in; throws AppError `conflict` `stoppet` once stopped. */
  step(gjort: number, av: number): Promise<void>;
}

export interface Works {
  /** Long work under the caller's id, so that it can be followed and stopped. */
  work<T>(arbeid: string | undefined, action: (work: Work) => Promise<T>): Promise<T>;
  /** Asks long work to stop; false where there is none by that id. */
  stop(arbeid: string): boolean;
}

/** Long work by the caller's id: followed through events, stopped between steps, never in the middle of a transaction. */
export const createWorks = (emit: (event: ProgramEvent) => void): Works => {
  const running = new Map<string, { stopped: boolean }>();
  return {
    async work(arbeid, action) {
      const state = { stopped: false };
      if (arbeid !== undefined) running.set(arbeid, state);
      try {
        return await action({
          async step(gjort, av) {
            if (arbeid !== undefined) emit({ type: 'arbeid.framdrift', arbeid, gjort, av });
            await setImmediate();
            if (state.stopped) throw new AppError('conflict', 'stoppet');
          },
        });
      } finally {
        // Another may have begun under the same id: it is still to be stopped by it.
        if (arbeid !== undefined && running.get(arbeid) === state) running.delete(arbeid);
      }
    },
    stop(arbeid) {
      const state = running.get(arbeid);
      if (state) state.stopped = true;
      return state !== undefined;
    },
  };
};
