import { join } from 'node:path';
import Database from 'better-sqlite3';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { openProgram } from '../../electron/program.ts';
import { fill, prose, seeded, sizes } from './dataset.ts';
import { interleaved, type Line, ms, timed, timedAsync } from './measure.ts';
import { rawIndex } from './raw-index.ts';
import { newStore, tempDir } from './stores.ts';

/** A bare store beside ours, with the same durability: what one committed row costs on this disk. */
const bareStore = () => {
  const db = new Database(join(tempDir(), 'bare.sqlite'));
  for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL']) db.pragma(pragma);
  db.exec('CREATE TABLE rad (id INTEGER PRIMARY KEY, verdi TEXT) STRICT');
  const index = rawIndex(db);
  const insert = db.prepare('INSERT INTO rad (verdi) VALUES (?)');
  const indexed = db.transaction((text: string) => index(Number(insert.run(text).lastInsertRowid), text));
  return { db, insert, indexed };
};

/** One field change, committed and on the disk, in a store of the realistic size. */
export const localWrite = async (): Promise<Line> => {
  const { store } = newStore();
  fill(store, sizes.M);
  const bare = bareStore();
  const random = seeded(1);
  const ids = store.all<{ id: string }>('SELECT id FROM moete').map((row) => row.id);
  const { ours, floor } = await interleaved(400, {
    floor: () => {
      const text = prose(random, 120);
      return timed(() => bare.indexed(text));
    },
    ours: () => {
      const sted = prose(random, 120);
      const id = ids[random(ids.length)];
      return timed(() => void store.write((tx) => tx.put(moeteTabell, { sted }, id)));
    },
  });
  store.close();
  bare.db.close();
  return {
    what: 'local write (one field)',
    measured: ms(ours),
    floor: `${ms(floor)} one bare row, indexed`,
    ratio: ours / floor,
    bound: 3,
  };
};

/** A minute at the keyboard: the note saved once a second through the channel, folded to one operation. */
export const typingMinute = async (): Promise<Line> => {
  const program = await openProgram({ data: tempDir() });
  const ask = async (channel: string, input: unknown) => {
    const reply = await program.dispatch(channel, input);
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value as { id: string };
  };
  await ask('raadgiver.opprett', { navn: 'Kari Eksempel', embete: 'eksempel' });
  const deltakelse = await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026 });
  const bare = bareStore();
  bare.insert.run('');
  const update = bare.db.prepare('UPDATE rad SET verdi = ? WHERE id = 1');
  const text = prose(seeded(3), 1800);
  const saves = Array.from({ length: 60 }, (_, i) => text.slice(0, 30 * (i + 1)));
  const { ours, floor } = await interleaved(7, {
    floor: () =>
      timed(() => {
        for (const save of saves) update.run(save);
      }),
    ours: async () => {
      const { id } = await ask('moete.opprett', { deltakelseId: deltakelse.id });
      const time = await timedAsync(async () => {
        for (const tekst of saves) await ask('moete.oppdater', { id, patch: { tekst }, skriver: true });
      });
      const history = (await ask('endring.list', { tabell: 'moete', id, felt: 'tekst' })) as unknown as unknown[];
      if (history.length !== 1) throw new Error(`a minute of typing left ${history.length} values in history`);
      return time;
    },
  });
  await program.close();
  bare.db.close();
  return {
    what: 'a typing minute (60 saves)',
    measured: ms(ours),
    floor: `${ms(floor)} 60 bare updates`,
    ratio: ours / floor,
    bound: 5,
  };
};

/** From nothing to the list of kommuner with their newest contact: at ten embeter's size against a first year's. */
export const coldLoad = async (large: keyof typeof sizes): Promise<Line> => {
  const folders = { S: tempDir(), [large]: tempDir() } as Record<string, string>;
  for (const [size, dir] of Object.entries(folders)) {
    const program = await openProgram({ data: dir });
    await program.dispatch('raadgiver.opprett', { navn: 'Kari Eksempel', embete: 'eksempel' });
    await program.close();
    const { store } = newStore(dir);
    fill(store, sizes[size as keyof typeof sizes]);
    store.close();
  }
  const open = (dir: string) => async () => {
    let program: Awaited<ReturnType<typeof openProgram>> | undefined;
    const time = await timedAsync(async () => {
      program = await openProgram({ data: dir });
      const reply = await program.dispatch('kommune.list', {});
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    });
    await program?.close();
    return time;
  };
  const times = await interleaved(9, { small: open(folders.S as string), large: open(folders[large] as string) });
  return {
    what: `cold load (${sizes[large]} changes)`,
    measured: ms(times.large),
    floor: `${ms(times.small)} at ${sizes.S}`,
    ratio: times.large / times.small,
    bound: 2,
  };
};
