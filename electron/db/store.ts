import { erLokal, type Tabell, type Verdi } from '#shared/lib/tabell.ts';
import { type Exchange, openExchange } from './accept.ts';
import { backup, hasRoom } from './backup.ts';
import { openBin } from './bin.ts';
import { type CentreCache, openCentreCache } from './centre-cache.ts';
import type { Clock } from './clock.ts';
import { type History, openHistory } from './history.ts';
import { createHlc } from './hlc.ts';
import { lidOf, nrOf } from './lid.ts';
import { localOperations } from './local-operation.ts';
import { openLog } from './log.ts';
import { schemaVersion } from './migrate.ts';
import { backupDir, openStoreFile } from './open.ts';
import { type Change, type OperationDeps, type Operations, operations } from './operation.ts';
import { referenceDb } from './reference.ts';
import { replaceable } from './replaceable.ts';
import { openRows } from './rows.ts';
import { searchIndex } from './search-fill.ts';
import { openSettler, ROW } from './settle.ts';
import { copyShared } from './shared-copy.ts';
import { type StateSum, stateSum } from './state-sum.ts';
import { sharedTables } from './syncable.ts';
import type { ReadDb, Sqlite, WriteDb } from './types.ts';
import { createTyping } from './typing.ts';
import { createUndo, type Undone } from './undo.ts';

export interface StoreOptions {
  readonly dir: string;
  readonly clock: Clock;
  readonly newId: () => string;
  /** False for a store that nobody searches in: it costs as much to make as the rest. */
  readonly soek?: boolean;
}

/** What a finished transaction touched. */
export interface Written<T> {
  readonly value: T;
  readonly tabeller: ReadonlySet<string>;
}

/** The open store: reading, one write path, and the log for sync and history. */
export interface Store extends ReadDb {
  readonly dir: string;
  /** This laptop's id in the log. */
  readonly device: string;
  readonly schemaVersion: number;
  readonly history: History;
  readonly exchange: Pick<Exchange, 'vector' | 'missing' | 'read' | 'ofRow'>;
  /** One transaction of this person's. `spor`: false keeps it out of undo. */
  write<T>(action: (tx: WriteDb) => T, valg?: { spor?: boolean }): Written<T>;
  /** One transaction of others' operations. */
  accept(ops: Parameters<Exchange['accept']>[0]): Written<number>;
  undo(): Written<Undone>;
  redo(): Written<Undone>;
  undoable(): { angre: readonly Change[] | undefined; gjenta: readonly Change[] | undefined };
  /** This device's operations so far are on their way out: typing does not change them any more. */
  seal(): number;
  /** How far this device's operations are sent, and read back. */
  delivered(): { sendt: number; bekreftet: number };
  /** How far this device's newest change of a row has come. A row that only others have changed came from the centre. */
  rowDelivery(id: string): 'lokalt' | 'sendt' | 'bekreftet';
  markDelivered(upTo: { sendt?: number; bekreftet?: number }): void;
  /** What the centre folder is known to hold: bookkeeping of this laptop. */
  readonly centreCache: CentreCache;
  /** 32 hexadecimal digits. */
  stateSum(): string;
  operationCount(): number;
  /** A compact copy of what is shared, in one file that any SQLite reads. */
  copyShared(path: string): void;
  /**
   * Gives way to such a copy, which is moved from where it is; `also` is written before anybody sees it. For a store
   * without operations, and a copy that has been found sound.
   */
  adoptShared(path: string, also: (tx: WriteDb) => void): void;
  /** A backup is made of what has changed, unless `kopi` is false. */
  close(valg?: { kopi?: boolean }): void;
}

/** @throws AppError as `openStoreFile` */
export const openStore = ({ dir, clock, newId, soek = true }: StoreOptions): Store =>
  replaceable(dir, () => {
    const db = openStoreFile(dir);
    try {
      return storeOver(db, dir, clock, newId, soek ? searchIndex(db) : () => {});
    } catch (error) {
      db.close();
      throw error;
    }
  });

