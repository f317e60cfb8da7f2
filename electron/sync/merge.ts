import type { Rad, Tabell, Verdi } from '#shared/lib/tabell.ts';
import { newestFirst, type Settled, settleCell } from '../db/cell.ts';
import { stateSum } from '../db/state-sum.ts';
import type { Operation, OperationRef } from '../db/wire.ts';

/** What a row is once its operations are put together. */
export interface MergedRow {
  /** Undefined where it is removed, or was never made. */
  readonly rad: Rad | undefined;
  /** Fields where somebody must choose; the empty name for whether the row is to be at all. */
  readonly konflikter: readonly string[];
}

/** The embete's shared rows, by table and id. */
export interface Merged {
  readonly rader: ReadonlyMap<string, ReadonlyMap<string, MergedRow>>;
  /** As `Store.stateSum`. */
  readonly sum: string;
}

/**
 * What a set of operations says: a function of the set and the fields' policies, never of the order they came in or how
 * often. The store does the same a row at a time, with indexes; the two are held against each other by the tests.
 */
export const merge = (ops: Iterable<Operation>, tables: readonly Tabell[]): Merged => {
  const byRow = Map.groupBy(ops, (op) => `${op.tabell} ${op.rad}`);
  const sum = stateSum();
  const rader = new Map<string, Map<string, MergedRow>>(tables.map(({ navn }) => [navn, new Map()]));
  for (const of of byRow.values()) {
    const [first] = of;
    const tabell = tables.find(({ navn }) => navn === first?.tabell);
    if (!first || !tabell) continue;
    const merged = mergeRow(tabell, of);
    rader.get(tabell.navn)?.set(first.rad, merged);
    if (merged.rad) sum.add(tabell, merged.rad);
  }
  return { rader, sum: sum.bytes().toString('hex') };
};

/** One row. @param ops operations on it, in any order and any number of times; at least one */
export const mergeRow = (tabell: Tabell, ops: readonly Operation[]): MergedRow => {
  const unique = new Map(ops.map((op) => [refKey([op.enhet, op.nr]), op]));
  const cells = Map.groupBy(unique.values(), (op) => op.felt);
  const removed = headsOf(cells.get('') ?? []).some((head) => removalOf(head));
  if (removed && !lives([...unique.values()])) return { rad: undefined, konflikter: [] };
  const konflikter = removed ? [''] : [];
  const felter: Record<string, Verdi> = {};
  for (const [felt, { policy, klasse }] of Object.entries(tabell.felt)) {
    const of = cells.get(felt);
    if (klasse !== 'delt' || !of) continue;
    const { verdi, konflikt } = mergeCell(policy, of);
    felter[felt] = verdi;
    if (konflikt) konflikter.push(felt);
  }
  return { rad: { id: ops[0]?.rad as string, ...felter }, konflikter };
};

const refKey = ([enhet, nr]: OperationRef): string => `${enhet} ${nr}`;
const removalOf = ({ verdi }: Operation) => (verdi !== null && typeof verdi === 'object' ? verdi.fjernet : undefined);

/** Operations that no other on the same cell replaces. */
const headsOf = (cell: readonly Operation[]): Operation[] => {
  const replaced = new Set(cell.flatMap((op) => op.base.map(refKey)));
  return cell.filter((op) => !replaced.has(refKey([op.enhet, op.nr])));
};

/** Whether something was done that no removal knew of. */
const lives = (ops: readonly Operation[]): boolean => {
  const removals = ops.map(removalOf).filter((seen) => seen !== undefined);
  return ops.some((op) => !removalOf(op) && removals.every((seen) => (seen[op.enhet] ?? 0) < op.nr));
};

const mergeCell = (policy: Parameters<typeof settleCell>[0], cell: readonly Operation[]): Settled => {
  const at = new Map(cell.map((op) => [refKey([op.enhet, op.nr]), op]));
  const heads = headsOf(cell);
  const ancestors = (op: Operation, found = new Set<Operation>()): Set<Operation> => {
    for (const ref of op.base) {
      const before = at.get(refKey(ref));
      if (before && !found.has(before)) ancestors(before, found.add(before));
    }
    return found;
  };
  const commonBase = (): Verdi => {
    const [first = new Set<Operation>(), ...rest] = heads.map((head) => ancestors(head));
    const common = [...first].filter((op) => rest.every((other) => other.has(op)));
    return common.map(asHead).sort(newestFirst)[0]?.verdi ?? null;
  };
  return settleCell(policy, heads.map(asHead), commonBase);
};

const asHead = ({ verdi, hlc, enhet }: Operation) => ({ verdi: verdi as Verdi, hlc, enhet });
