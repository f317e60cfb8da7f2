/** Milliseconds that one round takes, the preparation left out. */
export type Round = () => number | Promise<number>;

/** Runs the contestants in turn, several rounds, so that what disturbs the machine disturbs all alike; medians in ms. */
export const interleaved = async <K extends string>(
  rounds: number,
  contestants: Readonly<Record<K, Round>>,
): Promise<Record<K, number>> => {
  const names = Object.keys(contestants) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < rounds; i += 1) for (const name of names) times.get(name)?.push(await contestants[name]());
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
};

export const timed = (action: () => void): number => {
  const start = performance.now();
  action();
  return performance.now() - start;
};

export const timedAsync = async (action: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await action();
  return performance.now() - start;
};

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** One promise: what was measured, against what floor of the same run, and the most it may be. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly floor: string;
  readonly ratio: number;
  readonly bound: number;
  readonly unit?: string;
  /** Where it is known not to hold: why. */
  readonly because?: string;
}

export const print = (lines: readonly Line[]): boolean => {
  const rows = lines.map((l) => [
    l.what,
    l.measured,
    l.floor,
    `${l.ratio.toFixed(2)}${l.unit ?? '×'}`,
    `≤ ${l.bound}${l.unit ?? '×'}`,
    l.ratio <= l.bound ? 'holds' : `DOES NOT HOLD${l.because ? `: ${l.because}` : ''}`,
  ]);
  const head = ['what', 'measured', 'floor in the same run', 'ratio', 'bound', ''];
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [head, ...rows]) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return lines.every((l) => l.ratio <= l.bound || l.because !== undefined);
};

export const ms = (value: number): string => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
