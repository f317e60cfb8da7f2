import type { ProgramEvent } from '#shared/contract/events.ts';
import type { Clock } from '../db/clock.ts';
import type { Store } from '../db/store.ts';
import type { ReadDb, WriteDb } from '../db/types.ts';
import type { Sync } from '../sync/sync.ts';
import type { FileStore } from './files.ts';
import type { Works } from './work.ts';

/** What a host lends the program. Absent where the host cannot do it. */
export interface Ports {
  /** A document as tagged PDF. */
  readonly skrivUt?: (html: string) => Promise<Uint8Array>;
}

/** What every handler gets: nothing it uses comes from a module's own state. */
export interface Context extends Works {
  readonly db: ReadDb;
  /** One transaction. All or nothing; data.endret is sent when it is done. `spor`: false keeps it out of undo. */
  write<T>(action: (tx: WriteDb) => T, valg?: { spor?: boolean }): T;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly ports: Ports;
  /** The log behind the rows: history, undo, exchange. For the program's own channels, not for domains. */
  readonly store: Store;
  readonly sync: Sync;
  readonly emit: (event: ProgramEvent) => void;
}
