import { createHash } from 'node:crypto';
import type { Rad, Tabell } from '#shared/lib/tabell.ts';
import { sharedTables } from './syncable.ts';
import type { ReadDb } from './types.ts';

/**
 * A sum over shared rows that does not depend on their order, so that it can be kept as rows change: each row adds the
 * first 16 bytes of its sha256, modulo 2^128. Equal sums at the same schema version mean equal data. Empty fields count
 * as absent, so that what is undone leaves no trace in it.
 */
export interface StateSum {
  add(tabell: Tabell, rad: Rad): void;
  subtract(tabell: Tabell, rad: Rad): void;
  /** 16 bytes, big-endian. */
  bytes(): Buffer;
}

const MASK = (1n << 128n) - 1n;

export const stateSum = (start?: Uint8Array): StateSum => {
  let sum = start ? BigInt(`0x${Buffer.from(start).toString('hex')}`) : 0n;
  return {
    add(tabell, rad) {
      sum = (sum + rowHash(tabell, rad)) & MASK;
    },
    subtract(tabell, rad) {
      sum = (sum - rowHash(tabell, rad)) & MASK;
    },
    bytes: () => Buffer.from(sum.toString(16).padStart(32, '0'), 'hex'),
  };
};

/** The sum counted from the rows themselves: equal to the kept one in a sound store. */
export const recomputeStateSum = (db: Pick<ReadDb, 'all'>): string => {
  const sum = stateSum();
  for (const tabell of sharedTables)
    for (const rad of db.all<Rad>(`SELECT * FROM ${tabell.navn}`)) sum.add(tabell, rad);
  return sum.bytes().toString('hex');
};

const rowHash = (tabell: Tabell, rad: Rad): bigint => {
  const hash = createHash('sha256').update(tabell.navn).update('\0').update(rad.id);
  for (const navn of sharedFields(tabell)) {
    const verdi = rad[navn];
    if (verdi !== null && verdi !== undefined) hash.update(`\0${navn}\0${typeof verdi}\0${verdi}`);
  }
  return BigInt(`0x${hash.digest('hex').slice(0, 32)}`);
};

const sharedFields = (tabell: Tabell): string[] =>
  Object.keys(tabell.felt)
    .filter((navn) => tabell.felt[navn]?.klasse === 'delt')
    .sort();
