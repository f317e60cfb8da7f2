/** Ids are UUIDs in lower case with hyphens; in the operation log they are the same 16 bytes. */
/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then randomness.
 * @param ms milliseconds since 1970, UTC
 * @param random at least 10 bytes
 */
export const uuidV7 = (ms: number, random: Uint8Array): string => {
  const time = Math.floor(ms).toString(16).padStart(12, '0').slice(-12);
  const rest = [...random.slice(0, 10)];
  rest[0] = ((rest[0] ?? 0) & 0x0f) | 0x70;
  rest[2] = ((rest[2] ?? 0) & 0x3f) | 0x80;
  return hyphenated(time + rest.map((byte) => byte.toString(16).padStart(2, '0')).join(''));
};

/** 32 hexadecimal digits as a UUID. */
export const hyphenated = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
