import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AppError } from '#shared/contract/result.ts';
import { type FileStore, sizeOf } from '../ipc/files.ts';
import type { Centre, Listed } from './centre.ts';

type Step = (gjort: number, av: number) => Promise<void>;

const nameOf = (sha256: string) => `filer/${sha256}`;
const sizesIn = (listing: readonly Listed[]) => new Map(listing.map(({ navn, stoerrelse }) => [navn, stoerrelse]));

/**
 * Takes from the centre the imported files that this laptop lacks. They travel whole, under their hash; what does not hash to
 * its name is not taken.
 * @param wanted sha256 of the files that shared rows name
 * @returns how many were taken, and why one was not
 */
export const takeFiles = async (
  centre: Centre,
  listing: readonly Listed[],
  files: FileStore,
  wanted: readonly string[],
  step: Step,
): Promise<{ tatt: number; problem: string | null }> => {
  const sizes = sizesIn(listing);
  let tatt = 0;
  let problem: string | null = null;
  for (const [i, sha256] of wanted.entries()) {
    if (files.kept(sha256) !== undefined) continue;
    await step(i, wanted.length);
    const bytes = sizes.get(nameOf(sha256)) ? await centre.read(nameOf(sha256)) : 'venter';
    if (typeof bytes === 'string') problem ??= 'senter-venter';
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) problem ??= 'synk-fil-skadet';
    else {
      files.stageBytes(bytes);
      files.keep(sha256);
      tatt += 1;
    }
  }
  return { tatt, problem };
};

/**
 * Puts in the centre the files it lacks, or holds damaged. After the operations: a file that cannot be put must not hold
 * back anybody's words, and who reads of a file that is not there yet waits for it.
 */
export const putFiles = async (
  centre: Centre,
  listing: readonly Listed[],
  files: FileStore,
  wanted: readonly string[],
  step: Step,
): Promise<void> => {
  const sizes = sizesIn(listing);
  for (const [i, sha256] of wanted.entries()) {
    const path = files.kept(sha256);
    if (path === undefined || sizes.get(nameOf(sha256)) === sizeOf(path)) continue;
    await step(i, wanted.length);
    await put(centre, nameOf(sha256), path);
  }
};

const put = async (centre: Centre, navn: string, path: string) => {
  const bytes = await readFile(path);
  await centre.write(navn, bytes);
  const back = await centre.read(navn);
  if (typeof back === 'string' || !Buffer.from(back).equals(bytes))
    throw new AppError('unavailable', 'senter-bekrefter-ikke', { navn });
};
