import type { Rad, Tabell, Verdi } from '#shared/lib/tabell.ts';
import type { Bin } from './bin.ts';
import { type Head, newestFirst, settleCell } from './cell.ts';
import { hlcIso } from './hlc.ts';
import { enhetOf, nrOf, type StoredBase, unpackBase, unpackSeen } from './lid.ts';
import { idBytes, type Log, type StoredOperation } from './log.ts';
import type { Rows } from './rows.ts';
import type { StateSum } from './state-sum.ts';
import type { Sqlite } from './types.ts';

/** The row's own cell: what says that it was made, restored or removed. */
export const ROW = '';

/**
 * Makes a domain row say what the log says: which fields stand, whether the row lives, what is in conflict. A pure
 * function of the row's operations, whatever order they came in.
 */
export interface Settler {
  /** @param felter fields that got new operations; all of them when left out */
  settle(tabell: Tabell, id: string, felter?: readonly string[]): void;
  /** A new value here replaces all that stood: nothing is left to choose. */
  chosen(tabell: Tabell, rad: Uint8Array, felt: string): void;
}

export const openSettler = (db: Sqlite, log: Log, rows: Rows, bin: Bin, sum: () => StateSum): Settler => {
  const allOps = db.prepare<[Uint8Array], { lid: number; felt: number; verdi: unknown }>(
    "SELECT lid, felt, CASE WHEN typeof(verdi) = 'blob' THEN verdi END AS verdi FROM operasjon WHERE rad = ?",
  );
  const opAt = db.prepare<[number], { verdi: Verdi; base: StoredBase; hlc: number }>(
    'SELECT verdi, base, hlc FROM operasjon WHERE lid = ?',
  );
  const flag = db.prepare('INSERT OR IGNORE INTO konflikt (rad, felt) VALUES (?, ?)');
  const unflag = db.prepare('DELETE FROM konflikt WHERE rad = ? AND felt = ?');
  const unflagRow = db.prepare('DELETE FROM konflikt WHERE rad = ?');

  const headOf = (op: StoredOperation): Head => ({
    verdi: op.verdi as Verdi,
    hlc: op.hlc,
    enhet: log.deviceId(enhetOf(op.lid)),
  });

  /** The newest value that all the heads descend from. */
  const commonBase = (heads: readonly StoredOperation[]): Verdi => {
    const ancestors = heads.map((head) => {
      const found = new Set<number>();
      const queue = unpackBase(head.base);
      for (let lid = queue.pop(); lid !== undefined; lid = queue.pop()) {
        if (found.has(lid)) continue;
        found.add(lid);
        const op = opAt.get(lid);
        if (op) queue.push(...unpackBase(op.base));
      }
      return found;
    });
    const [first = new Set<number>(), ...rest] = ancestors;
    const common = [...first].filter((lid) => rest.every((other) => other.has(lid)));
    const ranked = common
      .map((lid) => ({ lid, op: opAt.get(lid) }))
      .flatMap(({ lid, op }) => (op ? [{ verdi: op.verdi, hlc: op.hlc, enhet: log.deviceId(enhetOf(lid)) }] : []))
      .sort(newestFirst);
    return ranked[0]?.verdi ?? null;
  };

  const shown = (tabell: Tabell, rad: Uint8Array, felt: string) => {
    const policy = tabell.felt[felt]?.policy;
    if (policy === undefined) return undefined;
    const heads = log.heads(rad, log.field(tabell.navn, felt));
    if (heads.length === 0) return undefined;
    return settleCell(policy, heads.map(headOf), () => commonBase(heads));
  };

  /**
   * A row lives while it has an operation that no removal knew of: work done elsewhere before its removal was heard of
   * brings it back, and somebody is asked.
   */
  const lives = (rad: Uint8Array): boolean => {
    const ops = allOps.all(rad);
    const removals = ops.filter((op) => op.verdi !== null).map((op) => unpackSeen(op.verdi as Uint8Array));
    return ops.some(
      (op) => op.verdi === null && removals.every((seen) => (seen.get(enhetOf(op.lid)) ?? 0) < nrOf(op.lid)),
    );
  };

  const bury = (tabell: Tabell, id: string, rad: Uint8Array, standing: Rad | undefined, marker: StoredOperation[]) => {
    if (standing) {
      sum().subtract(tabell, standing);
      bin.keepLocal(tabell, standing);
      rows.delete(tabell, id);
    }
    unflagRow.run(rad);
    const last = [...marker].sort((a, b) => newestFirst(headOf(a), headOf(b)))[0];
    if (last) bin.put(tabell, id, hlcIso(last.hlc), last.forfatter);
  };

  return {
    chosen: (tabell, rad, felt) => void unflag.run(rad, log.field(tabell.navn, felt)),
    settle(tabell, id, felter) {
      const rad = idBytes(id);
      const markerField = log.field(tabell.navn, ROW);
      const marker = log.heads(rad, markerField);
      const removed = marker.some((op) => op.verdi instanceof Uint8Array);
      const standing = rows.get(tabell, id);
      if (removed && !lives(rad)) return bury(tabell, id, rad, standing, marker);

      const shared = Object.keys(tabell.felt).filter((felt) => tabell.felt[felt]?.klasse === 'delt');
      const changed = standing && felter ? felter.filter((felt) => shared.includes(felt)) : shared;
      const verdier: Record<string, Verdi> = {};
      for (const felt of changed) {
        const cell = shown(tabell, rad, felt);
        if (!cell) continue;
        verdier[felt] = cell.verdi;
        (cell.konflikt ? flag : unflag).run(rad, log.field(tabell.navn, felt));
      }
      if (!standing) Object.assign(verdier, bin.take(tabell, id));
      (removed ? flag : unflag).run(rad, markerField);

      if (standing) sum().subtract(tabell, standing);
      rows.set(tabell, id, verdier, standing !== undefined);
      const now = rows.get(tabell, id);
      if (now) sum().add(tabell, now);
    },
  };
};
