import type { Verdi } from '#shared/lib/tabell.ts';
import type { Store } from '../db/store.ts';

/**
 * What a row is, in names and dates and no other words, so that it reads alike in both languages: the kommune, the year,
 * the meeting's day. A code is written `fase:forfase`, for the screen to word. Works for removed rows too, from what the
 * log says they had.
 */
export const rowTitle = (store: Store, tabell: string, id: string): string =>
  [...new Set(parts(store, tabell, id, 3))].filter(Boolean).join(' · ');

/** What the row is that a field points at (`rammeId`: a ramme); null where the field points at none. */
export const titleOfReferred = (store: Store, felt: string, verdi: Verdi): string | null =>
  felt.endsWith('Id') && typeof verdi === 'string' ? rowTitle(store, felt.slice(0, -'Id'.length), verdi) : null;

interface Named {
  /** The rows it belongs to, by table: `moete` is in the field `moeteId`. */
  readonly above?: readonly string[];
  /** Fields that name the row itself; with the code's name where it holds a code. */
  readonly own?: readonly (string | readonly [felt: string, kode: string])[];
}

const NAMED: Readonly<Record<string, Named>> = {
  raadgiver: { own: ['navn'] },
  kildefil: { own: ['filnavn'] },
  ordningsversjon: { own: ['kode'] },
  uttrekk: { own: ['aar'] },
  deltakelse: { above: ['uttrekk'] },
  moete: { above: ['deltakelse'], own: ['dato', 'tema'] },
  moetedeltaker: { above: ['moete'], own: ['navn'] },
  avtalepunkt: { above: ['moete'], own: ['tekst'] },
  veileder: { own: ['navn'] },
  veilederkompetanse: { above: ['veileder'], own: [['kompetanse', 'kompetanse']] },
  veilederspraak: { above: ['veileder'], own: [['spraak', 'veilederspraak']] },
  kobling: { above: ['deltakelse', 'veileder'], own: [['fase', 'fase']] },
  koblingsnotat: { above: ['kobling'], own: ['dato'] },
  utfordring: { above: ['deltakelse'], own: ['tekst'] },
  utfordringindikator: { above: ['utfordring'], own: [['indikator', 'indikator']] },
  tiltak: { above: ['deltakelse'], own: ['tittel'] },
  tiltakutfordring: { above: ['tiltak', 'utfordring'] },
  ramme: { own: ['aar', ['formaal', 'formaal'], 'kilde'] },
  soeknad: { above: ['deltakelse'], own: ['mottatt'] },
  tildeling: { above: ['deltakelse'], own: ['dato'] },
  postering: { above: ['tildeling', 'samling'], own: [['art', 'posteringsart'], 'dato', 'tekst'] },
  samling: { own: ['tittel', 'start'] },
  samlinginvitasjon: { above: ['samling'] },
  samlingdeltaker: { above: ['samling'], own: [['rolle', 'rolle'], 'navn'] },
  hurtignotat: { own: ['tekst'] },
};

const LONGEST = 60;

const parts = (store: Store, tabell: string, id: string, depth: number): string[] => {
  const { above = [], own = [] } = NAMED[tabell] ?? {};
  const row = valuesOf(store, tabell, id);
  const kommune = store.get<{ navn: string }>(
    'SELECT navn FROM registerkommune WHERE id IN (?, ?)',
    id,
    String(row.kommuneId ?? ''),
  );
  const parents = above.map((navn) => [navn, row[`${navn}Id`]] as const);
  return [
    kommune?.navn ?? '',
    ...parents.flatMap(([navn, over]) =>
      depth > 0 && typeof over === 'string' ? parts(store, navn, over, depth - 1) : [],
    ),
    ...own.map((felt) => (typeof felt === 'string' ? shorten(row[felt]) : code(felt[1], row[felt[0]]))),
  ];
};

const valuesOf = (store: Store, tabell: string, id: string): Readonly<Record<string, Verdi>> => {
  if (!NAMED[tabell]) return {};
  const row = store.get<Record<string, Verdi>>(`SELECT * FROM ${tabell} WHERE id = ?`, id);
  if (row) return row;
  const logged = store.history.ofRow(tabell, id).filter((value) => value.gjelder);
  const kept = store.all<{ felt: string; verdi: Verdi }>(
    'SELECT felt, verdi FROM papirkurvlokal WHERE tabell = ? AND id = ?',
    tabell,
    id,
  );
  return Object.fromEntries([...logged.reverse(), ...kept].map(({ felt, verdi }) => [felt, verdi]));
};

const code = (kode: string, verdi: Verdi | undefined): string => (verdi == null ? '' : `${kode}:${verdi}`);

const shorten = (verdi: Verdi | undefined): string => {
  const text = String(verdi ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};
