import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { migrate } from '../../../electron/db/migrate.ts';
import type { Context } from '../../../electron/ipc/context.ts';
import { createWorks } from '../../../electron/ipc/work.ts';

type Verdi = string | number | null | Uint8Array;
type Rad = Readonly<Record<string, Verdi>>;

/**
 * The real tables with whatever a test puts in them, past every rule that the program's own write path keeps: here rows
 * may be as no reader and no screen would make them.
 */
export const rapportlager = () => {
  const db = new Database(':memory:');
  migrate(db);
  const filer = new Map<string, Uint8Array>();
  const inn = (tabell: string, rad: Rad) => {
    const felt = Object.keys(rad);
    db.prepare(`INSERT INTO ${tabell} (${felt.join(', ')}) VALUES (${felt.map(() => '?').join(', ')})`).run(
      ...Object.values(rad),
    );
  };
  const ctx = {
    db: {
      all: (sql: string, ...verdier: unknown[]) => db.prepare(sql).all(...verdier),
      get: (sql: string, ...verdier: unknown[]) => db.prepare(sql).get(...verdier),
    },
    files: {
      stageBytes(bytes: Uint8Array) {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        filer.set(sha256, bytes);
        return sha256;
      },
    },
    clock: () => Date.UTC(2026, 10, 24, 8, 30),
    ...createWorks(() => {}),
  } as unknown as Context;

  inn('innstilling', { navn: 'meg', verdi: 'r1' });
  inn('innstilling', { navn: 'embete', verdi: 'eksempel' });
  inn('raadgiver', { id: 'r1', navn: 'Ada Prøve', epost: null });
  return {
    ctx,
    inn,
    exec: (sql: string) => void db.exec(sql),
    fil: (sha256: string) => filer.get(sha256) as Uint8Array,
    /** Lets rows in that the tables' own checks refuse: a cache that something has damaged. */
    utenSjekk: (gjoer: () => void) => {
      db.pragma('ignore_check_constraints = ON');
      gjoer();
      db.pragma('ignore_check_constraints = OFF');
    },
    kommune(nummer: string, navn = `Kommune ${nummer}`) {
      inn('registerkommune', {
        ...{ id: `k${nummer}`, kommunenummer: nummer, navn, fylkesnummer: '99', fylke: 'Eksempelfylket' },
        ...{ embete: 'eksempel', maalform: 'bokmål', innbyggere: 1, innbyggereAar: 2026, lat: 1, lon: 1 },
        administrasjonssenter: 'Sentrum',
      });
      this.nummer(nummer, nummer, 'gjeldende');
    },
    nummer(nummer: string, idag: string, art: string, aar: { fraAar?: number; tilAar?: number } = {}) {
      inn('nummerhistorikk', { nummer, navn: 'x', fraAar: null, tilAar: null, kommuneId: `k${idag}`, art, ...aar });
    },
    deltakelse(kommunenummer: string, felter: Rad = {}, aar = 2024) {
      if (!db.prepare('SELECT 1 FROM uttrekk WHERE aar = ?').get(aar)) inn('uttrekk', { id: `u${aar}`, aar });
      inn('deltakelse', {
        ...{ id: `d${kommunenummer}-${aar}`, kommuneId: `k${kommunenummer}`, uttrekkId: `u${aar}`, fase: 'forfase' },
        ...{ tilstand: 'aktiv', grunn: null, statusDato: '2026-01-12' },
        ...{ svar: 'ja', svardato: '2026-01-10' },
        ...felter,
      });
    },
    moete(id: string, deltakelseId: string, felter: Rad = {}) {
      inn('moete', { id, deltakelseId, dato: '2026-02-03', form: 'fysisk', ferdig: 1, ...felter });
    },
    ramme(id: string, aar: number, formaal: string, beloep: number, kilde = 'Udir') {
      inn('ramme', { id, aar, formaal, kilde, beloep });
    },
    postering(id: string, felter: Rad) {
      inn('postering', {
        id,
        dato: '2026-01-01',
        tekst: null,
        tildelingId: null,
        samlingId: null,
        tiltakId: null,
        ...felter,
      });
    },
    kildefil(sha256: string, importertTid = '2026-01-01T00:00:00.000Z', filnavn = 'udir.csv') {
      inn('kildefil', { id: sha256, sha256, filnavn, format: 'udir-nasjonale-proever', stoerrelse: 1, importertTid });
    },
    maaling(kommunenummer: string, felter: Rad = {}) {
      inn('maaling', {
        ...{ kildefil: 'f1', linje: 3, nivaa: 'kommune', enhetskode: kommunenummer, enhetsnavn: 'x', kommunenummer },
        ...{ skoleaar: '2024-25', aar: 2024, fag: 'lesing', trinn: 5, tilstand: 'vist' },
        ...{ skalapoeng: 49, usikkerhet: 1.5, antall: 40 },
        ...felter,
      });
    },
    konflikt(tabell: string, felt: string, rad: string) {
      db.prepare('INSERT OR IGNORE INTO feltnavn (tabell, felt) VALUES (?, ?)').run(tabell, felt);
      const { nr } = db.prepare('SELECT nr FROM feltnavn WHERE tabell = ? AND felt = ?').get(tabell, felt) as {
        nr: number;
      };
      inn('konflikt', { rad: Buffer.from(rad.replaceAll('-', ''), 'hex'), felt: nr });
    },
  };
};
