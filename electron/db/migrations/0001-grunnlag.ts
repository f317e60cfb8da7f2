import type { Migration } from '../migration.ts';

/**
 * The first store. Names in the log are numbers from dictionaries, ids 16 bytes, and the log an ordinary rowid table
 * whose rowid is (device, sequence): half the bytes of a log of text, and a WITHOUT ROWID table would be 60 % larger
 * because rows that carry text spill to overflow pages.
 */
export const grunnlag: Migration = {
  version: 1,
  name: 'grunnlag',
  sql: `
-- The log -------------------------------------------------------------------------------------------------------------
CREATE TABLE enhet (
  nr INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  sett INTEGER NOT NULL DEFAULT 0,
  bekreftet INTEGER NOT NULL DEFAULT 0,
  sendt INTEGER NOT NULL DEFAULT 0,
  sistHlc INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE forfatter (nr INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)) STRICT;
CREATE TABLE feltnavn (
  nr INTEGER PRIMARY KEY,
  tabell TEXT NOT NULL,
  felt TEXT NOT NULL,
  UNIQUE (tabell, felt)
) STRICT;
-- lid = enhet.nr * 2^32 + sequence. felt '' is the row itself: 1 made or restored, a version vector removed.
-- base: the operations this value replaces: null none, a lid one, a blob of 8-byte lids several.
-- hode: 1 while no operation replaces it.
CREATE TABLE operasjon (
  lid INTEGER PRIMARY KEY,
  rad BLOB NOT NULL,
  felt INTEGER NOT NULL REFERENCES feltnavn(nr),
  verdi ANY,
  hlc INTEGER NOT NULL,
  forfatter INTEGER NOT NULL REFERENCES forfatter(nr),
  skjema INTEGER NOT NULL,
  base ANY,
  hode INTEGER NOT NULL CHECK (hode IN (0, 1))
) STRICT;
CREATE INDEX operasjon_celle ON operasjon (rad, felt, hode);
-- Cells where two people wrote, neither knowing of the other, and nobody has chosen. Derived from the log.
CREATE TABLE konflikt (
  rad BLOB NOT NULL,
  felt INTEGER NOT NULL,
  PRIMARY KEY (rad, felt)
) STRICT;
-- Rows that are removed. Derived from the log.
CREATE TABLE papirkurv (
  tabell TEXT NOT NULL,
  id TEXT NOT NULL,
  slettet TEXT NOT NULL,
  forfatter INTEGER NOT NULL,
  PRIMARY KEY (tabell, id)
) STRICT;
-- What a removed row had that only this laptop knows, so that the bin gives it back whole.
CREATE TABLE papirkurvlokal (
  tabell TEXT NOT NULL, id TEXT NOT NULL, felt TEXT NOT NULL, verdi ANY, PRIMARY KEY (tabell, id, felt)
) STRICT;
-- A sum over all shared rows, kept as they change: 16 bytes.
CREATE TABLE tilstand (en INTEGER PRIMARY KEY CHECK (en = 1), sum BLOB NOT NULL CHECK (length(sum) = 16)) STRICT;
INSERT INTO tilstand VALUES (1, zeroblob(16));

-- This laptop ---------------------------------------------------------------------------------------------------------
CREATE TABLE innstilling (navn TEXT PRIMARY KEY, verdi ANY) STRICT;
-- What has been read in the central folder, so that a listing is enough to see that nothing is new.
CREATE TABLE sentralobjekt (
  navn TEXT PRIMARY KEY,
  stoerrelse INTEGER NOT NULL,
  enhet TEXT,
  fra INTEGER,
  til INTEGER,
  tatt INTEGER NOT NULL DEFAULT 0 CHECK (tatt IN (0, 1))
) STRICT;

-- Shared rows ---------------------------------------------------------------------------------------------------------
CREATE TABLE raadgiver (id TEXT PRIMARY KEY, navn TEXT, epost TEXT) STRICT;
CREATE TABLE kommunerettelse (
  id TEXT PRIMARY KEY, maalform TEXT, innbyggere INTEGER, administrasjonssenter TEXT, samiskNavn TEXT, kvenskNavn TEXT
) STRICT;
CREATE TABLE uttrekk (id TEXT PRIMARY KEY, aar INTEGER) STRICT;
CREATE TABLE deltakelse (
  id TEXT PRIMARY KEY, kommuneId TEXT, uttrekkId TEXT, fase TEXT, tilstand TEXT, grunn TEXT, statusDato TEXT
) STRICT;
CREATE INDEX deltakelse_kommune ON deltakelse (kommuneId);
CREATE TABLE moete (
  id TEXT PRIMARY KEY, deltakelseId TEXT, dato TEXT, form TEXT, sted TEXT, tema TEXT, tekst TEXT,
  ferdig INTEGER CHECK (ferdig IN (0, 1)), privatNotat TEXT
) STRICT;
CREATE INDEX moete_deltakelse ON moete (deltakelseId, dato);
CREATE TABLE moetedeltaker (id TEXT PRIMARY KEY, moeteId TEXT, rolle TEXT, navn TEXT) STRICT;
CREATE INDEX moetedeltaker_moete ON moetedeltaker (moeteId);
CREATE TABLE avtalepunkt (
  id TEXT PRIMARY KEY, moeteId TEXT, tekst TEXT, eier TEXT, frist TEXT, gjort INTEGER CHECK (gjort IN (0, 1))
) STRICT;
CREATE INDEX avtalepunkt_moete ON avtalepunkt (moeteId);
CREATE TABLE kildefil (
  id TEXT PRIMARY KEY, sha256 TEXT, filnavn TEXT, format TEXT, stoerrelse INTEGER, importertTid TEXT
) STRICT;

-- Rebuilt from files: the register that ships with the program, and what was read from imported files -----------------
CREATE TABLE registerkommune (
  id TEXT PRIMARY KEY, kommunenummer TEXT NOT NULL UNIQUE, navn TEXT NOT NULL, fylkesnummer TEXT NOT NULL,
  fylke TEXT NOT NULL, embete TEXT NOT NULL, maalform TEXT NOT NULL, innbyggere INTEGER NOT NULL,
  innbyggereAar INTEGER NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL, administrasjonssenter TEXT NOT NULL,
  samiskNavn TEXT, kvenskNavn TEXT
) STRICT;
-- One row per number and kommune of today that any part of it belongs to.
CREATE TABLE nummerhistorikk (
  nummer TEXT NOT NULL, navn TEXT NOT NULL, fraAar INTEGER, tilAar INTEGER,
  kommuneId TEXT NOT NULL, art TEXT NOT NULL CHECK (art IN ('gjeldende', 'nummerbytte', 'sammenslåing', 'deling'))
) STRICT;
CREATE INDEX nummerhistorikk_nummer ON nummerhistorikk (nummer, fraAar);
CREATE INDEX nummerhistorikk_kommune ON nummerhistorikk (kommuneId);
CREATE TABLE maaling (
  kildefil TEXT NOT NULL,
  linje INTEGER NOT NULL,
  nivaa TEXT NOT NULL CHECK (nivaa IN ('land', 'fylke', 'kommune', 'skole')),
  enhetskode TEXT NOT NULL,
  enhetsnavn TEXT NOT NULL,
  kommunenummer TEXT,
  skoleaar TEXT NOT NULL,
  aar INTEGER NOT NULL,
  fag TEXT NOT NULL,
  trinn INTEGER NOT NULL,
  tilstand TEXT NOT NULL CHECK (tilstand IN ('vist', 'skjermet', 'antall-skjermet', 'ingen-elever')),
  skalapoeng REAL,
  usikkerhet REAL,
  antall INTEGER,
  CHECK (tilstand = 'vist' OR (skalapoeng IS NULL AND usikkerhet IS NULL AND coalesce(antall, 0) = 0))
) STRICT;
CREATE INDEX maaling_kommune ON maaling (kommunenummer, nivaa, aar);
CREATE INDEX maaling_nivaa ON maaling (nivaa, skoleaar);
CREATE INDEX maaling_fil ON maaling (kildefil);

-- What was read, under the kommune of today that each number belonged to: a number is looked up with the year in which the
-- school year began; was it not in force then, with the year after. Values of a split kommune stand under each part, whole.
-- CROSS JOIN makes SQLite start from a kommune's few numbers: left to itself it reads every value in the store.
CREATE VIEW kommunemaaling AS
  SELECT h.kommuneId, h.nummer, h.art, m.*
  FROM nummerhistorikk h CROSS JOIN maaling m ON m.kommunenummer = h.nummer
  WHERE m.aar BETWEEN coalesce(h.fraAar, 0) AND coalesce(h.tilAar, 9999)
    OR m.aar + 1 = h.fraAar AND NOT EXISTS (
      SELECT 1 FROM nummerhistorikk n
      WHERE n.nummer = m.kommunenummer AND m.aar BETWEEN coalesce(n.fraAar, 0) AND coalesce(n.tilAar, 9999));

-- The register with the embete's corrections on top.
CREATE VIEW kommune AS
  SELECT k.id, k.kommunenummer, k.navn, k.fylkesnummer, k.fylke, k.embete,
         coalesce(r.maalform, k.maalform) AS maalform,
         coalesce(r.innbyggere, k.innbyggere) AS innbyggere,
         k.innbyggereAar, k.lat, k.lon,
         coalesce(r.administrasjonssenter, k.administrasjonssenter) AS administrasjonssenter,
         coalesce(r.samiskNavn, k.samiskNavn) AS samiskNavn,
         coalesce(r.kvenskNavn, k.kvenskNavn) AS kvenskNavn
  FROM registerkommune k LEFT JOIN kommunerettelse r ON r.id = k.id;
`,
};
