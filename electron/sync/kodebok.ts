import { z } from 'zod';
import type { Felt, Tabell } from '#shared/lib/tabell.ts';
import { schemaVersion } from '../db/migrate.ts';

interface Kodebokfelt {
  readonly tabell: string;
  readonly felt: string;
  readonly type: string;
  /** What it may be, where that is a short list. */
  readonly verdier: readonly string[];
  readonly tom: boolean;
  /** What happens when two people wrote it at once (tabell.ts). */
  readonly fletting: string;
  /** Part of what says which row it is. */
  readonly noekkel: boolean;
}

/** What every shared field is and may hold, from the definitions the program itself checks by: as JSON, and as rows for a spreadsheet. */
export const kodebok = (tables: readonly Tabell[]): { json: string; csv: string } => {
  const felter = tables.flatMap((tabell) =>
    Object.entries(tabell.felt)
      .filter(([, { klasse }]) => klasse === 'delt')
      .map(([navn, felt]) => describe(tabell, navn, felt)),
  );
  const rows = felter.map((f) => [f.tabell, f.felt, f.type, f.verdier.join(' '), f.tom, f.fletting, f.noekkel]);
  const lines = [HEADINGS, ...rows].map((row) => row.map((cell) => csvCell(cell)).join(';'));
  return {
    json: `${JSON.stringify({ skjemaversjon: schemaVersion, felter }, undefined, 2)}\n`,
    csv: `\uFEFF${lines.join('\r\n')}\r\n`,
  };
};

/** The same words in bokmål and nynorsk. */
const HEADINGS = ['tabell', 'felt', 'type', 'verdier', 'tom', 'fletting', 'noekkel'];

const csvCell = (cell: string | boolean): string => {
  const text = typeof cell === 'boolean' ? (cell ? '1' : '0') : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const describe = ({ navn: tabell, noekkel }: Tabell, felt: string, { schema, policy }: Felt): Kodebokfelt => {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const parts = json.anyOf ?? [json];
  const given = parts.filter((part) => part.type !== 'null');
  return {
    tabell,
    felt,
    type: [...new Set(given.map((part) => [part.type ?? 'verdi', part.format].filter(Boolean).join(' ')))].join(' '),
    verdier: given.flatMap((part) => (part.enum ?? (part.const === undefined ? [] : [part.const])).map(String)),
    tom: given.length < parts.length,
    fletting: policy,
    noekkel: noekkel.includes(felt),
  };
};
