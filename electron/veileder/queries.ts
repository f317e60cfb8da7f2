import { AppError } from '#shared/contract/result.ts';
import type { Koblingslinje, Veilederlinje } from '#shared/contract/veileder.ts';
import { sammenlignTekst } from '#shared/lib/tekst.ts';
import type { Kobling, Koblingsnotat } from '#shared/veileder/kobling.ts';
import { type Kompetanse, kompetanser, type Veilederspraak, veilederspraak } from '#shared/veileder/veileder.ts';
import type { ReadDb } from '../db/types.ts';

/** A kobling and the kommune it is for: gone with its deltakelse. */
const KOBLING = `kobling b JOIN deltakelse d ON d.id = b.deltakelseId JOIN uttrekk u ON u.id = d.uttrekkId
  JOIN kommune k ON k.id = d.kommuneId`;
/** A kommune that has left the scheme, or come through it, has nobody at work. */
const I_GANG = `d.tilstand NOT IN ('takket-nei', 'trukket-seg') AND d.fase <> 'avsluttet'`;

/** As a Norwegian sorts names; competence and languages in the order they are asked for. */
export const listVeiledere = (db: ReadDb, id?: string): Veilederlinje[] => {
  const valgt = { id: id ?? null };
  const kan = Map.groupBy(db.all<Kan>(KAN('kompetanse'), valgt), ({ veilederId }) => veilederId);
  const taler = Map.groupBy(db.all<Taler>(KAN('spraak'), valgt), ({ veilederId }) => veilederId);
  return db
    .all<Omit<Veilederlinje, 'kompetanser' | 'spraak'>>(VEILEDERE, valgt)
    .map((veileder) => {
      const hos = new Set((kan.get(veileder.id) ?? []).map(({ kompetanse }) => kompetanse));
      const tale = new Set((taler.get(veileder.id) ?? []).map(({ spraak }) => spraak));
      return {
        ...veileder,
        kompetanser: kompetanser.filter((kompetanse) => hos.has(kompetanse)),
        spraak: veilederspraak.filter((spraak) => tale.has(spraak)),
      };
    })
    .sort((a, b) => sammenlignTekst(a.navn, b.navn) || a.id.localeCompare(b.id));
};

/** @throws AppError not-found `veileder-finnes-ikke` */
export const hentVeileder = (db: ReadDb, id: string): Veilederlinje => {
  const [veileder] = listVeiledere(db, id);
  if (!veileder) throw new AppError('not-found', 'veileder-finnes-ikke');
  return veileder;
};

/** Newest uttrekk first, then phase by phase in the order they were made. A veileder in the bin leaves the kobling standing, without a name. */
export const listKoblinger = (
  db: ReadDb,
  valg: { kommunenummer?: string | undefined; deltakelseId?: string | undefined; veilederId?: string | undefined },
): Koblingslinje[] => {
  const valgt = {
    nr: valg.kommunenummer ?? null,
    deltakelse: valg.deltakelseId ?? null,
    veileder: valg.veilederId ?? null,
  };
  const notater = Map.groupBy(db.all<Notat>(NOTATER, valgt), ({ koblingId }) => koblingId);
  return db
    .all<Omit<Koblingslinje, 'notater'>>(KOBLINGER, valgt)
    .map((kobling) => ({ ...kobling, notater: notater.get(kobling.id) ?? [] }));
};

/** @throws AppError not-found `kobling-finnes-ikke` */
export const hentKobling = (db: ReadDb, id: string): Kobling => {
  const kobling = db.get<Kobling>(`SELECT b.* FROM ${KOBLING} WHERE b.id = ?`, id);
  if (!kobling) throw new AppError('not-found', 'kobling-finnes-ikke');
  return kobling;
};

/** @throws AppError not-found `notat-finnes-ikke` */
export const hentNotat = (db: ReadDb, id: string): Notat => {
  const notat = db.get<Notat>(`${NOTAT} WHERE n.id = ?`, id);
  if (!notat) throw new AppError('not-found', 'notat-finnes-ikke');
  return notat;
};

/** A kobling to point out: a person, and the kommune they are for. */
export interface Koblingspaaminnelse {
  readonly koblingId: string;
  readonly veilederId: string;
  readonly veileder: string;
  readonly kommunenummer: string;
  readonly kommunenavn: string;
}

/** Koblinger that somebody said yes to before they stopped: the kommune stands without them. */
export const listSluttede = (db: ReadDb, idag: string): (Koblingspaaminnelse & { readonly sluttet: string })[] =>
  db.all(`${PAAMINNELSER('v.sluttet')} AND b.status = 'takket-ja' AND v.sluttet <= ? ORDER BY v.sluttet, b.id`, idag);

/** Koblinger where somebody has been asked and not answered, the longest wait first. */
export const listUbesvarte = (db: ReadDb): (Koblingspaaminnelse & { readonly statusDato: string | null })[] =>
  db.all(`${PAAMINNELSER('b.statusDato')} AND b.status = 'spurt' ORDER BY b.statusDato IS NULL, b.statusDato, b.id`);

type Kan = { veilederId: string; kompetanse: Kompetanse };
type Taler = { veilederId: string; spraak: Veilederspraak };
type Notat = Koblingsnotat & { raadgiver: string | null };

/** A phase is a school year: what is promised for a later one is another year's, and one that is over asks for no more days. */
const I_AAR = `b.fase = iif(d.fase = 'uttrekksfase', 'forfase', d.fase)`;
const OPPDRAG = `FROM ${KOBLING} WHERE b.veilederId = v.id AND b.status = 'takket-ja' AND ${I_GANG}`;
const VEILEDERE = `
  SELECT v.*, (SELECT count(DISTINCT b.deltakelseId) ${OPPDRAG}) AS oppdrag,
    (SELECT coalesce(sum(b.dager), 0) ${OPPDRAG} AND ${I_AAR}) AS dagerLovet
  FROM veileder v WHERE :id IS NULL OR v.id = :id`;
const KAN = (felt: 'kompetanse' | 'spraak') =>
  `SELECT veilederId, ${felt} FROM veileder${felt} WHERE :id IS NULL OR veilederId = :id`;

const VALGT = `(:nr IS NULL OR k.kommunenummer = :nr) AND (:deltakelse IS NULL OR b.deltakelseId = :deltakelse)
  AND (:veileder IS NULL OR b.veilederId = :veileder)`;
const KOBLINGER = `
  SELECT b.*, v.navn AS veileder, v.institusjon, v.sluttet, k.kommunenummer, k.navn AS kommunenavn, u.aar
  FROM ${KOBLING} LEFT JOIN veileder v ON v.id = b.veilederId WHERE ${VALGT}
  ORDER BY u.aar DESC, k.kommunenummer, b.fase, v.navn IS NULL, v.navn, b.id`;
const NOTAT = `SELECT n.*, r.navn AS raadgiver FROM ${KOBLING} JOIN koblingsnotat n ON n.koblingId = b.id
  LEFT JOIN raadgiver r ON r.id = n.raadgiverId`;
const NOTATER = `${NOTAT} WHERE ${VALGT} ORDER BY n.dato, n.id`;

const PAAMINNELSER = (dag: 'v.sluttet' | 'b.statusDato') => `
  SELECT b.id AS koblingId, v.id AS veilederId, v.navn AS veileder, k.kommunenummer, k.navn AS kommunenavn, ${dag}
  FROM ${KOBLING} JOIN veileder v ON v.id = b.veilederId WHERE ${I_GANG}`;
