import { AppError } from '#shared/contract/result.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import type { Bin } from './bin.ts';
import { idBytes } from './log.ts';
import { checkField, idOf, type OperationDeps, type Operations, UNLOGGED } from './operation.ts';
import { ROW } from './settle.ts';
import type { TypedCell } from './typing.ts';

type LocalDeps = Pick<OperationDeps, 'rows' | 'clock' | 'newId' | 'typing' | 'stamp' | 'changed'> & {
  readonly bin: Bin;
};

/**
 * The same ways to change the rows of a table that is this laptop's alone: undo and the bin follow, but the log, which
 * travels, hears nothing of it.
 */
export const localOperations = (deps: LocalDeps): Operations => {
  const { rows, bin, clock, typing, stamp, changed } = deps;

  const put: Operations['put'] = (tabell, felter, wantedId, { skriver = false } = {}) => {
    const given = Object.entries(felter).filter((entry): entry is [string, Verdi] => entry[1] !== undefined);
    for (const [felt, verdi] of given) checkField(tabell, felt, verdi);
    const id = wantedId ?? idOf(tabell, felter, deps.newId);
    if (bin.holds(tabell, id)) restore(tabell, id);
    const before = rows.get(tabell, id);
    const differs = given.filter(([felt, verdi]) => verdi !== (before?.[felt] ?? null));
    if (!before) changed({ tabell, id, felt: ROW, before: null, after: 1 });
    if (!before || differs.length > 0) rows.set(tabell, id, Object.fromEntries(differs), before !== undefined);
    const cell = (felt: string): TypedCell => ({ rad: idBytes(id), felt, author: stamp().forfatter });
    for (const [felt, verdi] of differs) {
      const fortsetter = typing.at(cell(felt), clock())?.open === true;
      if (!fortsetter) typing.began(cell(felt), UNLOGGED, clock());
      changed({ tabell, id, felt, before: before?.[felt] ?? null, after: verdi, fortsetter });
    }
    if (!skriver) for (const [felt] of given) typing.left(cell(felt));
    return id;
  };

  const remove: Operations['remove'] = (tabell, id) => {
    const standing = rows.get(tabell, id);
    if (!standing) return;
    bin.keepLocal(tabell, standing);
    rows.delete(tabell, id);
    bin.put(tabell, id, new Date(clock()).toISOString(), stamp().forfatter);
    changed({ tabell, id, felt: ROW, before: 1, after: null });
  };

  const restore: Operations['restore'] = (tabell, id) => {
    if (rows.get(tabell, id)) return;
    if (!bin.holds(tabell, id)) throw new AppError('not-found', 'rad-finnes-ikke', { tabell: tabell.navn });
    rows.set(tabell, id, bin.take(tabell, id), false);
    changed({ tabell, id, felt: ROW, before: null, after: 1 });
  };

  return { put, remove, restore };
};
