import type { Tabell } from '#shared/lib/tabell.ts';
import type { Hlc } from './hlc.ts';
import { enhetOf, lidOf, nrOf, packSeen, type StoredBase, unpackBase, unpackSeen } from './lid.ts';
import { idBytes, idText, type Log, type StoredValue } from './log.ts';
import type { Settler } from './settle.ts';
import type { Sqlite } from './types.ts';
import type { Operation, OperationRef, Vector } from './wire.ts';

/** Taking in others' operations, and handing out one's own: the log as it travels. */
export interface Exchange {
  /** How far each device is held without a gap. */
  vector(): Vector;
  /**
   * Takes in operations, those of a device in their order. Known ones are passed over. The caller holds one transaction.
   * @returns what was new, and the tables it touched
   * @throws Error where one is not next in its row, or replaces one that is not here: ask `missing` first
   */
  accept(ops: readonly Operation[]): { antall: number; tabeller: ReadonlySet<string>; rader: number };
  /** The first operation these wait for, if any: a gap in a row, or one they replace. */
  missing(ops: readonly Operation[]): OperationRef | undefined;
  /** A device's operations from one sequence to another, both included. */
  read(enhet: string, fra: number, til: number): Operation[];
  /** All operations on a row. */
  ofRow(rad: string): Operation[];
}

interface StoredRow {
  readonly lid: number;
  readonly rad: Uint8Array;
  readonly felt: number;
  readonly verdi: StoredValue;
  readonly hlc: number;
  readonly forfatter: Uint8Array;
  readonly skjema: number;
  readonly base: StoredBase;
}

export const openExchange = (
  db: Sqlite,
  log: Log,
  settler: Settler,
  hlc: Hlc,
  tables: ReadonlyMap<string, Tabell>,
): Exchange => {
  const select = `SELECT o.lid, o.rad, o.felt, o.verdi, o.hlc, f.id AS forfatter, o.skjema, o.base
    FROM operasjon o JOIN forfatter f ON f.nr = o.forfatter`;
  const range = db.prepare<[number, number], StoredRow>(`${select} WHERE o.lid BETWEEN ? AND ? ORDER BY o.lid`);
  const row = db.prepare<[Uint8Array], StoredRow>(`${select} WHERE o.rad = ?`);

  const vector = (): Vector => Object.fromEntries([...log.seen()].map(([nr, sett]) => [log.deviceId(nr), sett]));

  const refOf = (lid: number): OperationRef => [log.deviceId(enhetOf(lid)), nrOf(lid)];
  const lidOfRef = ([enhet, nr]: OperationRef): number => lidOf(log.device(enhet), nr);

  const toWire = (enhet: string, row: StoredRow): Operation => ({
    enhet,
    nr: nrOf(row.lid),
    ...log.fieldName(row.felt),
    rad: idText(row.rad),
    verdi:
      row.verdi instanceof Uint8Array
        ? { fjernet: Object.fromEntries([...unpackSeen(row.verdi)].map(([nr, sett]) => [log.deviceId(nr), sett])) }
        : row.verdi,
    hlc: row.hlc,
    forfatter: idText(row.forfatter),
    skjema: row.skjema,
    base: unpackBase(row.base).map(refOf),
  });

  const toStored = (verdi: Operation['verdi']): StoredValue =>
    verdi !== null && typeof verdi === 'object'
      ? packSeen(new Map(Object.entries(verdi.fjernet).map(([enhet, sett]) => [log.device(enhet), sett])))
      : verdi;

  return {
    vector,
    missing(ops) {
      const seen = new Map(Object.entries(vector()));
      for (const op of ops) {
        const held = seen.get(op.enhet) ?? 0;
        if (op.nr <= held) continue;
        if (op.nr > held + 1) return [op.enhet, held + 1];
        const lacking = op.base.find(([enhet, nr]) => (seen.get(enhet) ?? 0) < nr);
        if (lacking) return lacking;
        seen.set(op.enhet, op.nr);
      }
      return undefined;
    },
    accept(ops) {
      const lacking = this.missing(ops);
      if (lacking) throw new Error(`operation ${lacking[1]} of ${lacking[0]} is missing`);
      const seen = new Map(Object.entries(vector()));
      const touched = new Map<string, { tabell: string; felter: Set<string> }>();
      const ends = new Map<number, { nr: number; hlc: number }>();
      let antall = 0;
      for (const op of ops) {
        if (op.nr <= (seen.get(op.enhet) ?? 0)) continue;
        seen.set(op.enhet, op.nr);
        const enhetNr = log.device(op.enhet);
        log.append({
          lid: lidOf(enhetNr, op.nr),
          rad: idBytes(op.rad),
          felt: log.field(op.tabell, op.felt),
          verdi: toStored(op.verdi),
          hlc: op.hlc,
          forfatter: log.author(op.forfatter),
          skjema: op.skjema,
          base: op.base.map(lidOfRef),
        });
        hlc.observe(op.hlc);
        ends.set(enhetNr, { nr: op.nr, hlc: Math.max(op.hlc, ends.get(enhetNr)?.hlc ?? 0) });
        const at = touched.get(op.rad) ?? { tabell: op.tabell, felter: new Set() };
        touched.set(op.rad, at);
        at.felter.add(op.felt);
        antall += 1;
      }
      for (const [enhetNr, end] of ends) log.markSeen(enhetNr, end.nr, end.hlc);
      // What a newer program has made, and this one has no table for, is kept in the log and passed on.
      for (const [id, { tabell, felter }] of touched) {
        const known = tables.get(tabell);
        if (known) settler.settle(known, id, felter.has('') ? undefined : [...felter]);
      }
      const tabeller = new Set([...touched.values()].map(({ tabell }) => tabell));
      return { antall, tabeller, rader: touched.size };
    },
    read(enhet, fra, til) {
      const nr = log.device(enhet);
      return range.all(lidOf(nr, fra), lidOf(nr, til)).map((row) => toWire(enhet, row));
    },
    ofRow: (rad) => row.all(idBytes(rad)).map((op) => toWire(log.deviceId(enhetOf(op.lid)), op)),
  };
};
