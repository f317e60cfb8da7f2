/** Milliseconds since 1970, UTC: injected, so that tests own the time. */
export type Clock = () => number;

export const iso = (clock: Clock): string => new Date(clock()).toISOString();
