import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AppError } from '#shared/contract/result.ts';
import { type FileStore, sizeOf } from '../ipc/files.ts';
import type { Centre, Listed } from './centre.ts';

/**
 * Imported files travel whole, under their hash: puts in the centre what it lacks, and takes what this laptop lacks. What does
 * not hash to its name is not taken, and put right where this laptop has the file.
 * @param wanted sha256 of the files that shared rows name
 * @returns how many were taken, and why one was not
 */
export const exchangeFiles = async (
  centre: Centre,
  listing: readonly Listed[],
  files: FileStore,
  wanted: readonly string[],
  step: (gjort: number, av: number) => Promise<void>,
): Promise<{ tatt: number; problem: string | null }> => {
  const sizes = new Map(listing.map(({ navn, stoerrelse }) => [navn, stoerrelse]));
  let tatt = 0;
  let problem: string | null = null;
  for (const [i, sha256] of wanted.entries()) {
    const navn = `filer/${sha256}`;
    const there = sizes.get(navn);
    const path = files.kept(sha256);
    if (path !== undefined && there === sizeOf(path)) continue;
    await step(i, wanted.length);
    if (path !== undefined) await put(centre, navn, path);
    else if (there === undefined || there === 0) problem ??= 'senter-venter';
    else {
      const bytes = await centre.read(navn);
      if (typeof bytes === 'string') problem ??= 'senter-venter';
      else if (createHash('sha256').update(bytes).digest('hex') !== sha256) problem ??= 'synk-fil-skadet';
      else {
        files.stageBytes(bytes);
        files.keep(sha256);
        tatt += 1;
      }
    }
  }
  return { tatt, problem };
};

const put = async (centre: Centre, navn: string, path: string) => {
  const bytes = await readFile(path);
  await centre.write(navn, bytes);
  const back = await centre.read(navn);
  if (typeof back === 'string' || !Buffer.from(back).equals(bytes))
    throw new AppError('unavailable', 'senter-bekrefter-ikke', { navn });
};
