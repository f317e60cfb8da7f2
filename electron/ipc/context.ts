import type { Clock } from '../db/clock.ts';
import type { ReadDb, WriteDb } from '../db/types.ts';
import type { FileStore } from './files.ts';

/** What a host lends the program. Absent where the host cannot do it. */
export interface Ports {
  /** A document as tagged PDF. */
  readonly skrivUt?: (html: string) => Promise<Uint8Array>;
}

/** Progress of long work, and whether somebody has asked it to stop. */
export interface Work {
  /** Says how far it is; yields to other callers; throws AppError('conflict', 'stoppet') once stopped. */
  step(gjort: number, av: number): Promise<void>;
}

/** What every handler gets: nothing it uses comes from a module's own state. */
export interface Context {
  readonly db: ReadDb;
  /** One transaction. All or nothing; data.endret is sent when it is done. */
  write<T>(action: (tx: WriteDb) => T): T;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly ports: Ports;
  /** Long work under the caller's id. */
  work<T>(arbeid: string | undefined, action: (work: Work) => Promise<T>): Promise<T>;
}
