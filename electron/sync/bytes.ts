import { idBytes, idText } from '../db/log.ts';

/** Writes numbers and ids compactly, one after another. */
export interface ByteWriter {
  /** A whole number from 0 to 2^53 − 1, seven bits a byte, the lowest first. */
  uint(n: number): void;
  /** A whole number of either sign, small ones short. */
  int(n: number): void;
  float(n: number): void;
  /** 16 bytes. */
  id(id: string): void;
  raw(bytes: Uint8Array): void;
  /** Its length in bytes, then UTF-8. */
  text(text: string): void;
  done(): Buffer;
}

export const byteWriter = (): ByteWriter => {
  let buffer = Buffer.alloc(64 * 1024);
  let at = 0;
  const room = (more: number) => {
    if (at + more <= buffer.length) return;
    buffer = Buffer.concat([buffer.subarray(0, at)], Math.max(buffer.length * 2, at + more));
  };
  const writer: ByteWriter = {
    uint(n) {
      room(8);
      let rest = n;
      while (rest >= 128) {
        buffer[at++] = (rest % 128) | 128;
        rest = Math.floor(rest / 128);
      }
      buffer[at++] = rest;
    },
    int: (n) => writer.uint(n < 0 ? -2 * n - 1 : 2 * n),
    float(n) {
      room(8);
      at = buffer.writeDoubleBE(n, at);
    },
    id: (id) => writer.raw(idBytes(id)),
    raw(bytes) {
      room(bytes.length);
      buffer.set(bytes, at);
      at += bytes.length;
    },
    text(text) {
      const bytes = Buffer.from(text, 'utf8');
      writer.uint(bytes.length);
      writer.raw(bytes);
    },
    done: () => buffer.subarray(0, at),
  };
  return writer;
};

/** Reads what a `ByteWriter` wrote; throws RangeError or TypeError where the bytes are not that. */
export interface ByteReader {
  uint(): number;
  int(): number;
  float(): number;
  id(): string;
  text(): string;
  /** UTF-8 of so many bytes. */
  textOf(length: number): string;
  /** A count of things that take at least one byte each: never more than there is room for. */
  count(): number;
  readonly left: number;
}

export const byteReader = (bytes: Uint8Array): ByteReader => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Without `ignoreBOM` a text that begins with U+FEFF would come back without it.
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = 0;
  const take = (length: number): Buffer => {
    if (at + length > buffer.length) throw new RangeError('the bytes end too early');
    at += length;
    return buffer.subarray(at - length, at);
  };
  const reader: ByteReader = {
    uint() {
      let n = 0;
      for (let unit = 1; unit < 2 ** 53; unit *= 128) {
        const byte = take(1)[0] as number;
        n += (byte % 128) * unit;
        if (!Number.isSafeInteger(n)) break;
        if (byte < 128) return n;
      }
      throw new RangeError('no such number');
    },
    int() {
      const n = reader.uint();
      return n % 2 === 1 ? -(n + 1) / 2 : n / 2;
    },
    float: () => take(8).readDoubleBE(),
    id: () => idText(take(16)),
    text: () => reader.textOf(reader.uint()),
    textOf: (length) => utf8.decode(take(length)),
    count() {
      const n = reader.uint();
      if (n > buffer.length - at) throw new RangeError('more than there is room for');
      return n;
    },
    get left() {
      return buffer.length - at;
    },
  };
  return reader;
};
