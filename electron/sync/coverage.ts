/** Sequences of one device, both ends included. */
export type Range = readonly [fra: number, til: number];

/** What is lacking of 1 … `til`. */
export const lacking = (til: number, held: readonly Range[]): Range[] => {
  const gaps: Range[] = [];
  let next = 1;
  for (const [from, to] of [...held].sort((a, b) => a[0] - b[0])) {
    if (from > til) break;
    if (from > next) gaps.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= til) gaps.push([next, til]);
  return gaps;
};

/** How far it goes from 1 without a gap. */
export const unbroken = (held: readonly Range[]): number => {
  const most = Math.max(0, ...held.map(([, til]) => til));
  const [first] = lacking(most, held);
  return first ? first[0] - 1 : most;
};

/** A long range as several. */
export const cut = ([fra, til]: Range, longest: number): Range[] =>
  Array.from({ length: Math.ceil((til - fra + 1) / longest) }, (_, i) => [
    fra + i * longest,
    Math.min(til, fra + (i + 1) * longest - 1),
  ]);
