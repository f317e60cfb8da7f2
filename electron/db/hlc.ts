import type { Clock } from './clock.ts';

/**
 * A hybrid logical clock: time where clocks agree, cause before effect where they do not. One number below 2^53 until 2089:
 * milliseconds since 2020 times 4096, plus a counter. A wrong clock never stops anybody: it only runs ahead.
 */
export interface Hlc {
  /** The next moment, later than every one given or observed. */
  now(): number;
  /** The latest moment given or observed. */
  last(): number;
  /** Takes note of a moment seen in another's work. */
  observe(moment: number): void;
}

const EPOCH = Date.UTC(2020, 0, 1);
const PER_MS = 4096;

export const createHlc = (clock: Clock, last = 0): Hlc => {
  let latest = last;
  return {
    now() {
      latest = Math.max(latest + 1, (clock() - EPOCH) * PER_MS);
      return latest;
    },
    last: () => latest,
    observe(moment) {
      latest = Math.max(latest, moment);
    },
  };
};

/** Milliseconds since 1970, UTC. */
export const hlcMs = (moment: number): number => EPOCH + Math.floor(moment / PER_MS);
export const hlcIso = (moment: number): string => new Date(hlcMs(moment)).toISOString();
