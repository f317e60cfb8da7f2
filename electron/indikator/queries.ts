import type { KommuneMaaling } from '#shared/contract/kommune.ts';
import type { Fag, Maaling } from '#shared/indikator/maaling.ts';
import type { ReadDb } from '../db/types.ts';
import { finnKommune } from '../kommune/queries.ts';

/**
 * The results of a kommune and its schools, those under earlier numbers with how the number became today's, and the
 * country's for the same tests. Where several files hold the same value, the one imported last is shown.
 */
export const listMaalinger = (db: ReadDb, kommunenummer: string, fag: Fag | undefined) => {
  const { id } = finnKommune(db, kommunenummer);
  const egne = db.all<KommuneMaaling>(EGNE, { kommuneId: id, fag: fag ?? null });
  const proever = new Set(egne.map(proeveAv));
  return {
    kommune: egne.filter((m) => m.nivaa === 'kommune'),
    skoler: egne.filter((m) => m.nivaa === 'skole'),
    land: db.all<Maaling>(LAND, { fag: fag ?? null }).filter((m) => proever.has(proeveAv(m))),
  };
};

export interface Kildefil {
  readonly id: string;
  readonly sha256: string;
  readonly filnavn: string;
  readonly importertTid: string;
  /** Rows of the file with at least one value in the store. */
  readonly rader: number;
}

/** The imported files, newest first. */
export const kildefiler = (db: ReadDb): Kildefil[] =>
  db.all<Kildefil>(`
    SELECT k.id, k.sha256, k.filnavn, k.importertTid, count(DISTINCT m.linje) AS rader
    FROM kildefil k LEFT JOIN maaling m ON m.kildefil = k.sha256
    GROUP BY k.id ORDER BY k.importertTid DESC, k.filnavn`);

export const erImportert = (db: ReadDb, sha256: string): boolean =>
  db.get('SELECT 1 FROM kildefil WHERE sha256 = ?', sha256) !== undefined;

export const harMaalinger = (db: ReadDb, sha256: string): boolean =>
  db.get('SELECT 1 FROM maaling WHERE kildefil = ?', sha256) !== undefined;

const proeveAv = (m: Maaling): string => `${m.skoleaar} ${m.fag} ${m.trinn}`;

/** 1 for the value to show. A file that was taken away again has no row in kildefil, and its values are not shown. */
const NYEST = `row_number() OVER (
    PARTITION BY m.nivaa, m.enhetskode, m.skoleaar, m.fag, m.trinn
    ORDER BY f.importertTid DESC, f.sha256, m.linje DESC)`;

const FELT = 'nivaa, enhetskode, enhetsnavn, skoleaar, fag, trinn, tilstand, skalapoeng, usikkerhet, antall';

const EGNE = `
  SELECT ${FELT}, nummer, art, kildefil, linje FROM (
    SELECT m.*, ${NYEST} AS plass
    FROM kommunemaaling m JOIN kildefil f ON f.sha256 = m.kildefil
    WHERE m.kommuneId = :kommuneId AND m.nivaa IN ('kommune', 'skole') AND (:fag IS NULL OR m.fag = :fag)
  ) WHERE plass = 1
  ORDER BY skoleaar, fag, trinn, enhetsnavn, enhetskode`;

const LAND = `
  SELECT ${FELT} FROM (
    SELECT m.*, ${NYEST} AS plass
    FROM maaling m JOIN kildefil f ON f.sha256 = m.kildefil
    WHERE m.nivaa = 'land' AND (:fag IS NULL OR m.fag = :fag)
  ) WHERE plass = 1
  ORDER BY skoleaar, fag, trinn`;
