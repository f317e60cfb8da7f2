import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { AppError } from '#shared/contract/result.ts';
import { schemaVersion } from '../db/migrate.ts';
import { openStoreFile, storePath } from '../db/open.ts';
import { searchIndex } from '../db/search-fill.ts';
import { hasOurShape } from '../db/shape.ts';
import { recomputeStateSum } from '../db/state-sum.ts';
import { openStore, type Store } from '../db/store.ts';
import { syncable } from '../db/syncable.ts';
import type { Operation, OperationRef, Vector } from '../db/wire.ts';
import { kodebok } from './kodebok.ts';
import { FORMAT, type Manifest, readManifest } from './manifest.ts';
import { chunksOf, inOrder } from './order.ts';
import { openSegment } from './segment.ts';

export interface PackInput {
  /** An empty folder to work in. */
  readonly mappe: string;
  /** The central file before this one, to go on from. */
  readonly forrige: string | null;
  readonly segmenter: readonly string[];
  /** How far it is to go, and the sum it is to come to there. */
  readonly dekning: Vector;
  readonly tilstandssum: string;
  readonly filer: readonly { readonly sha256: string; readonly sti: string }[];
  readonly embete: string;
  readonly senterId: string | null;
  readonly laget: string;
  /** A device's id for the time it takes. */
  readonly enhet: string;
  readonly ut: string;
}

export interface Packed {
  readonly operasjoner: number;
  /** What it came to; the file is made only where nothing is missing and the sum is right. */
  readonly tilstandssum: string;
  readonly mangler: OperationRef | null;
}

type Progress = (gjort: number, av: number) => void;
/** Operations in one transaction. */
const CHUNK = 4000;
/** No entry of a file is unpacked to more than this. */
const LARGEST = 2 ** 31;

/** Makes a central file just as a new laptop would start: from the one before and what the segments carry since. */
export const packCentralFile = async (input: PackInput, progress: Progress): Promise<Packed> => {
  const before = input.forrige === null ? [] : unpackCentralFile({ sti: input.forrige, mappe: input.mappe }).filer;
  const clock = () => Date.parse(input.laget);
  const store = openStore({ dir: input.mappe, clock, newId: () => input.enhet, soek: false });
  const data = join(input.mappe, 'data.sqlite');
  try {
    await takeIn(store, input, progress);
    const vector = store.exchange.vector();
    const [who] = Object.entries(input.dekning).find(([enhet, til]) => (vector[enhet] ?? 0) < til) ?? [];
    const mangler: OperationRef | null = who === undefined ? null : [who, (vector[who] ?? 0) + 1];
    const tilstandssum = recomputeStateSum(store);
    const packed = { operasjoner: store.operationCount(), tilstandssum, mangler };
    if (mangler || tilstandssum !== input.tilstandssum || tilstandssum !== store.stateSum()) return packed;
    store.copyShared(data);
    zip(input, packed, readFileSync(data), [
      ...new Map([...before, ...input.filer].map((fil) => [fil.sha256, fil])).values(),
    ]);
    return packed;
  } finally {
    store.close({ kopi: false });
  }
};

export interface UnpackInput {
  readonly sti: string;
  /** An empty folder. */
  readonly mappe: string;
  /** Whether somebody is to search in it: then its index is made here, out of everybody's way. */
  readonly soek?: boolean;
}

export interface Unpacked {
  readonly manifest: Manifest;
  readonly data: string;
  /** The sum of what is in it, at this program's version. */
  readonly tilstandssum: string;
  readonly filer: readonly { readonly sha256: string; readonly sti: string }[];
}

/**
 * Unpacks a central file into an empty folder, where the store it holds then lies as any store does, brought to this program's version.
 * Everything is held against the manifest's hashes and sizes.
 * @throws AppError as `readManifest`
 */
