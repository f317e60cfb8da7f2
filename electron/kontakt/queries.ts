import type { MoeteKort, MoeteLinje } from '#shared/contract/deltakelse.ts';
import type { Output } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { type Avtalepunkt, type Moetedeltaker, manglerIMoete } from '#shared/kontakt/moete.ts';
import type { ReadDb } from '../db/types.ts';

const FROM = `moete m JOIN deltakelse d ON d.id = m.deltakelseId JOIN uttrekk u ON u.id = d.uttrekkId
  JOIN kommune k ON k.id = d.kommuneId`;
const STED = 'k.kommunenummer, k.navn AS kommunenavn, u.aar';
/** The first letter is enough to know that something is written. */
const LINJE = `SELECT m.id, m.deltakelseId, m.dato, m.form, m.sted, m.tema, m.ferdig, ${STED},
  substr(trim(m.tekst, ' ' || char(9, 10, 13, 160)), 1, 1) AS tekst FROM ${FROM}`;
const KORT = `SELECT m.*, ${STED} FROM ${FROM}`;
const VALGT = `(:nr IS NULL OR k.kommunenummer = :nr) AND (:deltakelse IS NULL OR m.deltakelseId = :deltakelse)`;

type Linje = Omit<MoeteLinje, 'synk'>;
type Kort = Omit<MoeteKort, 'synk'>;

/** Newest first; drafts without a date before all. How far each is synced is added by whoever knows the log. */
export const listMoeter = (db: ReadDb, valg: { kommunenummer?: string; deltakelseId?: string } = {}): Linje[] => {
  const valgt = { nr: valg.kommunenummer ?? null, deltakelse: valg.deltakelseId ?? null };
  const moeter = db.all<Kort>(`${LINJE} WHERE ${VALGT} ORDER BY m.dato IS NOT NULL, m.dato DESC, m.id DESC`, valgt);
  const barn = (tabell: string) => `SELECT b.* FROM ${FROM} JOIN ${tabell} b ON b.moeteId = m.id WHERE ${VALGT}`;
  const deltakere = gruppert(db.all<Moetedeltaker>(barn('moetedeltaker'), valgt));
  const avtalepunkter = gruppert(db.all<Avtalepunkt>(barn('avtalepunkt'), valgt));
  return moeter.map((m) => medTall(m, deltakere.get(m.id) ?? [], avtalepunkter.get(m.id) ?? []));
};

/** @throws AppError not-found `moete-finnes-ikke` */
export const hentMoete = (
  db: ReadDb,
  id: string,
): { moete: Kort; deltakere: Moetedeltaker[]; avtalepunkter: Avtalepunkt[] } => {
  const rad = db.get<Kort>(`${KORT} WHERE m.id = ?`, id);
  if (!rad) throw new AppError('not-found', 'moete-finnes-ikke');
  const deltakere = db.all<Moetedeltaker>('SELECT * FROM moetedeltaker WHERE moeteId = ? ORDER BY id', id);
  const avtalepunkter = db.all<Avtalepunkt>('SELECT * FROM avtalepunkt WHERE moeteId = ? ORDER BY id', id);
  return { moete: medTall(rad, deltakere, avtalepunkter), deltakere, avtalepunkter };
};

export const listAvtalepunkter = (db: ReadDb): Output<'avtalepunkt.list'> =>
  db.all(
    `SELECT a.*, k.kommunenummer, k.navn AS kommunenavn, m.dato AS moetedato
     FROM avtalepunkt a JOIN moete m ON m.id = a.moeteId JOIN deltakelse d ON d.id = m.deltakelseId
     JOIN kommune k ON k.id = d.kommuneId WHERE a.gjort = 0 ORDER BY a.frist IS NULL, a.frist, a.id`,
  );

/** Meetings with a date that are not called finished, earliest first: those to come, and those that wait for their words. */
export const listDaterteUtkast = (
  db: ReadDb,
): (Pick<Linje, 'id' | 'deltakelseId' | 'tema' | 'kommunenummer' | 'kommunenavn'> & { readonly dato: string })[] =>
  db.all(
    `SELECT m.id, m.deltakelseId, m.dato, m.tema, ${STED} FROM ${FROM} WHERE m.ferdig = 0 AND m.dato IS NOT NULL
     ORDER BY m.dato, m.id`,
  );

const gruppert = <R extends { moeteId: string }>(rader: readonly R[]): Map<string, R[]> =>
  Map.groupBy(rader, (rad) => rad.moeteId);

const medTall = (rad: Kort, deltakere: readonly Moetedeltaker[], avtalepunkter: readonly Avtalepunkt[]): Kort => ({
  ...rad,
  deltakere: deltakere.length,
  avtalepunkter: avtalepunkter.length,
  mangler: manglerIMoete(rad, deltakere, avtalepunkter),
});
