import { type Soekegruppe, soekegrupper, type Treff, type Treffgruppe } from '#shared/contract/soek.ts';
import { type Soekeord, soekeord } from '#shared/lib/soeketekst.ts';
import { begynnelseAv, utdragAv } from '#shared/lib/utdrag.ts';
import {
  column,
  fromClause,
  GROUP_SPAN,
  groupStart,
  type IndexedSource,
  indexedSources,
  PARTS,
  placeOf,
  WORDS,
} from './search-index.ts';
import { matchOf, type SearchMatch } from './search-match.ts';
import type { ReadDb } from './types.ts';

/** What people have typed, found in all that is shown: the best of each group, and how many there are. */
export const search = (db: ReadDb, tekst: string, antall: number): Treffgruppe[] => {
  const ord = soekeord(tekst);
  const match = matchOf(ord);
  if (!match) return [];
  const found = counts(db, match);
  return soekegrupper.flatMap((gruppe) => {
    const total = found.get(gruppe) ?? 0;
    if (total === 0) return [];
    const treff = best(db, match, gruppe, Math.min(antall, total)).flatMap((nr) => hit(db, nr, ord) ?? []);
    return treff.length > 0 ? [{ gruppe, antall: total, treff }] : [];
  });
};

/** The index that finds all: a word's parts are also in the whole word. */
const widest = ({ words, parts, rest }: SearchMatch) => ({
  index: parts === null ? WORDS : PARTS,
  where:
    parts === null || rest === null
      ? ''
      : // The plus keeps the planner from asking the other index once for every row.
        ` AND +rowid IN (SELECT rowid FROM ${WORDS} WHERE ${WORDS} MATCH :rest)`,
  params: { match: parts ?? words, ...(parts !== null && rest !== null && { rest }) },
});

const counts = (db: ReadDb, match: SearchMatch): Map<Soekegruppe, number> => {
  const { index, where, params } = widest(match);
  const rows = db.all<{ gruppe: number; antall: number }>(
    `SELECT rowid / ${GROUP_SPAN} AS gruppe, count(*) AS antall FROM ${index} WHERE ${index} MATCH :match${where} GROUP BY 1`,
    params,
  );
  return new Map(rows.map(({ gruppe, antall }) => [soekegrupper[gruppe - 1] as Soekegruppe, antall]));
};

/** Words in a title weigh this much more than words below it. */
const TITLE_WEIGHT = 6;

/**
 * Places in the index: whole words and beginnings first, by how much they say; then parts of words, those in titles first.
 * Of equals the newest.
 */
const best = (db: ReadDb, match: SearchMatch, gruppe: Soekegruppe, antall: number): number[] => {
  const places = (index: string, where: string, order: string, params: Readonly<Record<string, string>>) =>
    db
      .all<{ nr: number }>(
        `SELECT rowid AS nr FROM ${index} WHERE ${index} MATCH :match AND rowid BETWEEN :fra AND :til${where}
         ORDER BY ${order} LIMIT :antall`,
        { ...params, fra: groupStart(gruppe), til: groupStart(gruppe) + GROUP_SPAN - 1, antall },
      )
      .map(({ nr }) => nr);
  const found = new Set(places(WORDS, '', `bm25(${WORDS}, ${TITLE_WEIGHT}, 1), rowid DESC`, { match: match.words }));
  if (match.parts === null) return [...found];
  const { index, where, params } = widest(match);
  for (const inside of [`tittel : (${match.parts})`, match.parts]) {
    if (found.size >= antall) break;
    for (const nr of places(index, where, 'rowid DESC', { ...params, match: inside })) found.add(nr);
  }
  return [...found].slice(0, antall);
};

/** How much is shown of a text. */
const EXCERPT = 150;
const TITLE = 120;

/** A hit as it is shown; nothing where its kommune is not in the register. */
const hit = (db: ReadDb, nr: number, ord: readonly Soekeord[]): Treff | undefined => {
  const { source, rowid } = placeOf(nr);
  const row = db.get<Row>(rowSql(source), rowid);
  if (!row) return undefined;
  const read = (felt: string) => String(row[column(source.tabell, felt)] ?? '');
  const { tittel, tekst, vis = [] } = source;
  const title = (tittel.length > 0 ? tittel : vis).map(read).join(' ');
  const searched = tekst.flatMap((felt) => {
    const utdrag = utdragAv(read(felt), ord, EXCERPT);
    return utdrag ? [{ felt, utdrag }] : [];
  });
  const shown = [...tekst, ...(tittel.length > 0 ? vis : [])].map((felt) => ({
    felt,
    utdrag: begynnelseAv(read(felt), EXCERPT),
  }));
  const excerpt = mostWords(searched) ?? shown.find(({ utdrag }) => utdrag.length > 0);
  return {
    gruppe: source.gruppe,
    tabell: source.tabell,
    id: row.id,
    tittel: utdragAv(title, ord, TITLE) ?? begynnelseAv(title, TITLE),
    utdrag: excerpt?.utdrag ?? [],
    felt: excerpt?.felt.split('.').at(-1) ?? null,
    dato: row.dato,
    kommunenummer: row.kommunenummer,
    kommunenavn: row.kommunenavn,
    aapne: { tabell: source.aapne, id: row.aapneId },
  };
};

/** Of several texts, the one that says the most of what was searched for. */
const mostWords = <E extends { readonly utdrag: Treff['utdrag'] }>(excerpts: readonly E[]): E | undefined => {
  const said = ({ utdrag }: E) => new Set(utdrag.filter(({ treff }) => treff).map(({ tekst }) => tekst.toLowerCase()));
  return [...excerpts].sort((a, b) => said(b).size - said(a).size)[0];
};

type Row = Readonly<Record<string, string | number | null>> & {
  readonly id: string;
  readonly dato: string | null;
  readonly kommunenummer: string | null;
  readonly kommunenavn: string | null;
  readonly aapneId: string;
};

const selectRow = (source: IndexedSource): string => {
  const { tabell, tittel, tekst, vis = [], dato, kommune, kommuneEllerIngen, aapneId } = source;
  const of = (felt: string) => column(tabell, felt);
  const shown = [...tittel, ...tekst, ...vis].map((felt) => `${of(felt)} AS "${of(felt)}"`);
  const join = kommune ? `${kommuneEllerIngen ? 'LEFT ' : ''}JOIN kommune ON kommune.id = ${of(kommune)}` : '';
  return `SELECT ${[
    `${tabell}.id AS id`,
    `${dato ? of(dato) : 'NULL'} AS dato`,
    `${kommune ? 'kommune.kommunenummer' : 'NULL'} AS kommunenummer`,
    `${kommune ? 'kommune.navn' : 'NULL'} AS kommunenavn`,
    `${of(aapneId)} AS aapneId`,
    ...shown,
  ].join(', ')} FROM ${fromClause(source)} ${join} WHERE ${tabell}.rowid = ?`;
};

const rowSqls: ReadonlyMap<number, string> = new Map(indexedSources.map((source) => [source.fra, selectRow(source)]));
const rowSql = ({ fra }: IndexedSource): string => rowSqls.get(fra) as string;
