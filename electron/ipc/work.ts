import { setImmediate } from 'node:timers/promises';
import type { ProgramEvent } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Context } from './context.ts';

/** Long work by the caller's id: followed through events, stopped between steps, never in the middle of a transaction. */
export const createWorks = (emit: (event: ProgramEvent) => void): Pick<Context, 'work' | 'stop'> => {
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
        if (arbeid !== undefined) running.delete(arbeid);
      }
    },
    stop(arbeid) {
      const state = running.get(arbeid);
      if (state) state.stopped = true;
      return state !== undefined;
    },
  };
};
