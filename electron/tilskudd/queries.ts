import { AppError } from '#shared/contract/result.ts';
import type { Posteringslinje, Rammelinje, Soeknadslinje, Tildelingslinje } from '#shared/contract/tilskudd.ts';
import { posteringsarter } from '#shared/tilskudd/postering.ts';
import type { Stilling } from '#shared/tilskudd/stilling.ts';
import { formaal, type Soeknad, type Tildeling } from '#shared/tilskudd/tilskudd.ts';
import type { ReadDb } from '../db/types.ts';

/** The lines of the ledger `p` added up per art. Corrections are lines like others, with a minus. */
const SUMMER = posteringsarter
  .map((art) => `coalesce(sum(p.beloep) FILTER (WHERE p.art = '${art}'), 0) AS ${art}`)
  .join(', ');
/** What is bound of a ramme: what is decided for kommuner, and what samlinger have cost. The one definition. */
const BUNDET = `coalesce(sum(p.beloep) FILTER (
  WHERE p.art = 'vedtatt' OR (p.art = 'forbrukt' AND p.samlingId IS NOT NULL)), 0)`;

// A line counts whatever becomes of the deltakelse or samling it hangs on: what is bound, is bound until a line takes it back.
const RAMME = `SELECT r.*, ${SUMMER}, r.beloep - ${BUNDET} AS rest
  FROM ramme r LEFT JOIN postering p ON p.rammeId = r.id`;

const STED = 'k.kommunenummer, k.navn AS kommunenavn, u.aar';
const deltakelsen = (rad: string) => `JOIN deltakelse d ON d.id = ${rad}.deltakelseId
  JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId`;

const SOEKNAD = `SELECT s.*, ${STED}, coalesce(v.vedtatt, 0) AS vedtatt FROM soeknad s ${deltakelsen('s')}
  LEFT JOIN (SELECT t.soeknadId, sum(p.beloep) AS vedtatt FROM tildeling t JOIN postering p ON p.tildelingId = t.id
    WHERE p.art = 'vedtatt' GROUP BY t.soeknadId) v ON v.soeknadId = s.id`;

const TILDELING = `SELECT t.*, ${STED}, r.formaal, r.aar AS rammeaar, r.kilde AS rammekilde, ${SUMMER}
  FROM tildeling t JOIN ramme r ON r.id = t.rammeId ${deltakelsen('t')}
  LEFT JOIN postering p ON p.tildelingId = t.id`;

const POSTERING = `SELECT p.*, tt.tittel AS tiltak, sa.tittel AS samling, k.navn AS kommunenavn,
    EXISTS (SELECT 1 FROM postering m WHERE m.motpostId = p.id) AS korrigert
  FROM postering p LEFT JOIN tildeling t ON t.id = p.tildelingId LEFT JOIN deltakelse d ON d.id = t.deltakelseId
  LEFT JOIN kommune k ON k.id = d.kommuneId LEFT JOIN tiltak tt ON tt.id = p.tiltakId
  LEFT JOIN samling sa ON sa.id = p.samlingId`;

/**
 * By day, and within it: decided, paid, used; the parts of one decision, written in the same millisecond, largest first;
 * corrections after what they correct.
 */
const REKKEFOELGE = `p.dato, p.motpostId IS NOT NULL, instr('${posteringsarter.join(' ')}', p.art), substr(p.id, 1, 13),
  p.tiltakId IS NULL, p.beloep DESC, p.id`;

/** Newest year first, then by purpose in the scheme's order. */
export const listRammer = (db: ReadDb, aar?: number): Rammelinje[] =>
  db.all(
    `${RAMME} WHERE :aar IS NULL OR r.aar = :aar GROUP BY r.id
     ORDER BY r.aar DESC, instr('${formaal.join(' ')}', r.formaal), r.kilde`,
    { aar: aar ?? null },
  );

/** `rest` is what may still be decided, øre; below 0 where more is bound than there is. @throws AppError not-found `ramme-finnes-ikke` */
export const hentRamme = (db: ReadDb, id: string): Rammelinje => {
  const ramme = db.get<Rammelinje>(`${RAMME} WHERE r.id = ? GROUP BY r.id`, id);
  if (!ramme) throw new AppError('not-found', 'ramme-finnes-ikke');
  return ramme;
};

interface Hvor {
  readonly kommunenummer?: string | undefined;
  readonly deltakelseId?: string | undefined;
}

/** Those without a date before all, then the newest. */
export const listSoeknader = (db: ReadDb, hvor: Hvor = {}): Soeknadslinje[] =>
  db.all(
    `${SOEKNAD} WHERE (:nr IS NULL OR k.kommunenummer = :nr) AND (:deltakelse IS NULL OR d.id = :deltakelse)
     ORDER BY s.mottatt IS NOT NULL, s.mottatt DESC, s.id DESC`,
    { nr: hvor.kommunenummer ?? null, deltakelse: hvor.deltakelseId ?? null },
  );

