import type { ProgramEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/contract/result.ts';
import type { Clock } from './db/clock.ts';
import type { Ports } from './ipc/context.ts';
import type { FileStore } from './ipc/files.ts';

export interface ProgramOptions {
  /** The folder of this laptop's store. */
  readonly data: string;
  readonly clock?: Clock;
  /** UUIDs for new rows. */
  readonly newId?: () => string;
  readonly ports?: Ports;
}

export interface Program {
  /** The one way in: parses, runs, parses, answers. Never throws. */
  dispatch(channel: string, input: unknown): Promise<Result<unknown>>;
  /** Adds a listener; returns how to take it away. */
  onEvent(listener: (event: ProgramEvent) => void): () => void;
  /** For transports: bytes in and out, beside the channels. */
  readonly files: FileStore;
  close(): Promise<void>;
}

export type OpenProgram = (options: ProgramOptions) => Promise<Program>;