export const unpackCentralFile = ({ sti, mappe, soek = false }: UnpackInput): Unpacked => {
  const bytes = readFileSync(sti);
  const manifest = readManifest(bytes);
  const wanted = new Map([
    ['data.sqlite', manifest.data],
    ...manifest.filer.map((fil) => [`filer/${fil.sha256}`, fil] as const),
  ]);
  const entries = entriesOf(bytes, new Map([...wanted].map(([navn, { stoerrelse }]) => [navn, stoerrelse])));
  for (const [navn, { sha256 }] of wanted) {
    const entry = entries[navn];
    if (!entry || createHash('sha256').update(entry).digest('hex') !== sha256) throw damaged(navn);
  }
  const data = storePath(mappe);
  mkdirSync(join(mappe, 'filer'), { recursive: true });
  const filer = manifest.filer.map(({ sha256 }) => ({ sha256, sti: join(mappe, 'filer', sha256) }));
  writeFileSync(data, entries['data.sqlite'] as Uint8Array);
  for (const { sha256, sti: path } of filer) writeFileSync(path, entries[`filer/${sha256}`] as Uint8Array);
  return { manifest, data, tilstandssum: checkedSum(mappe, manifest, soek), filer };
};

const takeIn = async (store: Store, { segmenter, dekning }: PackInput, progress: Progress) => {
  const ops: Operation[] = [];
  for (const [i, sti] of segmenter.entries()) {
    progress(i, segmenter.length);
    const segment = await openSegment(readFileSync(sti), sti);
    ops.push(...segment.operations().filter(({ enhet, nr }) => nr <= (dekning[enhet] ?? 0)));
  }
  const { klare } = inOrder(ops, store.exchange.vector());
  let gjort = 0;
  for (const chunk of chunksOf(klare, CHUNK)) {
    progress(gjort, klare.length);
    store.accept(chunk);
    gjort += chunk.length;
  }
};

const zip = (input: PackInput, { operasjoner, tilstandssum }: Packed, data: Uint8Array, files: PackInput['filer']) => {
  const filer = files.map(({ sha256, sti }) => ({ sha256, innhold: readFileSync(sti) }));
  const manifest: Manifest = {
    format: FORMAT,
    embete: input.embete,
    senterId: input.senterId,
    skjemaversjon: schemaVersion,
    laget: input.laget,
    dekning: input.dekning,
    tilstandssum,
    operasjoner,
    data: { sha256: createHash('sha256').update(data).digest('hex'), stoerrelse: data.length },
    filer: filer.map(({ sha256, innhold }) => ({ sha256, stoerrelse: innhold.length })),
  };
  const { json, csv } = kodebok(syncable);
  const text = (innhold: string) => Buffer.from(innhold, 'utf8');
  const entries = {
    'manifest.json': text(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'kodebok.json': text(json),
    'kodebok.csv': text(csv),
    'data.sqlite': data,
    ...Object.fromEntries(filer.map(({ sha256, innhold }) => [`filer/${sha256}`, innhold])),
  };
  writeFileSync(input.ut, zipSync(entries, { level: 6, mtime: new Date(input.laget) }));
};

/** Entries of exactly the size the manifest tells: what unpacks to more is left out before it is unpacked. */
const entriesOf = (bytes: Uint8Array, sizes: ReadonlyMap<string, number>): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => originalSize < LARGEST && originalSize === sizes.get(name),
    });
  } catch {
    throw damaged('zip');
  }
};

const checkedSum = (mappe: string, { skjemaversjon, tilstandssum }: Manifest, soek: boolean): string => {
  try {
    const db = openStoreFile(mappe);
    try {
      const sum = recomputeStateSum({ all: <R>(sql: string) => db.prepare(sql).all() as R[] });
      // The sum is of the shape it was made with; another shape adds up to another one.
      const right = skjemaversjon !== schemaVersion || sum === tilstandssum;
      if (!hasOurShape(db)) throw damaged('tabeller');
      if (!right || db.pragma('quick_check', { simple: true }) !== 'ok') throw damaged('sum');
      if (soek) searchIndex(db);
      db.pragma('journal_mode = DELETE');
      return sum;
    } finally {
      db.close();
    }
  } catch (error) {
    throw error instanceof AppError && error.failure.rule === 'sentralfil-skadet' ? error : damaged('data.sqlite');
  }
};

const damaged = (hva: string) => new AppError('invalid-input', 'sentralfil-skadet', { hva });
