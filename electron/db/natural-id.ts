import { createHash } from 'node:crypto';
import { hyphenated } from '#shared/lib/id.ts';
import type { Verdi } from '#shared/lib/tabell.ts';

/**
 * The id of a row that is what its key says: two laptops that make the same thing offline make it once.
 * A UUID version 8 (RFC 9562, section 5.8) over sha256 of the table's name and the key's values.
 */
export const naturalId = (tabell: string, noekkel: readonly Verdi[]): string => {
  const bytes = createHash('sha256')
    .update(JSON.stringify([tabell, ...noekkel]))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return hyphenated(bytes.toString('hex'));
};

/** Whether what is asked for says otherwise than the row that stands; what is null says nothing. */
export const saysOtherwise = (
  felter: Readonly<Record<string, Verdi | undefined>>,
  rad: Readonly<Record<string, Verdi>>,
): boolean => Object.entries(felter).some(([felt, verdi]) => verdi != null && verdi !== rad[felt]);
