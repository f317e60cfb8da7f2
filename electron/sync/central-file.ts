import { randomFillSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/contract/result.ts';
import { uuidV7 } from '#shared/lib/id.ts';
import { iso } from '../db/clock.ts';
import { syncable } from '../db/syncable.ts';
import type { WriteDb } from '../db/types.ts';
import type { Work } from '../ipc/work.ts';
import { runInWorker } from '../worker-client.ts';
import { gatherSegments, type Previous, previousFile } from './central-sources.ts';
import type { Centre } from './centre.ts';
import { knownCentre } from './identity.ts';
import type { RoundDeps } from './round.ts';
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
      const segmenter = await gatherSegments(
        store,
        centre,
        join(mappe, 'segmenter'),
        dekning,
        forrige?.manifest.dekning ?? {},
      );
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
    const forrige = await previousFile(store, centre, navn, mappe, dekning);
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
    const utpakket = await runInWorker(
      'sentralfil.pakkUt',
      { sti: path, mappe: mkdirs(mappe, 'ut'), soek: true },
      (gjort, av) => work.step(gjort, av),
    );
    for (const { sha256, sti } of utpakket.filer) {
      if (files.stageBytes(readFileSync(sti)) === sha256) files.keep(sha256);
    }
    assertEmpty(deps);
    const { embete, senterId } = utpakket.manifest;
    store.adoptShared(utpakket.data, (tx) => {
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

/** What is this laptop's alone is work too, and has no operations. */
const assertEmpty = ({ store }: Deps) => {
  const harRader = syncable.some(({ navn }) => store.get(`SELECT 1 FROM ${navn} LIMIT 1`) !== undefined);
  if (harRader || store.operationCount() > 0) throw new AppError('conflict', 'lager-har-arbeid');
};

const keptFiles = ({ store, files }: Deps) =>
  store.all<{ sha256: string }>('SELECT sha256 FROM kildefil ORDER BY sha256').flatMap(({ sha256 }) => {
    const sti = files.kept(sha256);
    return sti === undefined ? [] : [{ sha256, sti }];
  });

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
