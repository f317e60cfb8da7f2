import type { ProgramEvent } from '#shared/contract/events.ts';
import type { Clock } from '../db/clock.ts';
import type { Store } from '../db/store.ts';
import type { ReadDb, WriteDb } from '../db/types.ts';
import type { Sync } from '../sync/sync.ts';
import type { FileStore } from './files.ts';

/** What a host lends the program. Absent where the host cannot do it. */
export interface Ports {
  /** A document as tagged PDF. */
  readonly skrivUt?: (html: string) => Promise<Uint8Array>;
}

/** Progress of long work, and whether somebody has asked it to stop. */
export interface Work {
  /** Says how far it is; lets other callers in; throws AppError `conflict` `stoppet` once stopped. */
  step(gjort: number, av: number): Promise<void>;
}

/** What every handler gets: nothing it uses comes from a module's own state. */
export interface Context {
  readonly db: ReadDb;
  /** One transaction. All or nothing; data.endret is sent when it is done. `spor`: false keeps it out of undo. */
  write<T>(action: (tx: WriteDb) => T, valg?: { spor?: boolean }): T;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly ports: Ports;
  /** Long work under the caller's id, so that it can be followed and stopped. */
  work<T>(arbeid: string | undefined, action: (work: Work) => Promise<T>): Promise<T>;
  /** Asks long work to stop; false where there is none by that id. */
  stop(arbeid: string): boolean;
  /** The log behind the rows: history, undo, exchange. For the program's own channels, not for domains. */
  readonly store: Store;
  readonly sync: Sync;
  readonly emit: (event: ProgramEvent) => void;
}
