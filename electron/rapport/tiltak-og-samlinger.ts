import type { Samlingsdeltakelse, Samlingsgrunnlag } from '#shared/rapport/samlingsrad.ts';
import type { Tiltaksgrunnlag } from '#shared/rapport/tiltaksrader.ts';
import type { ReadDb } from '../db/types.ts';

/** The tiltak of an uttrekk, or of all: what is counted of each, and none of its words. */
export const listTiltaksgrunnlag = (db: ReadDb, aar: number | null): Tiltaksgrunnlag[] => db.all(TILTAK, { aar });

/** Samlinger with a day, from the uttrekk's year on: they belong to no uttrekk of their own. */
export const listSamlingsgrunnlag = (db: ReadDb, aar: number | null): Samlingsgrunnlag[] => db.all(SAMLINGER, { aar });

export const listSamlingsdeltakelser = (db: ReadDb): Samlingsdeltakelse[] =>
  db.all('SELECT p.samlingId, p.rolle, p.antall FROM samlingdeltaker p ORDER BY p.id');

const TILTAK = `
  SELECT k.kommunenummer, k.navn AS kommunenavn, u.aar AS uttrekk, t.nivaa, t.status, t.start, t.slutt,
    trim(coalesce(t.maal, '')) <> '' AS harMaal,
    (SELECT count(*) FROM tiltakutfordring l JOIN utfordring c ON c.id = l.utfordringId WHERE l.tiltakId = t.id)
      AS utfordringer,
    (SELECT count(DISTINCT i.indikator) FROM tiltakutfordring l JOIN utfordring c ON c.id = l.utfordringId
      JOIN utfordringindikator i ON i.utfordringId = c.id WHERE l.tiltakId = t.id) AS indikatorer,
    trim(coalesce(t.vurdering, '')) <> '' AS harVurdering,
    coalesce((SELECT sum(p.beloep) FROM postering p JOIN tildeling v ON v.id = p.tildelingId
      WHERE p.tiltakId = t.id AND p.art = 'vedtatt'), 0) AS vedtattOere
  FROM tiltak t JOIN deltakelse d ON d.id = t.deltakelseId
  JOIN uttrekk u ON u.id = d.uttrekkId AND (:aar IS NULL OR u.aar = :aar) JOIN kommune k ON k.id = d.kommuneId
  ORDER BY u.aar, k.kommunenummer, t.start IS NULL, t.start, t.id`;

const SAMLINGER = `
  SELECT s.id, s.start AS dato, s.slutt AS sluttdato, s.form,
    (SELECT count(*) FROM samlinginvitasjon i JOIN kommune k ON k.id = i.kommuneId WHERE i.samlingId = s.id)
      AS inviterte,
    (SELECT count(DISTINCT p.kommuneId) FROM samlingdeltaker p WHERE p.samlingId = s.id) AS kommuner,
    coalesce((SELECT sum(p.beloep) FROM postering p WHERE p.samlingId = s.id AND p.art = 'forbrukt'), 0) AS kostnadOere
  FROM samling s WHERE s.start IS NOT NULL AND (:aar IS NULL OR substr(s.start, 1, 4) >= cast(:aar AS TEXT))
  ORDER BY s.start, s.id`;
