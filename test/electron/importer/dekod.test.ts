import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dekod, lastLine, MOST_BYTES } from '../../../electron/importer/dekod.ts';
import { utf16 } from '../../support/udir-fil.ts';

const refused = (bytes: Uint8Array) => {
  try {
    dekod(bytes);
  } catch (error) {
    return (error as { failure: unknown }).failure;
  }
  return 'accepted';
};
const rule = (name: string, details?: object) => ({ code: 'invalid-input', rule: name, ...(details && { details }) });
const TEXT = 'sep=\t\nEnhetNivaa\tÆØÅ Romsa\n1\t*\n';

describe('decoding a file from the statistikkbank', () => {
  it('reads UTF-16 without a byte order mark, and with one', () => {
    expect(dekod(utf16(TEXT))).toBe(TEXT);
    expect(dekod(utf16(`\ufeff${TEXT}`))).toBe(TEXT);
  });

  it('refuses an empty file', () => expect(refused(new Uint8Array())).toEqual(rule('fil-tom')));

  it('refuses an XLSX that was renamed to CSV, and an old XLS', () => {
    expect(refused(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual(rule('fil-er-xlsx'));
    expect(refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toEqual(rule('fil-er-xlsx'));
  });

  it('refuses the same text saved as UTF-8, with and without a byte order mark, and as Windows-1252', () => {
    expect(refused(Buffer.from(TEXT, 'utf8'))).toEqual(rule('fil-er-utf8'));
    expect(refused(Buffer.from(`\ufeff${TEXT}`, 'utf8'))).toEqual(rule('fil-er-utf8'));
    expect(refused(Buffer.from('EnhetNivaa;Årstrinn;Støtte\r\n1;5;2\r\n', 'latin1'))).toEqual(rule('fil-er-utf8'));
  });

  it('refuses what is no text at all', () => {
    expect(refused(Uint8Array.from({ length: 600 }, (_, i) => (i * 151 + 7) % 256))).toEqual(rule('fil-ukjent'));
    expect(refused(new Uint8Array(64))).toEqual(rule('fil-ukjent'));
    expect(refused(Buffer.from(TEXT, 'utf16le').swap16())).toEqual(rule('fil-ukjent'));
    expect(refused(Buffer.concat([utf16(TEXT), Buffer.of(0x00, 0xd8, 0x41, 0x00)]))).toEqual(rule('fil-ukjent'));
    expect(refused(Buffer.concat([utf16(TEXT), Buffer.alloc(8)]))).toEqual(rule('fil-ukjent'));
  });

  it('refuses a file that stops in the middle of a letter, and says where', () => {
    expect(refused(utf16(TEXT).subarray(0, -3))).toEqual(rule('fil-avkortet', { linje: 3 }));
  });

  it('refuses a file too large to be one of Udir’s, without decoding it', () => {
    expect(refused(new Uint8Array(MOST_BYTES + 1))).toEqual(rule('fil-for-stor', { mest: MOST_BYTES }));
  });

  it('counts lines from one, a break at the end beginning none', () => {
    expect(['', 'a', 'a\n', 'a\nb', 'a\nb\n', 'a\n\n'].map(lastLine)).toEqual([1, 1, 1, 2, 2, 2]);
  });
});
