import { mkdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/contract/result.ts';
import type { Store } from '../db/store.ts';
import type { Vector } from '../db/wire.ts';
import type { Centre } from './centre.ts';
import { cut, lacking, type Range } from './coverage.ts';
import { knownCentre } from './identity.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { isSegment } from './read-centre.ts';
import { MOST_OPERATIONS, packSegment } from './segment.ts';

/** The last central file, unpacked as far as its manifest. */
export interface Previous {
  readonly sti: string;
  readonly manifest: Manifest;
}

/** The last central file, where it can be gone on from: it reads, is this centre's, and has nothing that this store lacks. */
export const previousFile = async (
  store: Store,
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
export const gatherSegments = async (
  store: Store,
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
