import type { Kommunelinje } from '#shared/contract/kommune.ts';
import type { Embete } from '#shared/contract/program.ts';
import { AppError } from '#shared/contract/result.ts';
import { type Kommune, kommunerettelseTabell, type Nummerhistorikk } from '#shared/kommune/kommune.ts';
import { sammenlignTekst } from '#shared/lib/tekst.ts';
import type { ReadDb } from '../db/types.ts';
import { EKSEMPEL_EMBETE, embeter } from './embete.ts';

/** The kommuner of one's own embete, or all of them, as a Norwegian sorts names. */
export const listKommuner = (db: ReadDb, hele: boolean, idag: string): Kommunelinje[] =>
  db
    .all<Listerad>(LISTE, { hele: Number(hele), idag })
    .map(({ deltakelseId, aar, fase, tilstand, ...kommune }) => ({
      ...kommune,
      deltakelse: deltakelseId === null ? null : ({ id: deltakelseId, aar, fase, tilstand } as Deltakelse),
    }))
    .sort((a, b) => sammenlignTekst(a.navn, b.navn) || a.kommunenummer.localeCompare(b.kommunenummer));

/** @throws AppError not-found `kommune-finnes-ikke` {kommunenummer} */
export const finnKommune = (db: ReadDb, kommunenummer: string): Kommune => {
  const kommune = db.get<Kommune>('SELECT * FROM kommune WHERE kommunenummer = ?', kommunenummer);
  if (!kommune) throw new AppError('not-found', 'kommune-finnes-ikke', { kommunenummer });
  return kommune;
};

/** A kommune with what the embete has corrected, its numbers back in time, and where the facts come from. */
export const hentKommune = (db: ReadDb, kommunenummer: string) => {
  const kommune = finnKommune(db, kommunenummer);
  const rettelse = db.get<Record<string, unknown>>('SELECT * FROM kommunerettelse WHERE id = ?', kommune.id);
  return {
    kommune,
    rettet: Object.keys(kommunerettelseTabell.felt).filter((felt) => (rettelse?.[felt] ?? null) !== null),
    historikk: db.all<Nummerhistorikk>(HISTORIKK, kommune.id),
    kilde: kommune.embete === EKSEMPEL_EMBETE ? 'Oppfølger' : KILDE,
  };
};

/** What a kommunenummer meant in a school year: the kommuner of today its area lies in. */
export interface Nummertreff {
  readonly kommunenummer: string;
  readonly art: Nummerhistorikk['art'];
}

export interface Nummerregister {
  /** By number *and* year; a number not in force when the school year began is looked for in the year after. */
  finn(nummer: string, startaar: number): readonly Nummertreff[];
  /** Whether any kommune's number in force in the school year begins with the fylke's. */
  harFylke(fylkesnummer: string, startaar: number): boolean;
}

export const nummerregister = (db: ReadDb): Nummerregister => {
  const rader = db.all<Nummertreff & Nummerhistorikk>(
    'SELECT h.*, k.kommunenummer FROM nummerhistorikk h JOIN registerkommune k ON k.id = h.kommuneId',
  );
  const perNummer = Map.groupBy(rader, (rad) => rad.nummer);
  const perFylke = Map.groupBy(rader, (rad) => rad.nummer.slice(0, 2));
  const iKraft = (liste: readonly (Nummertreff & Nummerhistorikk)[] = [], aar: number) =>
    liste.filter((rad) => (rad.fraAar ?? 0) <= aar && aar <= (rad.tilAar ?? 9999));
  return {
    finn(nummer, startaar) {
      const kjent = perNummer.get(nummer);
      const treff = iKraft(kjent, startaar);
      return treff.length > 0 ? treff : iKraft(kjent, startaar + 1);
    },
    harFylke: (fylkesnummer, startaar) =>
      [startaar, startaar + 1].some((aar) => iKraft(perFylke.get(fylkesnummer), aar).length > 0),
  };
};

/** Attribution that the licences ask for. */
const KILDE = 'Statistisk sentralbyrå (CC BY 4.0), GeoNames (CC BY 4.0)';

type Deltakelse = NonNullable<Kommunelinje['deltakelse']>;
type Listerad = Omit<Kommunelinje, 'deltakelse'> & { deltakelseId: string | null } & Omit<Deltakelse, 'id'>;

const LISTE = `
  SELECT k.*, d.id AS deltakelseId, u.aar, d.fase, d.tilstand,
    (SELECT max(m.dato) FROM moete m JOIN deltakelse md ON md.id = m.deltakelseId
     WHERE md.kommuneId = k.id AND m.dato <= :idag) AS sisteKontakt
  FROM kommune k
  LEFT JOIN deltakelse d ON d.id = (
    SELECT n.id FROM deltakelse n JOIN uttrekk nu ON nu.id = n.uttrekkId WHERE n.kommuneId = k.id ORDER BY nu.aar DESC LIMIT 1
  )
  LEFT JOIN uttrekk u ON u.id = d.uttrekkId
  WHERE :hele = 1 OR k.embete = (SELECT verdi FROM innstilling WHERE navn = 'embete')`;

const HISTORIKK = `
  SELECT nummer, navn, fraAar, tilAar, art FROM nummerhistorikk WHERE kommuneId = ?
  ORDER BY coalesce(tilAar, 9999) DESC, nummer`;

/** An embete by its code; null where there is none. */
export const finnEmbete = (kode: string): Embete | null => embeter.find((embete) => embete.kode === kode) ?? null;
