import type { Migration } from '../migration.ts';

/** The rest of the adviser's day: the answer to an uttrekk, veiledere, the chain, money, samlinger, quick notes, search. */
export const dagen: Migration = {
  version: 2,
  name: 'dagen',
  sql: `
ALTER TABLE uttrekk ADD COLUMN metode TEXT;
ALTER TABLE uttrekk ADD COLUMN ordningsversjonId TEXT;
ALTER TABLE uttrekk ADD COLUMN kilde TEXT;
ALTER TABLE deltakelse ADD COLUMN liste INTEGER;
ALTER TABLE deltakelse ADD COLUMN rangering INTEGER;
ALTER TABLE deltakelse ADD COLUMN svar TEXT;
ALTER TABLE deltakelse ADD COLUMN svargrunn TEXT;
ALTER TABLE deltakelse ADD COLUMN svardato TEXT;
ALTER TABLE deltakelse ADD COLUMN svartekst TEXT;
CREATE INDEX deltakelse_uttrekk ON deltakelse (uttrekkId, rangering);

CREATE TABLE veileder (
  id TEXT PRIMARY KEY, navn TEXT, institusjon TEXT, epost TEXT, telefon TEXT, region TEXT, dagerPerSemester INTEGER,
  sluttet TEXT, merknad TEXT
) STRICT;
CREATE TABLE veilederkompetanse (id TEXT PRIMARY KEY, veilederId TEXT, kompetanse TEXT) STRICT;
CREATE INDEX veilederkompetanse_veileder ON veilederkompetanse (veilederId);
CREATE TABLE veilederspraak (id TEXT PRIMARY KEY, veilederId TEXT, spraak TEXT) STRICT;
CREATE INDEX veilederspraak_veileder ON veilederspraak (veilederId);
CREATE TABLE kobling (
  id TEXT PRIMARY KEY, deltakelseId TEXT, veilederId TEXT, fase TEXT, rolle TEXT, status TEXT, statusDato TEXT,
  dager INTEGER
) STRICT;
CREATE INDEX kobling_deltakelse ON kobling (deltakelseId);
CREATE INDEX kobling_veileder ON kobling (veilederId);
CREATE TABLE koblingsnotat (id TEXT PRIMARY KEY, koblingId TEXT, dato TEXT, raadgiverId TEXT, tekst TEXT) STRICT;
CREATE INDEX koblingsnotat_kobling ON koblingsnotat (koblingId);

CREATE TABLE utfordring (id TEXT PRIMARY KEY, deltakelseId TEXT, tekst TEXT, nivaa TEXT, belegg TEXT) STRICT;
CREATE INDEX utfordring_deltakelse ON utfordring (deltakelseId);
CREATE TABLE utfordringindikator (id TEXT PRIMARY KEY, utfordringId TEXT, indikator TEXT) STRICT;
CREATE INDEX utfordringindikator_utfordring ON utfordringindikator (utfordringId);
CREATE TABLE tiltak (
  id TEXT PRIMARY KEY, deltakelseId TEXT, tittel TEXT, maal TEXT, nivaa TEXT, status TEXT, kompetansemiljoe TEXT,
  start TEXT, slutt TEXT, vurdering TEXT
) STRICT;
CREATE INDEX tiltak_deltakelse ON tiltak (deltakelseId);
CREATE TABLE tiltakutfordring (id TEXT PRIMARY KEY, tiltakId TEXT, utfordringId TEXT) STRICT;
CREATE INDEX tiltakutfordring_tiltak ON tiltakutfordring (tiltakId);
CREATE INDEX tiltakutfordring_utfordring ON tiltakutfordring (utfordringId);

-- Money is integer øre.
CREATE TABLE ramme (
  id TEXT PRIMARY KEY, aar INTEGER, formaal TEXT, kilde TEXT, beloep INTEGER, merknad TEXT
) STRICT;
CREATE TABLE soeknad (
  id TEXT PRIMARY KEY, deltakelseId TEXT, mottatt TEXT, beloep INTEGER, tekst TEXT, status TEXT, saksnummer TEXT
) STRICT;
CREATE INDEX soeknad_deltakelse ON soeknad (deltakelseId);
CREATE TABLE tildeling (
  id TEXT PRIMARY KEY, rammeId TEXT, deltakelseId TEXT, soeknadId TEXT, dato TEXT, begrunnelse TEXT, saksnummer TEXT
) STRICT;
CREATE INDEX tildeling_deltakelse ON tildeling (deltakelseId);
CREATE INDEX tildeling_ramme ON tildeling (rammeId);
CREATE TABLE postering (
  id TEXT PRIMARY KEY, rammeId TEXT, tildelingId TEXT, samlingId TEXT, tiltakId TEXT, art TEXT, beloep INTEGER, dato TEXT,
  tekst TEXT, motpostId TEXT
) STRICT;
CREATE INDEX postering_ramme ON postering (rammeId);
CREATE INDEX postering_tildeling ON postering (tildelingId);
CREATE INDEX postering_samling ON postering (samlingId);
CREATE INDEX postering_tiltak ON postering (tiltakId);
CREATE INDEX postering_motpost ON postering (motpostId);

CREATE TABLE samling (
  id TEXT PRIMARY KEY, tittel TEXT, start TEXT, slutt TEXT, form TEXT, sted TEXT, hensikt TEXT, rammeId TEXT
) STRICT;
CREATE TABLE samlinginvitasjon (id TEXT PRIMARY KEY, samlingId TEXT, kommuneId TEXT, svar TEXT) STRICT;
CREATE INDEX samlinginvitasjon_samling ON samlinginvitasjon (samlingId);
CREATE INDEX samlinginvitasjon_kommune ON samlinginvitasjon (kommuneId);
CREATE TABLE samlingdeltaker (
  id TEXT PRIMARY KEY, samlingId TEXT, kommuneId TEXT, rolle TEXT, antall INTEGER, navn TEXT
) STRICT;
CREATE INDEX samlingdeltaker_samling ON samlingdeltaker (samlingId);

CREATE TABLE hurtignotat (id TEXT PRIMARY KEY, tekst TEXT, tid TEXT, kommuneId TEXT) STRICT;

-- What is not done is little beside what is: found without reading all that was ever written.
CREATE INDEX moete_utkast ON moete (dato) WHERE ferdig = 0;
CREATE INDEX avtalepunkt_aapent ON avtalepunkt (frist) WHERE gjort = 0;

-- Versions of the scheme, as they ship with the program.
CREATE TABLE ordningsversjon (
  id TEXT PRIMARY KEY, kode TEXT NOT NULL, navn TEXT NOT NULL, navnNynorsk TEXT NOT NULL, fraAar INTEGER NOT NULL,
  kilde TEXT NOT NULL, harLister INTEGER NOT NULL CHECK (harLister IN (0, 1))
) STRICT;
CREATE TABLE ordningsfase (
  ordningsversjonId TEXT NOT NULL, fase TEXT NOT NULL, nr INTEGER NOT NULL, maaneder INTEGER
) STRICT;
CREATE TABLE ordningsfrist (
  ordningsversjonId TEXT NOT NULL, kode TEXT NOT NULL, fase TEXT NOT NULL, aarEtter INTEGER NOT NULL,
  maaned INTEGER NOT NULL, dag INTEGER NOT NULL, kilde TEXT NOT NULL, anslag INTEGER NOT NULL CHECK (anslag IN (0, 1))
) STRICT;
`,
};