const storeOver = (
  db: Sqlite,
  dir: string,
  clock: Clock,
  newId: () => string,
  fillSearchIndex: () => void,
): Omit<Store, 'adoptShared'> => {
  const tables: ReadonlyMap<string, Tabell> = new Map(sharedTables.map((tabell) => [tabell.navn, tabell]));
  const log = openLog(db);
  const rows = openRows(db);
  const read = reader(db);
  const device = ownDevice(db, newId);
  const enhetNr = log.device(device);
  const hlc = createHlc(clock, db.prepare('SELECT coalesce(max(sistHlc), 0) FROM enhet').pluck().get() as number);
  const typing = createTyping();
  const undo = createUndo();
  const startSum = () => stateSum(db.prepare('SELECT sum FROM tilstand').pluck().get() as Uint8Array);

  let sum: StateSum = startSum();
  let lastNr = ownLast(db, enhetNr);
  let changes: Change[] = [];
  let touched = new Set<string>();
  let held = new Set<string>();
  let changedSinceBackup = false;

  const bin = openBin(db);
  const settler = openSettler(db, log, rows, bin, () => sum);
  const exchange = openExchange(db, log, settler, hlc, tables);
  const saveSum = db.prepare('UPDATE tilstand SET sum = ?');
  const author = db.prepare("SELECT verdi FROM innstilling WHERE navn = 'meg'").pluck();
  const deps: OperationDeps = {
    log,
    rows,
    settler,
    sum: () => sum,
    hlc,
    clock,
    newId,
    typing,
    stamp: () => ({
      enhetNr,
      forfatter: log.author((author.get() as string | undefined) ?? device),
      skjema: schemaVersion,
      nextNr: () => {
        lastNr += 1;
        return lastNr;
      },
      lastNr: () => lastNr,
    }),
    changed: (change) => {
      changes.push(change);
      touched.add(change.tabell.navn);
      if (change.felt === ROW) touched.add('papirkurv');
    },
  };
  const shared = operations(deps);
  const local = localOperations({ ...deps, bin });
  const of = (tabell: Tabell) => (erLokal(tabell) ? local : shared);
  const ops: Operations = {
    put: (tabell, ...rest) => of(tabell).put(tabell, ...rest),
    remove: (tabell, id) => of(tabell).remove(tabell, id),
    restore: (tabell, id) => of(tabell).restore(tabell, id),
  };

  /** Runs one transaction; what is kept in memory follows it, also when it fails. */
  const transaction = <T>(action: () => T): Written<T> => {
    const before = { sum: sum.bytes(), lastNr, hlc: hlc.last() };
    changes = [];
    touched = new Set();
    held = new Set();
    try {
      const value = db
        .transaction(() => {
          const result = action();
          fillSearchIndex();
          // Also where typing has only moved the moment of an operation: what comes after a restart must be later.
          if (hlc.last() > before.hlc) log.markSeen(enhetNr, lastNr, hlc.last());
          const now = sum.bytes();
          if (!now.equals(before.sum)) saveSum.run(now);
          return result;
        })
        .immediate();
      changedSinceBackup ||= touched.size > 0;
      return { value, tabeller: touched };
    } catch (error) {
      sum = stateSum(before.sum);
      lastNr = before.lastNr;
      log.forget();
      typing.forget();
      throw error;
    }
  };

  const tx: WriteDb = {
    ...read,
    ...ops,
    hold(tabell, id) {
      ops.restore(tabell, id); // an operation that no removal made elsewhere has seen
      held.add(id);
    },
    reference: referenceDb(db, (tabell) => touched.add(tabell)),
    setting(navn, verdi) {
      db.prepare('INSERT OR REPLACE INTO innstilling (navn, verdi) VALUES (?, ?)').run(navn, verdi);
      touched.add('innstilling');
    },
  };

  const valueNow = (tabell: Tabell, id: string, felt: string): Verdi => {
    const rad = rows.get(tabell, id);
    return felt === ROW ? (rad ? 1 : null) : (rad?.[felt] ?? null);
  };

  const deliveredOf = db.prepare<[number], { sendt: number; bekreftet: number }>(
    'SELECT sendt, bekreftet FROM enhet WHERE nr = ?',
  );
  const delivered: Store['delivered'] = () => deliveredOf.get(enhetNr) ?? { sendt: 0, bekreftet: 0 };
  const history = openHistory(db, enhetNr);

  return {
    ...read,
    dir,
    device,
    schemaVersion,
    history,
    exchange,
    write(action, { spor = true } = {}) {
      const written = transaction(() => action(tx));
      if (spor) undo.record(changes);
      undo.release(held);
      return written;
    },
    accept(incoming) {
      return transaction(() => {
        const { antall, tabeller } = exchange.accept(incoming);
        for (const tabell of [...tabeller, 'papirkurv']) touched.add(tabell);
        return antall;
      });
    },
    undo() {
      const written = transaction(() => undo.undo(ops, valueNow));
      undo.undid();
      return written;
    },
    redo() {
      const written = transaction(() => undo.redo(ops, valueNow));
      undo.redid();
      return written;
    },
    undoable: () => undo.next(),
    seal() {
      typing.seal();
      return lastNr;
    },
    delivered,
    rowDelivery(id) {
      const last = history.lastOwn(id);
      const { sendt, bekreftet } = delivered();
      return last <= bekreftet ? 'bekreftet' : last <= sendt ? 'sendt' : 'lokalt';
    },
    markDelivered({ sendt = 0, bekreftet = 0 }) {
      db.prepare('UPDATE enhet SET sendt = max(sendt, ?), bekreftet = max(bekreftet, ?) WHERE nr = ?').run(
        sendt,
        bekreftet,
        enhetNr,
      );
    },
    centreCache: openCentreCache(db),
    stateSum: () => sum.bytes().toString('hex'),
    operationCount: () => db.prepare('SELECT count(*) FROM operasjon').pluck().get() as number,
    copyShared: (path) => copyShared(db, path),
    close({ kopi = true } = {}) {
      try {
        if (kopi && changedSinceBackup && hasRoom(db, backupDir(dir)))
          backup(db, backupDir(dir), `kopi-${new Date(clock()).toISOString().replaceAll(':', '')}`);
      } finally {
        db.close();
      }
    },
  };
};