/** @throws AppError not-found `soeknad-finnes-ikke` */
export const hentSoeknad = (db: ReadDb, id: string): Soeknadslinje => {
  const soeknad = db.get<Soeknadslinje>(`${SOEKNAD} WHERE s.id = ?`, id);
  if (!soeknad) throw new AppError('not-found', 'soeknad-finnes-ikke');
  return soeknad;
};

/** Newest decision first, each with the lines of its ledger. */
export const listTildelinger = (
  db: ReadDb,
  hvor: Hvor & { readonly rammeId?: string | undefined; readonly rammeaar?: number | undefined } = {},
): Tildelingslinje[] => {
  const tildelinger = db.all<Omit<Tildelingslinje, 'posteringer'>>(
    `${TILDELING} WHERE (:nr IS NULL OR k.kommunenummer = :nr) AND (:deltakelse IS NULL OR d.id = :deltakelse)
       AND (:ramme IS NULL OR t.rammeId = :ramme) AND (:rammeaar IS NULL OR r.aar = :rammeaar)
     GROUP BY t.id ORDER BY t.dato DESC, t.id DESC`,
    {
      ...{ nr: hvor.kommunenummer ?? null, deltakelse: hvor.deltakelseId ?? null },
      ...{ ramme: hvor.rammeId ?? null, rammeaar: hvor.rammeaar ?? null },
    },
  );
  const linjer = Map.groupBy(
    listPosteringer(db, 'tildelingId', ...tildelinger.map(({ id }) => id)),
    (l) => l.tildelingId,
  );
  return tildelinger.map((t) => ({ ...t, posteringer: linjer.get(t.id) ?? [] }));
};

/** The lines of these rammer, tildelinger or samlinger, in the order they were written for. */
export const listPosteringer = (
  db: ReadDb,
  av: 'rammeId' | 'tildelingId' | 'samlingId',
  ...ider: readonly string[]
): Posteringslinje[] =>
  db
    .all<Postering>(
      `${POSTERING} WHERE p.${av} IN (SELECT value FROM json_each(?)) ORDER BY ${REKKEFOELGE}`,
      JSON.stringify(ider),
    )
    .map(medKorrigert);

/** @throws AppError not-found `postering-finnes-ikke` */
export const hentPostering = (db: ReadDb, id: string): Posteringslinje => {
  const postering = db.get<Postering>(`${POSTERING} WHERE p.id = ?`, id);
  if (!postering) throw new AppError('not-found', 'postering-finnes-ikke');
  return medKorrigert(postering);
};

/** @throws AppError not-found `tildeling-finnes-ikke` */
export const hentTildeling = (db: ReadDb, id: string): Tildeling => {
  const tildeling = db.get<Tildeling>(`SELECT t.* FROM tildeling t ${deltakelsen('t')} WHERE t.id = ?`, id);
  if (!tildeling) throw new AppError('not-found', 'tildeling-finnes-ikke');
  return tildeling;
};

/** The sums of a tildeling's lines, whatever has become of what it hangs on. */
export const stillingFor = (db: ReadDb, tildelingId: string): Stilling =>
  db.get<Stilling>(`SELECT ${SUMMER} FROM postering p WHERE p.tildelingId = ?`, tildelingId) as Stilling;

/** The application that a tildeling answers, and what has been decided on it; none where there is none any more. */
export const soeknadFor = (db: ReadDb, tildelingId: string): (Soeknad & { vedtatt: number }) | undefined =>
  db.get(`${SOEKNAD} WHERE s.id = (SELECT soeknadId FROM tildeling WHERE id = ?)`, tildelingId);

/** A tiltak as a split needs it. */
export const finnTiltak = (db: ReadDb, id: string): { deltakelseId: string; tittel: string | null } | undefined =>
  db.get('SELECT deltakelseId, tittel FROM tiltak WHERE id = ?', id);

/** Where the costs of a samling are taken from. @throws AppError not-found `samling-finnes-ikke` */
export const rammeForSamling = (db: ReadDb, samlingId: string): string | null => {
  const samling = db.get<{ rammeId: string | null }>('SELECT rammeId FROM samling WHERE id = ?', samlingId);
  if (!samling) throw new AppError('not-found', 'samling-finnes-ikke');
  return samling.rammeId;
};

/** Whether anything has been posted on a ramme. */
export const harPosteringer = (db: ReadDb, rammeId: string): boolean =>
  db.get('SELECT 1 FROM postering WHERE rammeId = ?', rammeId) !== undefined;

type Postering = Omit<Posteringslinje, 'korrigert'> & { readonly korrigert: 0 | 1 };
const medKorrigert = (rad: Postering): Posteringslinje => ({ ...rad, korrigert: rad.korrigert === 1 });
