import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openProgram } from '../../electron/program.ts';
import { interleaved, type Line, ms, timed, timedAsync } from './measure.ts';
import { tempDir } from './stores.ts';
import { stortUdirfil } from './udir-file.ts';

/** A result file of the size of Udir's largest, invented: read, placed and stored, against decoding it and inserting its values raw. */
export const importFile = async (): Promise<Line> => {
  const bytes = stortUdirfil();
  const bare = new Database(join(tempDir(), 'bare.sqlite'));
  for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL']) bare.pragma(pragma);
  bare.exec(`CREATE TABLE maaling (kildefil TEXT, linje INTEGER, nivaa TEXT, kode TEXT, navn TEXT, nummer TEXT, skoleaar TEXT, aar INTEGER,
    fag TEXT, trinn INTEGER, tilstand TEXT, skalapoeng REAL, usikkerhet REAL, antall INTEGER) STRICT;
    CREATE INDEX a ON maaling (nummer, nivaa, aar); CREATE INDEX b ON maaling (nivaa, skoleaar); CREATE INDEX c ON maaling (kildefil);`);
  const insert = bare.prepare('INSERT INTO maaling VALUES (?, ?, ?, ?, ?, ?, ?, 2024, ?, 5, ?, 48, 2.1, 40)');
  const raw = bare.transaction(() => {
    const lines = new TextDecoder('utf-16le').decode(bytes).split('\n');
    for (const [i, line] of lines.entries()) {
      const cells = line.split('\t');
      if (cells.length < 18) continue;
      for (const fag of ['engelsk', 'lesing', 'regning'])
        insert.run('f', i, cells[0], cells[4], cells[8], cells[3], '2024-25', fag, 'vist');
    }
  });
  const { ours, floor } = await interleaved(5, {
    floor: () => timed(() => void raw()),
    ours: async () => {
      const program = await openProgram({ data: tempDir() });
      await program.dispatch('raadgiver.opprett', { navn: 'Kari Eksempel', embete: 'eksempel' });
      const fil = program.files.stageBytes(bytes);
      let placed = 0;
      const time = await timedAsync(async () => {
        const reply = await program.dispatch('maaling.importer', { filer: [{ fil, navn: 'stor.csv' }] });
        if (!reply.ok) throw new Error(JSON.stringify(reply.error));
        placed = Object.values((reply.value as { plassert: Record<string, number> }[])[0]?.plassert ?? {}).reduce(
          (a, b) => a + b,
          0,
        );
      });
      if (placed < 2000) throw new Error(`only ${placed} rows were placed`);
      await program.close();
      return time;
    },
  });
  bare.close();
  return {
    what: `import of a ${Math.round(bytes.length / 1000)} kB file`,
    measured: ms(ours),
    floor: `${ms(floor)} decode and raw insert`,
    ratio: ours / floor,
    bound: 5,
  };
};
