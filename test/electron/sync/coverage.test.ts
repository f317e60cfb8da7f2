import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, lacking, type Range, unbroken } from '../../../electron/sync/coverage.ts';

const seed = Number(process.env.SEED ?? 20_260_203);
const ranges = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(6)).map(([fra, more]): Range => [fra, fra + more]),
  { maxLength: 6 },
);
const numbers = (of: readonly Range[]) =>
  of.flatMap(([fra, til]) => Array.from({ length: til - fra + 1 }, (_, i) => fra + i));

test('what is lacking and what is held are all there is, and do not overlap', () => {
  fc.assert(
    fc.property(ranges, fc.nat(40), (held, til) => {
      const has = new Set(numbers(held));
      const wanted = Array.from({ length: til }, (_, i) => i + 1).filter((n) => !has.has(n));
      expect(numbers(lacking(til, held))).toEqual(wanted);
      const end = unbroken(held);
      expect(has.has(end + 1)).toBe(false);
      expect(lacking(end, held)).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});

test('a long range is cut into ones that follow on', () => {
  expect(cut([5, 14], 4)).toEqual([
    [5, 8],
    [9, 12],
    [13, 14],
  ]);
  expect(cut([5, 8], 4)).toEqual([[5, 8]]);
  expect(cut([5, 5], 4)).toEqual([[5, 5]]);
});
