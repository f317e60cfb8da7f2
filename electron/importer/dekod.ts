import { AppError } from '#shared/contract/result.ts';

/** Udir's largest result file is under 1 MB; what is twenty times that is something else. */
export const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The text of a file from Udir's statistikkbank: UTF-16 little-endian, handed out without a byte order mark. Whatever has
 * been opened and saved in a spreadsheet is another file: numbers and leading zeros may have been changed on the way, so it
 * is refused with the reason rather than mended.
 * @throws AppError invalid-input `fil-tom`, `fil-for-stor`, `fil-er-xlsx`, `fil-er-utf8`, `fil-ukjent`, `fil-avkortet`
 */
export const dekod = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new AppError('invalid-input', 'fil-tom');
  if (bytes.length > MOST_BYTES) throw new AppError('invalid-input', 'fil-for-stor', { mest: MOST_BYTES });
  if (startsWith(bytes, XLSX) || startsWith(bytes, XLS)) throw new AppError('invalid-input', 'fil-er-xlsx');
  if (!looksLikeUtf16(bytes)) throw new AppError('invalid-input', isByteText(bytes) ? 'fil-er-utf8' : 'fil-ukjent');
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = utf16(whole);
  if (whole.length < bytes.length) throw new AppError('invalid-input', 'fil-avkortet', { linje: lastLine(text) });
  return text;
};

/** The number of the last line, where the first is 1; a line break at the very end begins no new one. */
export const lastLine = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** A ZIP archive, which an .xlsx is, and the compound file that an .xls is. */
const XLSX = [0x50, 0x4b, 0x03, 0x04];
const XLS = [0xd0, 0xcf, 0x11, 0xe0];
const BOM = [0xff, 0xfe];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const isPrintable = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x20 && byte < 0x7f;

/** The file begins with Latin letters (`sep=`), each followed by a zero byte. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const start = startsWith(bytes, BOM) ? 2 : 0;
  return [0, 2].every((i) => isPrintable(bytes[start + i]) && bytes[start + i + 1] === 0);
};

/** Text of one byte per letter, in UTF-8 or an older Windows encoding: no zero bytes, and lines. */
const isByteText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 4096);
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
};

const utf16 = (bytes: Uint8Array): string => {
  try {
    const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // half of a surrogate pair: not text
  }
  throw new AppError('invalid-input', 'fil-ukjent');
};