const reader = (db: Sqlite): ReadDb => {
  const cache = new Map<string, ReturnType<Sqlite['prepare']>>();
  const prepared = (sql: string) => {
    const statement = cache.get(sql) ?? db.prepare(sql);
    cache.set(sql, statement);
    return statement;
  };
  return {
    all: <R>(sql: string, ...params: readonly unknown[]) => prepared(sql).all(...params) as R[],
    get: <R>(sql: string, ...params: readonly unknown[]) => prepared(sql).get(...params) as R | undefined,
  };
};

/** This store's own device: made at its first opening, and never another's. */
const ownDevice = (db: Sqlite, newId: () => string): string => {
  const known = db.prepare("SELECT verdi FROM innstilling WHERE navn = 'enhet'").pluck().get() as string | undefined;
  if (known) return known;
  const made = newId();
  db.prepare("INSERT INTO innstilling (navn, verdi) VALUES ('enhet', ?)").run(made);
  return made;
};

const ownLast = (db: Sqlite, enhetNr: number): number => {
  const lid = db
    .prepare('SELECT max(lid) FROM operasjon WHERE lid BETWEEN ? AND ?')
    .pluck()
    .get(lidOf(enhetNr, 0), lidOf(enhetNr + 1, 0) - 1) as number | null;
  return lid === null ? 0 : nrOf(lid);
};
