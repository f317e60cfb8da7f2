import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { AppError } from '#shared/contract/result.ts';
import type { Operation } from '../db/wire.ts';
import { type BodyHead, packBody, readHead, unpackBody } from './segment-body.ts';

/** As many operations as one segment holds: more would gain nothing in size, and hold up the main thread. */
export const MOST_OPERATIONS = 4000;

/** Codecs by the first byte: a centre that is to be encrypted gets another one. */
const DEFLATE = 1;
/** Raised when an older program could not read what is written. */
const FORMAT = 1;
/** Codec, format, generasjon (2), hash of all the rest (16). These bytes stand so in every format to come. */
const HEADER = 20;
const LARGEST_BODY = 512 * 1024 * 1024;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

export interface Segment extends BodyHead {
  readonly generasjon: number;
  /** @throws AppError `segment-skadet` */
  operations(): Operation[];
}

/** Packs operations of one device that follow one another without gaps. */
export const packSegment = async (ops: readonly Operation[], generasjon: number): Promise<Uint8Array> => {
  const body = await deflate(packBody(ops), { level: constants.Z_BEST_COMPRESSION });
  const bytes = Buffer.concat([Buffer.alloc(HEADER), body]);
  bytes[0] = DEFLATE;
  bytes[1] = FORMAT;
  bytes.writeUInt16BE(generasjon, 2);
  hashOf(bytes).copy(bytes, 4);
  return bytes;
};

/**
 * Opens a segment. What it holds is what its bytes say; the name is only for the message.
 * @throws AppError unavailable `segment-skadet` where a byte is missing or wrong, `senter-nyere-format` where a newer
 *   program has written it
 */
export const openSegment = async (bytes: Uint8Array, navn: string): Promise<Segment> => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.length <= HEADER || !hashOf(all).equals(all.subarray(4, HEADER))) throw damaged(navn);
  if (all[0] !== DEFLATE || all[1] !== FORMAT)
    throw new AppError('unavailable', 'senter-nyere-format', { navn, format: all[1] ?? 0 });
  const check = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw error instanceof RangeError || error instanceof TypeError ? damaged(navn) : error;
    }
  };
  const body = await inflate(all.subarray(HEADER), { maxOutputLength: LARGEST_BODY }).catch(() => {
    throw damaged(navn);
  });
  return {
    ...check(() => readHead(body)),
    generasjon: all.readUInt16BE(2),
    operations: () => check(() => unpackBody(body)),
  };
};

/** The name a segment is first written under: its writer's folder, what it holds, and its hash. */
export const segmentName = (writer: string, { fra, til }: Pick<BodyHead, 'fra' | 'til'>, bytes: Uint8Array): string =>
  `enheter/${writer}/${fra}-${til}-${Buffer.from(bytes.subarray(4, 12)).toString('hex')}.seg`;

/** What a name claims, if anything, for a file that cannot be read yet. Never taken for what the file holds. */
export const claimOf = (navn: string): BodyHead[] => {
  const match = /^enheter\/([0-9a-f-]{36})\/(\d+)-(\d+)-/.exec(navn);
  return match ? [{ enhet: match[1] as string, fra: Number(match[2]), til: Number(match[3]) }] : [];
};

const hashOf = (bytes: Buffer): Buffer =>
  createHash('sha256').update(bytes.subarray(0, 4)).update(bytes.subarray(HEADER)).digest().subarray(0, 16);

const damaged = (navn: string) => new AppError('unavailable', 'segment-skadet', { navn });
