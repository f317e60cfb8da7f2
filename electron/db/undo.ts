import type { Tabell, Verdi } from '#shared/lib/tabell.ts';
import type { Change, Operations } from './operation.ts';
import { ROW } from './settle.ts';

/**
 * Undo and redo over data changes, for this session. An undo is itself a change, logged like any other, and touches only
 * what still is as this session left it: what somebody has changed since is left alone and counted.
 */
export interface Undo {
  record(changes: readonly Change[]): void;
  /** What has been made, removed or brought back stays so: others rest on it now. */
  release(ids: ReadonlySet<string>): void;
  next(): { readonly angre: readonly Change[] | undefined; readonly gjenta: readonly Change[] | undefined };
  undo(ops: Operations, read: ReadValue): Undone;
  redo(ops: Operations, read: ReadValue): Undone;
  /** The transaction that `undo` or `redo` was run in is on the disk. */
  undid(): void;
  redid(): void;
}

/** The value a cell has now; for the row itself 1 or null. */
export type ReadValue = (tabell: Tabell, id: string, felt: string) => Verdi;
export interface Undone {
  readonly antall: number;
  readonly hoppetOver: number;
}

const MOST = 500;

export const createUndo = (): Undo => {
  const done: Change[][] = [];
  const undone: Change[][] = [];

  /** Saves of one field while a person types are one change to them. */
  const foldsInto = (last: readonly Change[] | undefined, now: readonly Change[]): boolean => {
    const [a, b] = [last?.[0], now[0]];
    if (!a || !b || last?.length !== 1 || now.length !== 1) return false;
    return b.fortsetter === true && a.tabell === b.tabell && a.id === b.id && a.felt === b.felt && a.after === b.before;
  };

  return {
    record(all) {
      const changes = withoutFieldsOfNew(all).filter((c) => c.before !== c.after && !madeForAll(c));
      if (changes.length === 0) return;
      undone.length = 0;
      const last = done.at(-1);
      if (last && foldsInto(last, changes)) last[0] = { ...(changes[0] as Change), before: (last[0] as Change).before };
      else done.push([...changes]);
      if (done.length > MOST) done.shift();
    },
    release(ids) {
      if (ids.size === 0) return;
      const still = (c: Change) => c.felt !== ROW || !ids.has(c.id);
      for (const steps of [done, undone])
        steps.splice(0, steps.length, ...steps.map((step) => step.filter(still)).filter((step) => step.length > 0));
    },
    next: () => ({ angre: done.at(-1), gjenta: undone.at(-1) }),
    undo(ops, read) {
      const changes = done.at(-1);
      if (!changes) return { antall: 0, hoppetOver: 0 };
      return apply(ops, read, changes.map((c) => ({ ...c, before: c.after, after: c.before })).reverse());
    },
    redo(ops, read) {
      const changes = undone.at(-1);
      if (!changes) return { antall: 0, hoppetOver: 0 };
      return apply(ops, read, changes);
    },
    undid: () => void undone.push(...done.splice(-1)),
    redid: () => void done.push(...undone.splice(-1)),
  };
};

/** A row that is made is undone by removing it: its fields go with it to the bin and come back with it. */
const withoutFieldsOfNew = (changes: readonly Change[]): Change[] => {
  const made = new Set(changes.filter((c) => c.felt === ROW && c.after === 1).map((c) => c.id));
  return changes.filter((c) => c.felt === ROW || !made.has(c.id));
};

/** What others hang their work on too is not taken from them by undoing that it was made. */
const madeForAll = ({ felt, tabell, after }: Change): boolean => felt === ROW && tabell.felles && after === 1;

const apply = (ops: Operations, read: ReadValue, changes: readonly Change[]): Undone => {
  let antall = 0;
  let hoppetOver = 0;
  for (const { tabell, id, felt, before, after } of changes) {
    const now = read(tabell, id, felt);
    if (now === after) antall += 1;
    else if (now !== before) hoppetOver += 1;
    else {
      if (felt !== ROW) ops.put(tabell, { [felt]: after }, id);
      else if (after === null) ops.remove(tabell, id);
      else ops.restore(tabell, id);
      antall += 1;
    }
  }
  return { antall, hoppetOver };
};
