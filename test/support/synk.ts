import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ProgramEvent } from '#shared/contract/events.ts';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import type { Store } from '../../electron/db/store.ts';
import { openFiles } from '../../electron/ipc/files.ts';
import type { Work } from '../../electron/ipc/work.ts';
import type { Centre } from '../../electron/sync/centre.ts';
import { createFolderCentre } from '../../electron/sync/centre-folder.ts';
import { createSync } from '../../electron/sync/sync.ts';
import { tempDir, testStore, testTime } from './butikk.ts';

export const DELTAKELSE = '11111111-1111-7111-8111-111111111111';
export const freely: Work = { step: async () => {} };

/** A laptop: its own store, files and sync, over a centre that several share. */
export const laptop = (
  name: string,
  senter: string | Centre | null,
  { embete = 'eksempel' as string | null, time = testTime(), dir = tempDir() } = {},
) => {
  const store = testStore(name, time, dir);
  const files = openFiles(dir);
  const events: ProgramEvent[] = [];
  const pulled: string[] = [];
  const at = { centre: typeof senter === 'string' ? createFolderCentre(senter) : senter, embete };
  const sync = createSync({
    store,
    files,
    clock: time.clock,
    emit: (event) => events.push(event),
    centre: () => at.centre,
    embete: () => at.embete,
    filesWanted: () => store.all<{ sha256: string }>('SELECT sha256 FROM kildefil').map(({ sha256 }) => sha256),
    afterPull: (tabeller) => pulled.push(...tabeller),
  });
  return {
    store,
    files,
    sync,
    time,
    events,
    /** Tables that were told to be derived anew. */
    pulled,
    /** What may be changed under way: the centre chosen, the embete. */
    at,
    dir,
    run: (godta: readonly string[] = []) => sync.run(freely, { godta }),
  };
};
export type Laptop = ReturnType<typeof laptop>;

export const nyttMoete = (store: Store, felter: Readonly<Record<string, Verdi>> = {}): string =>
  store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0, ...felter })).value;
export const sett = (store: Store, id: string, felter: Readonly<Record<string, Verdi>>, skriver = false): string =>
  store.write((tx) => tx.put(moeteTabell, felter, id, { skriver })).value;
export const moete = (store: Store, id: string) =>
  store.get<Record<string, Verdi>>('SELECT * FROM moete WHERE id = ?', id);

/** Syncs all until all have heard of all. */
export const allSync = async (...laptops: readonly Laptop[]) => {
  for (let i = 0; i < 2; i += 1) for (const { run } of laptops) await run();
};
export const expectEqual = (...laptops: readonly Laptop[]) =>
  expect(new Set(laptops.map(({ store }) => store.stateSum())).size).toBe(1);

/** Segments in a centre folder, as paths on this machine. */
export const segmentsIn = (mappe: string): string[] =>
  readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .filter((navn) => navn.endsWith('.seg'))
    .map((navn) => join(mappe, navn))
    .sort();

/** A centre that does as the one inside it, but for what a test lets go wrong. */
export const faulty = (inner: Centre, faults: Partial<Centre> = {}) => {
  const counts = { list: 0, read: 0, write: 0, remove: 0 };
  const centre: Centre = {
    list() {
      counts.list += 1;
      return (faults.list ?? inner.list)();
    },
    read(navn) {
      counts.read += 1;
      return (faults.read ?? inner.read)(navn);
    },
    write(navn, bytes) {
      counts.write += 1;
      return (faults.write ?? inner.write)(navn, bytes);
    },
    remove(navn) {
      counts.remove += 1;
      return (faults.remove ?? inner.remove)(navn);
    },
  };
  return { centre, counts, faults };
};

export const failure = (rule: string, code?: string) =>
  expect.objectContaining({ failure: expect.objectContaining({ rule, ...(code && { code }) }) });
