import { renameSync, rmSync } from 'node:fs';
import { storePath } from './open.ts';
import type { Store } from './store.ts';
import type { WriteDb } from './types.ts';

/** What a laptop has chosen before it has any work: kept when its empty store gives way to another. */
const KEPT_SETTINGS = ['spraak', 'sentralmappe'];

/**
 * One store to all who hold it, whatever file is behind: an empty one can give way to a whole one, which then costs no
 * more than opening it.
 */
export const replaceable = (dir: string, open: () => Omit<Store, 'adoptShared'>): Store => {
  let current = open();

  const adoptShared = (path: string, also: (tx: WriteDb) => void) => {
    const kept = current
      .all<{ navn: string; verdi: string | null }>('SELECT navn, verdi FROM innstilling')
      .filter(({ navn }) => KEPT_SETTINGS.includes(navn));
    const file = storePath(dir);
    const empty = `${file}.del`;
    current.close({ kopi: false });
    renameSync(file, empty);
    let next: typeof current | undefined;
    try {
      renameSync(path, file);
      next = open();
      next.write(
        (tx) => {
          for (const { navn, verdi } of kept) tx.setting(navn, verdi);
          also(tx);
        },
        { spor: false },
      );
      current = next;
    } catch (error) {
      next?.close({ kopi: false });
      renameSync(empty, file);
      current = open();
      throw error;
    }
    rmSync(empty);
  };

  return new Proxy({} as Store, {
    get: (_store, name) => (name === 'adoptShared' ? adoptShared : Reflect.get(current, name)),
  });
};
