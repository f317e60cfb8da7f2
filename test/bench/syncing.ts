import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { storePath } from '../../electron/db/open.ts';
import type { Store } from '../../electron/db/store.ts';
import type { Operation } from '../../electron/db/wire.ts';
import { openFiles } from '../../electron/ipc/files.ts';
import { createFolderCentre } from '../../electron/sync/centre-folder.ts';
import { createSync, type Sync } from '../../electron/sync/sync.ts';
import { fill, prose, seeded, sizes } from './dataset.ts';
import { interleaved, type Line, median, ms, timed, timedAsync } from './measure.ts';
import { rawIndex } from './raw-index.ts';
import { newStore, tempDir } from './stores.ts';

const work = { step: async () => {} };

interface Laptop {
  readonly dir: string;
  readonly store: Store;
  readonly sync: Sync;
}

const laptop = (centre: string, dir = tempDir()): Laptop => {
  const { store } = newStore(dir);
  const sync = createSync({
    store,
    files: openFiles(dir),
    clock: Date.now,
    emit: () => {},
    centre: () => createFolderCentre(centre),
    embete: () => 'eksempel',
    filesWanted: () => [],
    afterPull: () => {},
  });
  return { dir, store, sync };
};

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** The least that tells whether anything is new: the names and sizes. */
const list = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
};

/** Two laptops and a centre that hold the same history. */
const embete = async (changes: number) => {
  const centre = tempDir();
  const a = laptop(centre);
  fill(a.store, changes);
  await a.sync.run(work);
  const b = laptop(centre);
  await b.sync.run(work);
  return { centre, a, b, random: seeded(changes) };
};
type Embete = Awaited<ReturnType<typeof embete>>;

/** Rows that changes fall on, spread over all: as many in a small store as in a large one, so that only their size differs. */
const ROWS = 100;

const edit = ({ store }: Laptop, random: (below: number) => number, count: number, rows = ROWS) => {
  const ids = store.all<{ id: string }>('SELECT id FROM moete ORDER BY id').map((row) => row.id);
  store.write((tx) => {
    for (let i = 0; i < count; i += 1)
      tx.put(moeteTabell, { tema: prose(random, 100) }, ids[Math.floor((random(rows) * ids.length) / rows)]);
  });
};

const round = async ({ a, b }: Embete) => {
  await a.sync.run(work);
  await b.sync.run(work);
  await a.sync.run(work);
};

/** A and B have each made 200 changes: A syncs, B syncs, A syncs. At ten embeter's size against a first year's. */
export const incremental = async (large: keyof typeof sizes): Promise<Line[]> => {
  const small = await embete(sizes.S);
  const big = await embete(sizes[large]);
  const bytes: number[] = [];
  const both = (e: Embete) => async () => {
    edit(e.a, e.random, 200);
    edit(e.b, e.random, 200);
    const before = bytesIn(e.centre);
    const time = await timedAsync(() => round(e));
    bytes.push((2 * Math.max(0, bytesIn(e.centre) - before)) / 400);
    if (e.a.store.stateSum() !== e.b.store.stateSum()) throw new Error('the two laptops differ');
    return time;
  };
  const sync = await interleaved(7, { small: both(small), large: both(big) });
  const idle = await interleaved(25, {
    floor: () =>
      timedAsync(async () => {
        await list(big.centre);
        big.a.store.get('SELECT count(*) FROM enhet');
      }),
    ours: () => timedAsync(() => big.a.sync.run(work)),
  });
  const files = readdirSync(big.centre, { recursive: true }).length;
  const segments = bytesIn(big.centre) / big.a.store.operationCount();
  for (const e of [small, big]) for (const { store } of [e.a, e.b]) store.close({ kopi: false });
  return [
    {
      what: `sync of 2 × 200 changes (${sizes[large]})`,
      measured: ms(sync.large),
      floor: `${ms(sync.small)} at ${sizes.S}`,
      ratio: sync.large / sync.small,
      bound: 2,
    },
    {
      what: 'bytes written and read per change',
      measured: `${Math.round(median(bytes))} B`,
      floor: '–',
      ratio: median(bytes),
      bound: 200,
      unit: ' B',
    },
    {
      what: `idle sync (${files} names in the centre)`,
      measured: ms(idle.ours),
      floor: `${ms(idle.floor)} a bare listing and a query`,
      ratio: idle.ours / idle.floor,
      bound: 5,
    },
    {
      what: 'segments, bytes per operation',
      measured: `${segments.toFixed(0)} B`,
      floor: '–',
      ratio: segments,
      bound: 65,
      unit: ' B',
    },
  ];
};

