import type { Verdi } from '#shared/lib/tabell.ts';
import { hlcIso } from './hlc.ts';
import { lidOf, nrOf } from './lid.ts';
import { idBytes, idText } from './log.ts';
import type { Sqlite } from './types.ts';

/** What the log tells a person: what a field was before, who wrote it, what two people wrote at once. */
export interface LoggedValue {
  readonly tabell: string;
  readonly id: string;
  readonly felt: string;
  readonly verdi: Verdi;
  readonly tid: string;
  readonly forfatter: string;
  readonly gjelder: boolean;
}

export interface History {
  /** Newest first. */
  ofRow(tabell: string, id: string, felt?: string): LoggedValue[];
  /** Cells in conflict, each with the values that stand, the one shown first. */
  conflicts(): { tabell: string; id: string; felt: string; verdier: LoggedValue[] }[];
  conflictCount(): number;
  /** What other devices made, newest first. */
  byOthers(antall: number): LoggedValue[];
  bin(): { tabell: string; id: string; slettet: string; slettetAv: string }[];
  /** The last of this device's operations on the row, by its sequence; 0 for none. */
  lastOwn(id: string): number;
}

interface Raw {
  readonly rad: Uint8Array;
  readonly tabell: string;
  readonly felt: string;
  readonly verdi: Verdi | Uint8Array;
  readonly hlc: number;
  readonly forfatter: string | null;
  readonly hode: number;
}

const COLUMNS = `SELECT o.rad, n.tabell, n.felt, o.verdi, o.hlc, r.navn AS forfatter, o.hode
  FROM operasjon o JOIN feltnavn n ON n.nr = o.felt JOIN forfatter f ON f.nr = o.forfatter
  LEFT JOIN raadgiver r ON unhex(r.id, '-') = f.id`;

export const openHistory = (db: Sqlite, enhetNr: number): History => {
  const ofRow = db.prepare<[Uint8Array, string], Raw>(
    `${COLUMNS} WHERE o.rad = ? AND n.tabell = ? ORDER BY o.hlc DESC, o.lid DESC`,
  );
  const conflicted = db.prepare<[], Raw>(
    `${COLUMNS} JOIN konflikt k ON k.rad = o.rad AND k.felt = o.felt WHERE o.hode = 1 ORDER BY o.rad, o.felt, o.hlc DESC`,
  );
  const count = db.prepare('SELECT count(*) FROM konflikt').pluck();
  const others = db.prepare<[number], number>('SELECT nr FROM enhet WHERE nr <> ?').pluck();
  /** The end of a device's row is what it made last: no need to look at the rest. */
  const newestOf = db.prepare<[number, number, number], Raw>(
    `${COLUMNS} WHERE o.lid BETWEEN ? AND ? AND n.felt <> '' ORDER BY o.lid DESC LIMIT ?`,
  );
  const bin = db.prepare<[], { tabell: string; id: string; slettet: string; slettetAv: string | null }>(
    `SELECT p.tabell, p.id, p.slettet, r.navn AS slettetAv FROM papirkurv p
     JOIN forfatter f ON f.nr = p.forfatter
     LEFT JOIN raadgiver r ON unhex(r.id, '-') = f.id ORDER BY p.slettet DESC`,
  );
  const lastOwn = db.prepare('SELECT max(lid) FROM operasjon WHERE rad = ? AND lid BETWEEN ? AND ?').pluck();
  const say = (row: Raw): LoggedValue => ({
    tabell: row.tabell,
    id: idText(row.rad),
    felt: row.felt,
    verdi: row.verdi instanceof Uint8Array ? null : row.verdi,
    tid: hlcIso(row.hlc),
    forfatter: row.forfatter ?? '',
    gjelder: row.hode === 1,
  });
  const lidsOf = (nr: number): [number, number] => [lidOf(nr, 0), lidOf(nr + 1, 0) - 1];

  return {
    ofRow: (tabell, id, felt) =>
      ofRow
        .all(idBytes(id), tabell)
        .filter((row) => felt === undefined || row.felt === felt)
        .map(say),
    conflicts() {
      const cells = new Map<string, { tabell: string; id: string; felt: string; verdier: LoggedValue[] }>();
      for (const value of conflicted.all().map(say)) {
        const key = `${value.id} ${value.felt}`;
        const cell = cells.get(key) ?? { tabell: value.tabell, id: value.id, felt: value.felt, verdier: [] };
        cells.set(key, cell);
        cell.verdier.push(value);
      }
      return [...cells.values()];
    },
    conflictCount: () => count.get() as number,
    byOthers: (antall) =>
      others
        .all(enhetNr)
        .flatMap((nr) => newestOf.all(...lidsOf(nr), antall))
        .sort((a, b) => b.hlc - a.hlc)
        .slice(0, antall)
        .map(say),
    bin: () => bin.all().map((row) => ({ ...row, slettetAv: row.slettetAv ?? '' })),
    lastOwn: (id) => nrOf((lastOwn.get(idBytes(id), ...lidsOf(enhetNr)) as number | null) ?? 0),
  };
};
