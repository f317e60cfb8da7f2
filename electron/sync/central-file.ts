import { randomFillSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/contract/result.ts';
import { uuidV7 } from '#shared/lib/id.ts';
import { iso } from '../db/clock.ts';
import { syncable } from '../db/syncable.ts';
import type { WriteDb } from '../db/types.ts';
import type { Vector } from '../db/wire.ts';
import type { Work } from '../ipc/context.ts';
import { runInWorker } from '../worker-client.ts';
import type { Centre } from './centre.ts';
import { cut, lacking, type Range } from './coverage.ts';
import { knownCentre } from './identity.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { isSegment } from './read-centre.ts';
import type { RoundDeps } from './round.ts';
import { MOST_OPERATIONS, packSegment } from './segment.ts';
import type { Packed } from './sentralfil.ts';

export interface CentralFile {
  readonly fil: string;
  readonly navn: string;
  readonly tilstandssum: string;
  readonly operasjoner: number;
  /** In the centre, and read back. */
  readonly publisert: boolean;
}

export interface Started {
  readonly tilstandssum: string;
  readonly operasjoner: number;
}

type Deps = Pick<RoundDeps, 'store' | 'files' | 'clock'>;

/**
 * Makes the central export file from what the centre holds, and puts it there once it says the same as this store. Without a
 * centre it is made from this store's own log.
 * @throws AppError unavailable `sentralfil-ufullstendig` with the device and what is missing; conflict `sentralfil-avvik`
 */
export const makeCentralFile = (deps: Deps, centre: Centre | null, embete: string, work: Work): Promise<CentralFile> =>
  inFolder(deps, async (mappe) => {
    const { store, files } = deps;
    store.seal();
    const dekning = store.exchange.vector();
    const tilstandssum = store.stateSum();
    const navn = `sentral-${embete}.zip`;
    const pack = async (forrige: Previous | null) => {
      const segmenter = await gather(deps, centre, join(mappe, 'segmenter'), dekning, forrige?.manifest.dekning ?? {});
      return runInWorker(
        'sentralfil.pakk',
        {
          mappe: mkdirs(mappe, forrige ? 'videre' : 'nytt'),
          forrige: forrige?.sti ?? null,
          segmenter,
          dekning,
          tilstandssum,
          filer: keptFiles(deps),
          embete,
          senterId: knownCentre(store) ?? null,
          laget: iso(deps.clock),
          enhet: uuidV7(deps.clock(), randomFillSync(new Uint8Array(10))),
          ut: join(mappe, navn),
        },
        (gjort, av) => work.step(gjort, av),
      );
    };
    const forrige = await previous(deps, centre, navn, mappe, dekning);
    let packed = await pack(forrige).catch((error: unknown) => {
      if (forrige && error instanceof AppError && error.failure.code === 'invalid-input') return undefined;
      throw error;
    });
    // The file before may be the one that is wrong: then everything is made anew.
    if (forrige && !(packed && isRight(packed, tilstandssum))) packed = await pack(null);
    if (!packed) throw new Error('nothing was packed');
    assertRight(packed, tilstandssum);
    const publisert = await publish(centre, navn, join(mappe, navn));
    const fil = await files.adopt(join(mappe, navn));
    return { fil, navn, tilstandssum, operasjoner: packed.operasjoner, publisert };
  });

/**
 * Fills a new store with what a central export file holds: the data, the files, the embete, and which centre it belongs to.
 * @returns what came in, and the tables that changed
 * @throws AppError as `Sync.startFromCentralFile`
 */
export const startFromCentralFile = (
  deps: Deps,
  path: string,
  also: (tx: WriteDb) => void,
  work: Work,
): Promise<{ started: Started; tabeller: readonly string[] }> =>
  inFolder(deps, async (mappe) => {
    const { store, files } = deps;
    assertEmpty(deps);
    const utpakket = await runInWorker('sentralfil.pakkUt', { sti: path, mappe: mkdirs(mappe, 'ut') }, (gjort, av) =>
      work.step(gjort, av),
    );
    for (const { sha256, sti } of utpakket.filer) {
      if (files.stageBytes(readFileSync(sti)) === sha256) files.keep(sha256);
    }
    assertEmpty(deps);
    const { embete, senterId } = utpakket.manifest;
    store.adoptShared(utpakket.data, utpakket.tilstandssum, (tx) => {
      tx.setting('embete', embete);
      if (senterId !== null) tx.setting('senterId', senterId);
      also(tx);
    });
    return {
      started: { tilstandssum: utpakket.tilstandssum, operasjoner: utpakket.manifest.operasjoner },
      tabeller: [...syncable.map(({ navn }) => navn), 'innstilling', 'papirkurv'],
    };
  });

const inFolder = async <T>({ files }: Deps, action: (mappe: string) => Promise<T>): Promise<T> => {
  const mappe = files.scratch('sentralfil');
  mkdirSync(mappe);
  try {
    return await action(mappe);
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
};

const mkdirs = (mappe: string, navn: string): string => {
  mkdirSync(join(mappe, navn));
  return join(mappe, navn);
};

const assertEmpty = ({ store }: Deps) => {
  if (store.operationCount() > 0) throw new AppError('conflict', 'lager-har-arbeid');
};

const keptFiles = ({ store, files }: Deps) =>
  store.all<{ sha256: string }>('SELECT sha256 FROM kildefil ORDER BY sha256').flatMap(({ sha256 }) => {
    const sti = files.kept(sha256);
    return sti === undefined ? [] : [{ sha256, sti }];
  });

interface Previous {
  readonly sti: string;
  readonly manifest: Manifest;
}

/** The last central file, where it can be gone on from: it reads, is this centre's, and has nothing that this store lacks. */
const previous = async (
  { store }: Deps,
  centre: Centre | null,
  navn: string,
  mappe: string,
  dekning: Vector,
): Promise<Previous | null> => {
  const bytes = await centre?.read(navn);
  if (bytes === undefined || typeof bytes === 'string') return null;
  try {
    const manifest = readManifest(bytes);
    const inside = Object.entries(manifest.dekning).every(([enhet, til]) => til <= (dekning[enhet] ?? 0));
    if (!inside || manifest.senterId !== (knownCentre(store) ?? null)) return null;
    const sti = join(mappe, 'forrige.zip');
    await writeFile(sti, bytes);
    return { sti, manifest };
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
};

/** Segments that go from one coverage to another: the centre's, and for what it lacks at the moment this store's own. */
const gather = async (
  { store }: Deps,
  centre: Centre | null,
  mappe: string,
  dekning: Vector,
  fra: Vector,
): Promise<string[]> => {
  rmSync(mappe, { recursive: true, force: true });
  mkdirSync(mappe);
  const paths: string[] = [];
  const add = async (bytes: Uint8Array) => {
    const path = join(mappe, String(paths.length));
    await writeFile(path, bytes);
    paths.push(path);
  };
  const held = new Map<string, Range[]>(Object.entries(fra).map(([enhet, til]) => [enhet, [[1, til]]]));
  const cached = new Map(store.centreCache.list().map((object) => [object.navn, object]));
  for (const { navn, stoerrelse } of (await centre?.list()) ?? []) {
    const object = cached.get(navn);
    if (!isSegment(navn) || object?.stoerrelse !== stoerrelse) continue;
    const { enhet, fra: first, til } = object;
    if (enhet === null || first === null || til === null || til <= (fra[enhet] ?? 0)) continue;
    const bytes = await centre?.read(navn);
    if (bytes === undefined || typeof bytes === 'string') continue;
    await add(bytes);
    held.set(enhet, [...(held.get(enhet) ?? []), [first, til]]);
  }
  for (const [enhet, til] of Object.entries(dekning))
    for (const gap of lacking(til, held.get(enhet) ?? []))
      for (const [first, last] of cut(gap, MOST_OPERATIONS))
        await add(await packSegment(store.exchange.read(enhet, first, last), 1));
  return paths;
};

const isRight = ({ mangler, tilstandssum }: Packed, wanted: string): boolean => !mangler && tilstandssum === wanted;

const assertRight = ({ mangler, tilstandssum }: Packed, wanted: string) => {
  if (mangler) throw new AppError('unavailable', 'sentralfil-ufullstendig', { enhet: mangler[0], fra: mangler[1] });
  if (tilstandssum !== wanted)
    throw new AppError('conflict', 'sentralfil-avvik', { lager: wanted, sentralfil: tilstandssum });
};

const publish = async (centre: Centre | null, navn: string, path: string): Promise<boolean> => {
  if (!centre) return false;
  const bytes = readFileSync(path);
  await centre.write(navn, bytes);
  const back = await centre.read(navn);
  return typeof back !== 'string' && Buffer.from(back).equals(bytes);
};
