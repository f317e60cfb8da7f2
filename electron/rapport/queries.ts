import type { Rapportgrunnlag } from '#shared/rapport/lag-rapport.ts';
import { MINST_ANTALL } from '#shared/rapport/rapport.ts';
import type { ReadDb } from '../db/types.ts';
import { listMidler } from './midler.ts';
import { listSamlingsdeltakelser, listSamlingsgrunnlag, listTiltaksgrunnlag } from './tiltak-og-samlinger.ts';

/**
 * What a report is made from: the deltakelser of one uttrekk, or of all, and what hangs on them. Free text, private notes
 * and names are not selected, so nothing further on can let them out; neither is a figure that may not be shown.
 */
export const hentGrunnlag = (db: ReadDb, aar: number | undefined): Rapportgrunnlag => {
  const valg = { aar: aar ?? null };
  return {
    deltakelser: db.all(DELTAKELSER, valg),
    moeter: db.all(MOETER, valg),
    deltakere: db.all(DELTAKERE, valg),
    avtalepunkter: db.all(AVTALEPUNKTER, valg),
    maalinger: db.all(maalingerFor(`SELECT DISTINCT k.* FROM ${I_UTTREKKET}`), { ...valg, minst: MINST_ANTALL }),
    tiltak: listTiltaksgrunnlag(db, valg.aar),
    midler: listMidler(db, valg.aar),
    samlinger: listSamlingsgrunnlag(db, valg.aar),
    samlingsdeltakere: listSamlingsdeltakelser(db),
  };
};

/** The results of one kommune that may leave the embete, oldest first; without figures where they may not. */
export const listVisbareMaalinger = (db: ReadDb, kommunenummer: string): Rapportgrunnlag['maalinger'] =>
  db.all(maalingerFor('SELECT * FROM kommune WHERE kommunenummer = :nr'), { nr: kommunenummer, minst: MINST_ANTALL });

/** A cell of the reported tables where two people wrote and nobody has chosen. `felt` is empty for the row itself. */
export interface Rapportkonflikt {
  readonly tabell: string;
  readonly felt: string;
  /** None for what belongs to the embete as a whole: a ramme, a samling. */
  readonly kommunenummer: string | null;
  readonly kommunenavn: string | null;
}

export const hentKonflikter = (db: ReadDb, aar: number | undefined): Rapportkonflikt[] =>
  db.all(KONFLIKTER, { aar: aar ?? null });

/** The sender: who uses this laptop, and the code of the embete. Undefined before the first start. */
export const hentAvsender = (db: ReadDb): { raadgiver: string; embete: string } | undefined =>
  db.get(
    `SELECT r.navn AS raadgiver, e.verdi AS embete FROM innstilling e
     JOIN innstilling meg ON meg.navn = 'meg' JOIN raadgiver r ON r.id = meg.verdi WHERE e.navn = 'embete'`,
  );

const I_UTTREKKET = `deltakelse d JOIN uttrekk u ON u.id = d.uttrekkId AND (:aar IS NULL OR u.aar = :aar)
  JOIN kommune k ON k.id = d.kommuneId`;

const DELTAKELSER = `
  SELECT d.id, k.kommunenummer, k.navn AS kommunenavn, k.fylke, u.aar AS uttrekk, d.liste, d.rangering, d.svar, d.svargrunn,
    d.svardato, d.fase, d.tilstand, d.statusDato,
    trim(coalesce(d.grunn, '')) <> '' AS harGrunn
  FROM ${I_UTTREKKET} ORDER BY u.aar, k.kommunenummer`;

const MOETER = `
  SELECT m.id, m.deltakelseId, m.dato, m.form, m.ferdig FROM ${I_UTTREKKET}
  JOIN moete m ON m.deltakelseId = d.id ORDER BY m.dato, m.id`;

const DELTAKERE = `
  SELECT p.moeteId, p.rolle FROM ${I_UTTREKKET}
  JOIN moete m ON m.deltakelseId = d.id JOIN moetedeltaker p ON p.moeteId = m.id ORDER BY p.id`;

const AVTALEPUNKTER = `
  SELECT a.moeteId, a.frist, a.gjort FROM ${I_UTTREKKET}
  JOIN moete m ON m.deltakelseId = d.id JOIN avtalepunkt a ON a.moeteId = m.id ORDER BY a.id`;

/**
 * The kommuner's own results; a school's could give away what is shielded. The file imported last is shown. Stricter than the card in one thing: what any imported file shields is shielded, since Udir may shield afterwards what
 * an older file still shows.
 */
const maalingerFor = (kommuner: string) => `
  SELECT kommunenummer, kommunenavn, nummer, nummerart, skoleaar, fag, trinn, tilstand,
    CASE WHEN visbar THEN skalapoeng END AS skalapoeng,
    CASE WHEN visbar THEN usikkerhet END AS usikkerhet,
    CASE WHEN visbar THEN antall END AS antall
  FROM (
    SELECT *, tilstand = 'vist' AND antall >= :minst AS visbar FROM (
      SELECT k.kommunenummer, k.navn AS kommunenavn, m.nummer, m.art AS nummerart, m.skoleaar, m.fag, m.trinn,
        m.skalapoeng, m.usikkerhet, m.antall,
        CASE WHEN m.tilstand = 'vist' AND max(m.tilstand IN ('skjermet', 'antall-skjermet')) OVER proeve
          THEN 'skjermet' ELSE m.tilstand END AS tilstand,
        row_number() OVER (proeve ORDER BY f.importertTid DESC, f.sha256, m.linje DESC) AS plass
      FROM (${kommuner}) k
      JOIN kommunemaaling m ON m.kommuneId = k.id AND m.nivaa = 'kommune'
      JOIN kildefil f ON f.sha256 = m.kildefil
      WINDOW proeve AS (PARTITION BY k.id, m.enhetskode, m.skoleaar, m.fag, m.trinn)
    ) WHERE plass = 1
  )
  ORDER BY kommunenummer, skoleaar, fag, trinn, nummer`;

const KONFLIKTER = `
  WITH celle AS (
    SELECT n.tabell, n.felt, lower(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' ||
      substr(h, 17, 4) || '-' || substr(h, 21)) AS id
    FROM (SELECT felt, hex(rad) AS h FROM konflikt) c JOIN feltnavn n ON n.nr = c.felt
  )
  SELECT c.tabell, c.felt, k.kommunenummer, k.navn AS kommunenavn
  FROM celle c
  LEFT JOIN moetedeltaker p ON p.id = c.id
  LEFT JOIN avtalepunkt a ON a.id = c.id
  LEFT JOIN moete m ON m.id = coalesce(p.moeteId, a.moeteId, c.id)
  LEFT JOIN tiltak t ON t.id = c.id
  LEFT JOIN postering b ON b.id = c.id
  LEFT JOIN tildeling v ON v.id = coalesce(b.tildelingId, c.id)
  JOIN ${I_UTTREKKET} AND d.id = coalesce(m.deltakelseId, t.deltakelseId, v.deltakelseId, c.id)
  UNION ALL
  SELECT c.tabell, c.felt, NULL, NULL FROM celle c
  LEFT JOIN postering b ON b.id = c.id
  WHERE c.tabell IN ('ramme', 'samling', 'samlingdeltaker', 'samlinginvitasjon')
    OR c.tabell = 'postering' AND b.samlingId IS NOT NULL
  ORDER BY 3, 1, 2`;
