import { createReadStream } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Filref } from '#shared/contract/felles.ts';
import { AppError } from '#shared/contract/result.ts';
import type { FileStore } from '../ipc/files.ts';

/**
 * Where a file that the program handed out lies.
 * @throws AppError `fil-finnes-ikke`
 */
export const handedOut = (files: FileStore, sha256: string): string => {
  const path = files.path(sha256);
  if (path === undefined) throw new AppError('not-found', 'fil-finnes-ikke');
  return path;
};

/**
 * Writes a file where a person wants it: beside, synced, then renamed over, so that a reader sees the old file or the new
 * one, never half.
 * @throws AppError `fil-ikke-skrivbar`, `disk-full`; what stood there stands
 */
export const deliver = async (from: string, to: string): Promise<void> => {
  const beside = `${to}.${process.pid}.del`;
  try {
    await copyFile(from, beside);
    const file = await open(beside, 'r+');
    await file.sync().finally(() => file.close());
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true });
    throw isDiskFull(error)
      ? new AppError('unavailable', 'disk-full')
      : new AppError('unavailable', 'fil-ikke-skrivbar', { fil: to });
  }
};

/**
 * Takes in a file of this machine.
 * @throws AppError `fil-for-stor`, `fil-ikke-lesbar`, `disk-full`
 */
export const take = async (files: FileStore, path: string): Promise<Filref> => {
  try {
    return { fil: await files.stage(createReadStream(path)), navn: basename(path) };
  } catch (error) {
    if (isDiskFull(error)) throw new AppError('unavailable', 'disk-full');
    if (!(error instanceof AppError)) throw new AppError('unavailable', 'fil-ikke-lesbar', { fil: path });
    const { code, rule, details } = error.failure;
    throw new AppError(code, rule, { ...details, fil: path });
  }
};

/** Whether the disk had no room for a file that was on its way in or out. */
export const isDiskFull = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOSPC';
