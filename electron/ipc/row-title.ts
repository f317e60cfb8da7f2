import type { Verdi } from '#shared/lib/tabell.ts';
import type { Store } from '../db/store.ts';

/**
 * What a row is, in names and dates and no other words, so that it reads alike in both languages: the kommune, the year,
 * the meeting's day. Works for removed rows too, from what the log says they had.
 */
export const rowTitle = (store: Store, tabell: string, id: string): string =>
  [...new Set(parts(store, tabell, id, 3))].filter(Boolean).join(' · ');

/** Fields that name the row itself, and the row it belongs to. */
const NAMED: Readonly<Record<string, { readonly own: readonly string[]; readonly above?: readonly [string, string] }>> =
  {
    raadgiver: { own: ['navn'] },
    kildefil: { own: ['filnavn'] },
    uttrekk: { own: ['aar'] },
    deltakelse: { own: [], above: ['uttrekk', 'uttrekkId'] },
    moete: { own: ['dato', 'tema'], above: ['deltakelse', 'deltakelseId'] },
    moetedeltaker: { own: ['navn'], above: ['moete', 'moeteId'] },
    avtalepunkt: { own: ['tekst'], above: ['moete', 'moeteId'] },
  };

const LONGEST = 60;

const parts = (store: Store, tabell: string, id: string, depth: number): string[] => {
  const named = NAMED[tabell];
  const row = valuesOf(store, tabell, id);
  const kommune = store.get<{ navn: string }>(
    'SELECT navn FROM registerkommune WHERE id IN (?, ?)',
    id,
    String(row.kommuneId ?? ''),
  );
  const above = named?.above && depth > 0 ? row[named.above[1]] : undefined;
  return [
    kommune?.navn ?? '',
    ...(named?.above && typeof above === 'string' ? parts(store, named.above[0], above, depth - 1) : []),
    ...(named?.own ?? []).map((felt) => shorten(row[felt])),
  ];
};

const valuesOf = (store: Store, tabell: string, id: string): Readonly<Record<string, Verdi>> => {
  if (!NAMED[tabell]) return {};
  const row = store.get<Record<string, Verdi>>(`SELECT * FROM ${tabell} WHERE id = ?`, id);
  if (row) return row;
  const logged = store.history.ofRow(tabell, id).filter((value) => value.gjelder);
  return Object.fromEntries(logged.reverse().map((value) => [value.felt, value.verdi]));
};

const shorten = (verdi: Verdi | undefined): string => {
  const text = String(verdi ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};
