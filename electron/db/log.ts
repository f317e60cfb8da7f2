import { hyphenated } from '#shared/lib/id.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import { packBase, type StoredBase } from './lid.ts';
import type { Sqlite } from './types.ts';

/** The operation log's rows and dictionaries. What they mean is decided in operation.ts, settle.ts and accept.ts. */
export interface Log {
  readonly field: (tabell: string, felt: string) => number;
  readonly fieldName: (nr: number) => { tabell: string; felt: string };
  readonly device: (id: string) => number;
  readonly deviceId: (nr: number) => string;
  readonly author: (id: string) => number;
  /** Values that nothing replaces. */
  readonly heads: (rad: Uint8Array, felt: number) => StoredOperation[];
  readonly append: (op: NewOperation) => number;
  readonly replace: (lid: number, verdi: StoredValue, hlc: number) => void;
  readonly seen: () => Map<number, number>;
  readonly markSeen: (enhetNr: number, nr: number, hlc: number) => void;
  /** Forgets what the dictionaries remember: after a rollback they may know rows that are not there. */
  readonly forget: () => void;
}

export type StoredValue = Verdi | Uint8Array;

export interface StoredOperation {
  readonly lid: number;
  readonly verdi: StoredValue;
  readonly hlc: number;
  readonly forfatter: number;
  readonly base: StoredBase;
}

export interface NewOperation {
  readonly lid: number;
  readonly rad: Uint8Array;
  readonly felt: number;
  readonly verdi: StoredValue;
  readonly hlc: number;
  readonly forfatter: number;
  readonly skjema: number;
  /** What it replaces, or builds on in another cell, in this store's numbers. */
  readonly base: readonly number[];
}

/** A row's id as the 16 bytes the log keeps, and back. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
export const idText = (bytes: Uint8Array): string => hyphenated(Buffer.from(bytes).toString('hex'));

export const openLog = (db: Sqlite): Log => {
  const headsOf = db.prepare<[Uint8Array, number], StoredOperation>(
    'SELECT lid, verdi, hlc, forfatter, base FROM operasjon WHERE rad = ? AND felt = ? AND hode = 1',
  );
  const insert = db.prepare(
    'INSERT INTO operasjon (lid, rad, felt, verdi, hlc, forfatter, skjema, base, hode) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)',
  );
  const retire = db.prepare('UPDATE operasjon SET hode = 0 WHERE lid = ? AND felt = ?');
  const update = db.prepare('UPDATE operasjon SET verdi = ?, hlc = ? WHERE lid = ?');
  const setSeen = db.prepare('UPDATE enhet SET sett = ?, sistHlc = max(sistHlc, ?) WHERE nr = ?');
  const fields = dictionary(db, 'feltnavn', ['tabell', 'felt']);
  const devices = dictionary(db, 'enhet', ['id']);
  const authors = dictionary(db, 'forfatter', ['id']);

  return {
    field: (tabell, felt) => fields.number([tabell, felt]),
    fieldName(nr) {
      const [tabell, felt] = fields.name(nr) as [string, string];
      return { tabell, felt };
    },
    device: (id) => devices.number([idBytes(id)]),
    deviceId: (nr) => idText(devices.name(nr)[0] as Uint8Array),
    author: (id) => authors.number([idBytes(id)]),
    heads: (rad, felt) => headsOf.all(rad, felt),
    append(op) {
      for (const lid of op.base) retire.run(lid, op.felt);
      insert.run(op.lid, op.rad, op.felt, integer(op.verdi), op.hlc, op.forfatter, op.skjema, packBase(op.base));
      return op.lid;
    },
    replace: (lid, verdi, hlc) => void update.run(integer(verdi), hlc, lid),
    seen: () =>
      new Map(
        db
          .prepare<[], { nr: number; sett: number }>('SELECT nr, sett FROM enhet WHERE sett > 0')
          .all()
          .map(({ nr, sett }) => [nr, sett]),
      ),
    markSeen: (enhetNr, nr, hlc) => void setSeen.run(nr, hlc, enhetNr),
    forget() {
      fields.forget();
      devices.forget();
      authors.forget();
    },
  };
};

/** Whole numbers beyond 32 bits would be bound as REAL and come back as another text from a column of any type. */
const integer = (verdi: StoredValue): StoredValue | bigint =>
  typeof verdi === 'number' && Number.isInteger(verdi) ? BigInt(verdi) : verdi;

/** Numbers for texts or ids that come back often, handed out as they are first met. */
const dictionary = (db: Sqlite, tabell: string, kolonner: readonly string[]) => {
  const find = db.prepare(`SELECT nr FROM ${tabell} WHERE ${kolonner.map((k) => `${k} = ?`).join(' AND ')}`).pluck();
  const add = db.prepare(
    `INSERT INTO ${tabell} (${kolonner.join(', ')}) VALUES (${kolonner.map(() => '?').join(', ')})`,
  );
  const look = db.prepare(`SELECT ${kolonner.join(', ')} FROM ${tabell} WHERE nr = ?`).raw();
  const numbers = new Map<string, number>();
  const names = new Map<number, readonly (string | Uint8Array)[]>();
  const key = (parts: readonly (string | Uint8Array)[]) =>
    parts.map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('hex'))).join('\0');
  return {
    number(parts: readonly (string | Uint8Array)[]): number {
      const at = key(parts);
      const known = numbers.get(at);
      if (known !== undefined) return known;
      const nr = (find.get(...parts) as number | undefined) ?? Number(add.run(...parts).lastInsertRowid);
      numbers.set(at, nr);
      return nr;
    },
    name(nr: number): readonly (string | Uint8Array)[] {
      const known = names.get(nr);
      if (known) return known;
      const parts = look.get(nr) as readonly (string | Uint8Array)[] | undefined;
      if (!parts) throw new Error(`${tabell} has no ${nr}`);
      names.set(nr, parts);
      return parts;
    },
    forget() {
      numbers.clear();
      names.clear();
    },
  };
};
