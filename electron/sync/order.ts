import type { Operation, OperationRef, Vector } from '../db/wire.ts';

export interface Ordered {
  /** What can be taken in, causes before effects. */
  readonly klare: Operation[];
  /** Operations that the rest waits for and that are nowhere among it: the first missing one of each device. */
  readonly mangler: OperationRef[];
}

/**
 * Puts operations from many segments, in any order, with gaps and twice over, in an order in which they can be taken in.
 * What builds on something that is not here is held back, never forced. It goes by single operations: two segments may
 * each hold what the other waits for.
 * @param vector how far each device is held already
 */
export const inOrder = (ops: Iterable<Operation>, vector: Vector): Ordered => {
  const seen = new Map(Object.entries(vector));
  const at = (enhet: string) => seen.get(enhet) ?? 0;
  const waiting = new Map<string, Map<number, Operation>>();
  for (const op of ops) {
    if (op.nr <= at(op.enhet)) continue;
    const of = waiting.get(op.enhet) ?? new Map<number, Operation>();
    waiting.set(op.enhet, of.set(op.nr, op));
  }

  const klare: Operation[] = [];
  const lackingOf = (op: Operation) => op.base.find(([enhet, nr]) => at(enhet) < nr);
  for (let progress = true; progress; ) {
    progress = false;
    for (const [enhet, of] of waiting) {
      for (let op = of.get(at(enhet) + 1); op && !lackingOf(op); op = of.get(at(enhet) + 1)) {
        klare.push(op);
        seen.set(enhet, op.nr);
        of.delete(op.nr);
        progress = true;
      }
    }
  }

  const mangler = new Map<string, number>();
  for (const [enhet, of] of waiting) {
    if (of.size === 0) continue;
    const next = of.get(at(enhet) + 1);
    const [who] = next ? (lackingOf(next) ?? []) : [enhet];
    if (who !== undefined && !waiting.get(who)?.has(at(who) + 1)) mangler.set(who, at(who) + 1);
  }
  return { klare, mangler: [...mangler] };
};

/** Cuts between rows, so that nobody sees a row of which only half has come. */
export const chunksOf = (ops: readonly Operation[], about: number): Operation[][] => {
  const chunks: Operation[][] = [];
  let from = 0;
  for (let i = 1; i <= ops.length; i += 1) {
    const sameRow = ops[i]?.rad === ops[i - 1]?.rad;
    if (i < ops.length && (i - from < about || sameRow)) continue;
    chunks.push(ops.slice(from, i));
    from = i;
  }
  return chunks;
};
