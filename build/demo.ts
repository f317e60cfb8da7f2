import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { eksempelembete, foersteStart, importer, moete, norskRegister } from './demo/arbeid.ts';
import { ark, dagen, kjede, samling, tilskudd, uttrekk, veiledere } from './demo/dagen.ts';
import { type Laptop, openLaptop } from './demo/laptop.ts';
import { begge, nyLaptop, rapport, sentralmappe } from './demo/sammen.ts';

/** Says that the folder is the demo's own, and may be emptied. */
const MERKE = '.oppfolger-demo';

/**
 * The product's main job without a screen, through the channels alone: example embete, register, Udir's files, a meeting,
 * the rest of an adviser's day, two laptops and a central folder, the report. Exit 0 only if everything was as promised.
 */
const run = async (): Promise<void> => {
  const ut = resolve(parseArgs({ options: { ut: { type: 'string', default: 'demo-data' } } }).values.ut);
  const start = performance.now();
  const aapne: Laptop[] = [];
  const laptop = async (navn: string) => {
    const ny = await openLaptop(join(ut, navn));
    aapne.push(ny);
    return ny;
  };
  let naa = 'Klargjør mappen';
  const steg = async <T>(tittel: string, gjoer: () => Promise<T>): Promise<T> => {
    naa = tittel;
    say(`\n${tittel}`);
    return gjoer();
  };
  try {
    emptied(ut);
    const eksempel = await laptop('eksempel');
    await steg('Eksempelembetet', () => eksempelembete(eksempel, si));
    await steg('Registeret over landets kommuner', async () => norskRegister(await laptop('vestland'), si));
    const a = await laptop('laptop-ada');
    await steg('Første start', () => foersteStart(a, si));
    await steg('Filer fra Udir', () => importer(a, join(ut, 'udir-filer'), si));
    const arbeid = await steg('Deltakelse og møte', () => moete(a, si));
    await steg('Uttrekk og svar', () => uttrekk(a, arbeid, si));
    await steg('Veileder', () => veiledere(a, arbeid, si));
    const tiltakId = await steg('Fra indikator til tiltak', () => kjede(a, arbeid, si));
    await steg('Tilskudd', () => tilskudd(a, arbeid, tiltakId, si));
    await steg('Samling', () => samling(a, si));
    await steg('I dag', () => dagen(a, arbeid, si));
    await steg('Én kommune på to sider', () => ark(a, ut, si));
    const sentral = join(ut, 'sentralmappe');
    mkdirSync(sentral);
    const fil = await steg('Sentralmappe og sentralfil', () => sentralmappe(a, sentral, arbeid, si));
    const b = await laptop('laptop-bo');
    await steg('En maskin til', () => nyLaptop(a, b, fil, sentral, si));
    await steg('To arbeider samtidig', () => begge(a, b, arbeid, si));
    await steg('Rapportering fra de to maskinene', () => rapport(a, join(ut, 'rapportering', 'ada'), si));
    await steg('Rapportering fra eksempelembetet', () => rapport(eksempel, join(ut, 'rapportering', 'eksempel'), si));
    say(`\nFerdig på ${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s. Alt ligger i ${ut}:`);
    for (const navn of readdirSync(ut).sort()) if (navn !== MERKE) si(relative(ut, join(ut, navn)));
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`\nStanset i «${naa}»: ${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    for (const ny of aapne) await ny.close();
  }
};

const say = (linje: string) => void process.stdout.write(`${linje}\n`);
const si = (linje: string) => say(`  ${linje}`);

/** An empty folder with the demo's mark in it. One that has anything else in it is not touched. */
const emptied = (ut: string) => {
  if (existsSync(ut) && readdirSync(ut).length > 0 && !existsSync(join(ut, MERKE)))
    throw new Error(`${ut} er ikke tom og er ikke laget av demoen. Velg en annen mappe med --ut.`);
  rmSync(ut, { recursive: true, force: true });
  mkdirSync(ut, { recursive: true });
  writeFileSync(join(ut, MERKE), 'Laget av npm run demo. Mappen tømmes neste gang.\n');
};

await run();
