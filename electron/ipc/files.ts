import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#shared/contract/result.ts';

/** The largest file a person may hand in, in bytes. Udir's largest result file is under 1 MB. */
export const MOST_BYTES = 100 * 1024 * 1024;

/**
 * Files under their sha256. `staged` are on their way in or out and are thrown away at start; `kept` are imported files
 * and attachments: immutable, and part of the embete's data.
 */
export interface FileStore {
  /** Takes in a stream; refuses more than MOST_BYTES with `fil-for-stor`. */
  stage(source: Readable): Promise<string>;
  stageBytes(bytes: Uint8Array): string;
  /** Path of a file, staged or kept. */
  path(sha256: string): string | undefined;
  /** Path of a kept file. */
  kept(sha256: string): string | undefined;
  /** @throws AppError not-found `fil-finnes-ikke` */
  read(sha256: string): Uint8Array;
  /** Makes a staged file kept. */
  keep(sha256: string): void;
  /** A path for a file being written, in the staging folder. */
  scratch(name: string): string;
  /** Takes over a finished file from its scratch path; returns its sha256. */
  adopt(path: string): Promise<string>;
}

const SHA256 = /^[0-9a-f]{64}$/;

export const openFiles = (dir: string): FileStore => {
  const staging = join(dir, 'mellomlager');
  const keeping = join(dir, 'filer');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  mkdirSync(keeping, { recursive: true });
  for (const name of readdirSync(keeping)) if (name.endsWith('.del')) rmSync(join(keeping, name));
  let count = 0;

  const scratch = (name: string) => {
    count += 1;
    return join(staging, `${count}-${name}.del`);
  };
  const at = (folder: string, sha256: string) => {
    const path = join(folder, sha256);
    return SHA256.test(sha256) && existsSync(path) ? path : undefined;
  };
  const kept = (sha256: string) => at(keeping, sha256);
  const path = (sha256: string) => kept(sha256) ?? at(staging, sha256);

  return {
    async stage(source) {
      const part = scratch('inn');
      const hash = createHash('sha256');
      let size = 0;
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          size += chunk.length;
          hash.update(chunk);
          done(size > MOST_BYTES ? new AppError('invalid-input', 'fil-for-stor', { mest: MOST_BYTES }) : null, chunk);
        },
      });
      try {
        await pipeline(source, measure, createWriteStream(part));
      } catch (error) {
        rmSync(part, { force: true });
        throw error;
      }
      const sha256 = hash.digest('hex');
      renameSync(part, join(staging, sha256));
      return sha256;
    },
    stageBytes(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      writeFileSync(join(staging, sha256), bytes);
      return sha256;
    },
    path,
    kept,
    read(sha256) {
      const found = path(sha256);
      if (!found) throw new AppError('not-found', 'fil-finnes-ikke');
      return readFileSync(found);
    },
    keep(sha256) {
      if (kept(sha256)) return;
      const from = at(staging, sha256);
      if (!from) throw new AppError('not-found', 'fil-finnes-ikke');
      const part = join(keeping, `${sha256}.del`);
      writeFileSync(part, readFileSync(from));
      const file = openSync(part, 'r+');
      try {
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(part, join(keeping, sha256));
    },
    scratch,
    async adopt(from) {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(from)) hash.update(chunk as Buffer);
      const sha256 = hash.digest('hex');
      renameSync(from, join(staging, sha256));
      return sha256;
    },
  };
};

/** Size in bytes. */
export const sizeOf = (path: string): number => statSync(path).size;
