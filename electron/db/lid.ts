/**
 * An operation's number in this store: the device's number here times 2^32, plus its sequence there. Below 2^53 for
 * two million devices. The number is local; between stores an operation is named by the device's id and its sequence.
 */
const SEQUENCES = 2 ** 32;

export const lidOf = (enhetNr: number, nr: number): number => enhetNr * SEQUENCES + nr;
export const enhetOf = (lid: number): number => Math.floor(lid / SEQUENCES);
export const nrOf = (lid: number): number => lid % SEQUENCES;

/** What a value replaces, as stored: nothing, one operation, or several packed 8 bytes each. */
export type StoredBase = null | number | Uint8Array;

export const packBase = (lids: readonly number[]): StoredBase => {
  if (lids.length === 0) return null;
  const [first] = lids;
  if (lids.length === 1 && first !== undefined) return first;
  const bytes = Buffer.alloc(lids.length * 8);
  for (const [i, lid] of lids.entries()) bytes.writeBigUInt64BE(BigInt(lid), i * 8);
  return bytes;
};

export const unpackBase = (base: StoredBase): number[] => {
  if (base === null) return [];
  if (typeof base === 'number') return [base];
  const bytes = Buffer.from(base);
  return Array.from({ length: bytes.length / 8 }, (_, i) => Number(bytes.readBigUInt64BE(i * 8)));
};

/** How far each device is seen: its number here and the last sequence of an unbroken row. Four bytes each. */
export type Seen = ReadonlyMap<number, number>;

export const packSeen = (seen: Seen): Uint8Array => {
  const bytes = Buffer.alloc(seen.size * 8);
  let at = 0;
  for (const [enhetNr, nr] of seen) {
    bytes.writeUInt32BE(enhetNr, at);
    bytes.writeUInt32BE(nr, at + 4);
    at += 8;
  }
  return bytes;
};

export const unpackSeen = (packed: Uint8Array): Seen => {
  const bytes = Buffer.from(packed);
  return new Map(
    Array.from({ length: bytes.length / 8 }, (_, i) => [bytes.readUInt32BE(i * 8), bytes.readUInt32BE(i * 8 + 4)]),
  );
};
