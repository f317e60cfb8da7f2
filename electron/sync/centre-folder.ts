import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { AppError } from '#shared/contract/result.ts';
import type { Centre, Listed } from './centre.ts';

/** The folders of a centre: no other is ever listed or made. */
const FOLDERS = ['enheter', 'filer'] as const;
/** What ends the name of a file that is being written. */
const PART = '.del';
/** A file that a virus scanner or a sync client holds is usually let go within a second. */
const ATTEMPTS = 7;
const FIRST_WAIT_MS = 20;

/** A centre that is a plain folder: a file share, or one that OneDrive or the like keeps in step. The folder itself is never made. */
export const createFolderCentre = (mappe: string, rename_ = rename): Centre => {
  const at = (navn: string) => join(mappe, ...navn.split('/'));

  const filesIn = async (folder: string): Promise<Listed[]> => {
    const entries = await readdir(folder === '' ? mappe : at(folder), { withFileTypes: true });
    const named = entries.map((entry) => ({ entry, navn: folder === '' ? entry.name : `${folder}/${entry.name}` }));
    const found = await Promise.all(
      named.map(async ({ entry, navn }): Promise<Listed[]> => {
        if (entry.isDirectory()) return folder === 'enheter' || FOLDERS.some((f) => f === navn) ? filesIn(navn) : [];
        if (navn.endsWith(PART)) return [];
        const info = await stat(at(navn)).catch(() => undefined);
        return info ? [{ navn, stoerrelse: info.size }] : [];
      }),
    );
    return found.flat();
  };

  /** One level at a time, so that a folder which has gone away is not made anew on this machine's own disk. */
  const makeFolder = async (folder: string) => {
    if (folder === '.') return;
    await makeFolder(dirname(folder));
    await mkdir(at(folder)).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  };

  return {
    async list() {
      try {
        return await filesIn('');
      } catch (error) {
        throw placeError(error, mappe, 'senter-utilgjengelig');
      }
    },
    async read(navn) {
      try {
        return await readFile(at(navn));
      } catch (error) {
        if (!(await reachable(mappe))) throw placeError(error, mappe, 'senter-utilgjengelig');
        return codeOf(error) === 'ENOENT' ? 'borte' : 'venter';
      }
    },
    async write(navn, bytes) {
      const part = `${at(navn)}.${randomBytes(4).toString('hex')}${PART}`;
      try {
        await stat(mappe);
        await makeFolder(dirname(navn));
        await writeDurably(part, bytes);
        await patiently(() => rename_(part, at(navn)));
      } catch (error) {
        await rm(part, { force: true }).catch(() => {});
        throw placeError(error, mappe, 'senter-ikke-skrivbar');
      }
    },
    async remove(navn) {
      try {
        await patiently(() => rm(at(navn), { force: true }));
      } catch (error) {
        throw placeError(error, mappe, 'senter-ikke-skrivbar');
      }
    },
  };
};

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

const reachable = async (mappe: string): Promise<boolean> =>
  stat(mappe).then(
    (info) => info.isDirectory(),
    () => false,
  );

const writeDurably = async (path: string, bytes: Uint8Array) => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    // Some network file systems cannot be told to flush; what was written is read back anyway.
    await file.sync().catch((error: unknown) => {
      if (!/^(EINVAL|ENOSYS|ENOTSUP)$/.test(codeOf(error))) throw error;
    });
  } finally {
    await file.close();
  }
};

/** On Windows a rename fails while anybody holds the file: again, with growing and uneven pauses, and then no more. */
const patiently = async (action: () => Promise<void>) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (attempt === ATTEMPTS || !/^(EPERM|EACCES|EBUSY)$/.test(codeOf(error))) throw error;
      await setTimeout(FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
};

const placeError = (error: unknown, mappe: string, otherwise: string): unknown => {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === '') return error;
  const rule = /^(ENOSPC|EDQUOT)$/.test(code)
    ? 'senter-fullt'
    : /^(ENOENT|ENOTDIR|EIO|ETIMEDOUT|EHOSTDOWN|EHOSTUNREACH|ENETUNREACH|ENOTCONN|ESTALE|ENXIO)$/.test(code)
      ? 'senter-utilgjengelig'
      : otherwise;
  return new AppError('unavailable', rule, { mappe, kode: code });
};