/** 5 000 operations of others, against inserting the same rows raw into the same tables with the same indexes. */
export const mergeLarge = async (): Promise<Line> => {
  const e = await embete(sizes.M);
  const times = { ours: [] as number[], floor: [] as number[] };
  for (let i = 0; i < 5; i += 1) {
    const from = e.a.store.exchange.vector()[e.a.store.device] ?? 0;
    edit(e.a, e.random, 5000, 5000); // over all rows: the same few again and again would be indexed once
    const to = e.a.store.exchange.vector()[e.a.store.device] ?? 0;
    const ops = e.a.store.exchange.read(e.a.store.device, from + 1, to);
    times.ours.push(timed(() => void e.b.store.accept(ops)) * (5000 / ops.length));
    times.floor.push(rawInserts(ops) * (5000 / ops.length));
  }
  for (const { store } of [e.a, e.b]) store.close({ kopi: false });
  const [ours, floor] = [median(times.ours), median(times.floor)];
  return {
    what: 'merge of 5 000 operations',
    measured: ms(ours),
    floor: `${ms(floor)} raw inserts`,
    ratio: ours / floor,
    bound: 5,
  };
};

const rawInserts = (ops: readonly Operation[]): number => {
  const db = new Database(join(tempDir(), 'raw.sqlite'));
  for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL']) db.pragma(pragma);
  db.exec(`CREATE TABLE operasjon (lid INTEGER PRIMARY KEY, rad BLOB, felt INTEGER, verdi ANY, hlc INTEGER, forfatter INTEGER, skjema INTEGER,
    base ANY, hode INTEGER) STRICT; CREATE INDEX celle ON operasjon (rad, felt, hode);
    CREATE TABLE moete (id TEXT PRIMARY KEY, tema TEXT) STRICT; CREATE INDEX m ON moete (tema);`);
  const op = db.prepare('INSERT INTO operasjon VALUES (?, ?, 1, ?, ?, 1, 1, ?, 1)');
  const row = db.prepare('INSERT OR REPLACE INTO moete VALUES (?, ?)');
  const index = rawIndex(db);
  const time = timed(() =>
    db.transaction(() => {
      for (const o of ops) {
        op.run(o.nr, Buffer.from(o.rad.replaceAll('-', ''), 'hex'), o.verdi, o.hlc, o.nr - 1);
        row.run(o.rad, o.verdi);
        index(o.nr, String(o.verdi ?? ''));
      }
    })(),
  );
  db.close();
  return time;
};

/** What the data set has of words, straight into bare indexes. */
const indexAll = (path: string) => {
  const db = new Database(path);
  const index = rawIndex(db);
  const texts = db
    .prepare(`SELECT rowid AS nr, concat_ws(' ', tema, sted, tekst) AS tekst FROM moete
      UNION ALL SELECT 1000000 + rowid, navn FROM moetedeltaker
      UNION ALL SELECT 2000000 + rowid, concat_ws(' ', tekst, eier) FROM avtalepunkt
      UNION ALL SELECT 3000000 + rowid, grunn FROM deltakelse`)
    .all() as { nr: number; tekst: string }[];
  db.transaction(() => texts.forEach(({ nr, tekst }) => void index(nr, tekst)))();
  db.close();
};

/** A new laptop from the central file to a store that opens and can be searched, against unpacking, writing and indexing the same. */
export const bootstrap = async (): Promise<Line[]> => {
  const e = await embete(sizes.M);
  const made = await e.a.sync.makeCentralFile(work);
  const kept = join(e.a.dir, 'mellomlager', made.fil);
  const file = join(tempDir(), 'sentral.zip');
  copyFileSync(kept, file);
  const sum = e.a.store.stateSum();
  const { ours, floor } = await interleaved(5, {
    floor: () => {
      const dir = tempDir();
      return timed(() => {
        const entries = unzipSync(readFileSync(file));
        mkdirSync(dir, { recursive: true });
        writeFileSync(storePath(dir), entries['data.sqlite'] ?? new Uint8Array(), { flush: true });
        indexAll(storePath(dir));
      });
    },
    ours: async () => {
      const dir = tempDir();
      let started: Laptop | undefined;
      const time = await timedAsync(async () => {
        started = laptop(e.centre, dir);
        await started.sync.startFromCentralFile(file, () => {}, work);
      });
      if (started?.store.stateSum() !== sum) throw new Error('the new laptop differs');
      started.store.close({ kopi: false });
      return time;
    },
  });
  const perOperation = statSync(file).size / e.a.store.operationCount();
  for (const { store } of [e.a, e.b]) store.close({ kopi: false });
  return [
    {
      what: `new laptop from the central file (${sizes.M})`,
      measured: ms(ours),
      floor: `${ms(floor)} unpack, write and index`,
      ratio: ours / floor,
      bound: 3,
      because: 'it starts a thread, and holds the file against its hashes, its sum and its shape',
    },
    {
      what: 'central file, bytes per operation',
      measured: `${perOperation.toFixed(0)} B`,
      floor: '–',
      ratio: perOperation,
      bound: 130,
      unit: ' B',
    },
  ];
};
