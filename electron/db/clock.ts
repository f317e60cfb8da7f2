import { dagINorge } from '#shared/lib/dato.ts';

/** Milliseconds since 1970, UTC: injected, so that tests own the time. */
export type Clock = () => number;

export const iso = (clock: Clock): string => new Date(clock()).toISOString();

/** The day it is in Norway. */
export const today = (clock: Clock): string => dagINorge(iso(clock));
