import { randomFillSync } from 'node:crypto';
import type { ProgramEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/contract/result.ts';
import { uuidV7 } from '#shared/lib/id.ts';
import type { Clock } from './db/clock.ts';
import { storeError } from './db/open.ts';
import { readSetting } from './db/setting.ts';
import { openStore, type Store } from './db/store.ts';
import { gjenoppbygg, oenskedeFiler } from './indikator/usecases.ts';
import type { Context, Ports } from './ipc/context.ts';
import { createDispatch } from './ipc/dispatch.ts';
import { type FileStore, openFiles } from './ipc/files.ts';
import { handlers } from './ipc/handlers.ts';
import { openLogFile } from './ipc/log-file.ts';
import { createWorks } from './ipc/work.ts';
import { registerFor, seedRegister } from './kommune/register.ts';
import { seedOrdningsversjoner } from './ordning/ordningsversjoner.ts';
import { startBackgroundSync } from './sync/background.ts';
import { createFolderCentre } from './sync/centre-folder.ts';
import { createSync } from './sync/sync.ts';

export interface ProgramOptions {
  /** The folder of this laptop's store. */
  readonly data: string;
  readonly clock?: Clock;
  /** UUIDs for new rows. */
  readonly newId?: () => string;
  readonly ports?: Ports;
  /** Syncs without being asked: for hosts that somebody sits at. */
  readonly bakgrunnssynk?: boolean;
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

/**
 * The one composition root: every transport and every test starts the program here.
 * @throws AppError `lager-…`, `disk-full` where the store cannot be opened; nothing is changed then
 */
export const openProgram: OpenProgram = async (options) => {
  const { data, clock = Date.now, newId = idsBy(clock) } = options;
  const store = openStore({ dir: data, clock, newId });
  try {
    return await programOver(store, { ...options, clock, newId });
  } catch (error) {
    store.close({ kopi: false });
    throw storeError(error, data);
  }
};

const programOver = async (
  store: Store,
  { data, clock, newId, ports = {}, bakgrunnssynk = false }: ProgramOptions & Pick<Context, 'clock' | 'newId'>,
): Promise<Program> => {
  const listeners = new Set<(event: ProgramEvent) => void>();
  const emit = (event: ProgramEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const files = openFiles(data);
  const write = writer(store, emit);
  const works = createWorks(emit);
  /** Caches follow the embete and the imported files: at start, and when either has come from another laptop. */
  const derive = async () => {
    const embete = readSetting(store, 'embete');
    if (embete === undefined) return;
    write(
      (tx) => {
        seedRegister(tx, registerFor(embete));
        seedOrdningsversjoner(tx);
      },
      { spor: false },
    );
    await gjenoppbygg({ db: store, write, files });
  };
  const sync = createSync({
    store,
    files,
    clock,
    emit,
    centre: () => {
      const folder = readSetting(store, 'sentralmappe');
      return folder ? createFolderCentre(folder) : null;
    },
    embete: () => readSetting(store, 'embete') ?? null,
    filesWanted: () => oenskedeFiler(store),
    afterPull: derive,
  });
  const ctx: Context = { db: store, write, files, clock, newId, ports, ...works, store, sync, emit };
  await derive();
  const onEvent: Program['onEvent'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const log = openLogFile(data, clock);
  const background = bakgrunnssynk
    ? startBackgroundSync(sync, onEvent, (error) => log('-', 'bakgrunnssynk', error))
    : undefined;
  return {
    dispatch: createDispatch(handlers, ctx, log),
    onEvent,
    files,
    async close() {
      background?.stop();
      await sync.close();
      listeners.clear();
      store.close();
    },
  };
};

const writer =
  (store: Store, emit: (event: ProgramEvent) => void): Context['write'] =>
  (action, valg) => {
    const { value, tabeller } = store.write(action, valg);
    if (tabeller.size > 0) emit({ type: 'data.endret', tabeller: [...tabeller], kilde: 'lokal' });
    return value;
  };

const idsBy = (clock: Clock) => () => uuidV7(clock(), randomFillSync(new Uint8Array(10)));
