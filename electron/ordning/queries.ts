import { AppError } from '#shared/contract/result.ts';
import { fristdato } from '#shared/ordning/fristdato.ts';
import type { Ordningsfase, Ordningsfrist, Ordningsversjon } from '#shared/ordning/ordningsversjon.ts';
import type { ReadDb } from '../db/types.ts';

type Tilhoerer = { readonly ordningsversjonId: string };

/** The versions of the scheme that ship with the program, oldest first. */
export const listOrdningsversjoner = (db: ReadDb): Ordningsversjon[] => {
  const faser = db.all<Ordningsfase & Tilhoerer>('SELECT * FROM ordningsfase ORDER BY nr');
  const frister = db.all<Ordningsfrist & Tilhoerer>('SELECT * FROM ordningsfrist ORDER BY aarEtter, maaned, dag');
  return db
    .all<Omit<Ordningsversjon, 'faser' | 'frister'>>('SELECT * FROM ordningsversjon ORDER BY fraAar')
    .map((versjon) => ({
      ...versjon,
      faser: faser.filter(({ ordningsversjonId }) => ordningsversjonId === versjon.id),
      frister: frister.filter(({ ordningsversjonId }) => ordningsversjonId === versjon.id),
    }));
};

/** The version meant for an uttrekk of a year: the newest that had come by then. Null before the first. */
export const ordningsversjonFor = (db: ReadDb, aar: number): string | null =>
  db.get<{ id: string }>('SELECT id FROM ordningsversjon WHERE fraAar <= ? ORDER BY fraAar DESC LIMIT 1', aar)?.id ??
  null;

/** @throws AppError not-found `ordningsversjon-finnes-ikke` */
export const assertOrdningsversjon = (db: ReadDb, id: string): void => {
  if (!db.get('SELECT 1 FROM ordningsversjon WHERE id = ?', id))
    throw new AppError('not-found', 'ordningsversjon-finnes-ikke');
};

/** A date of the scheme for one deltakelse. */
export interface Deltakelsesfrist extends Pick<Ordningsfrist, 'kode' | 'kilde' | 'anslag'> {
  readonly deltakelseId: string;
  readonly kommunenummer: string;
  readonly kommunenavn: string;
  /** Year of the uttrekk. */
  readonly aar: number;
  /** `YYYY-MM-DD`. */
  readonly dato: string;
}

/** The scheme's dates for the phase that each active deltakelse is in, earliest first, passed ones too. */
export const listOrdningsfrister = (db: ReadDb): Deltakelsesfrist[] =>
  db
    .all<Omit<Deltakelsesfrist, 'dato'> & Pick<Ordningsfrist, 'aarEtter' | 'maaned' | 'dag'>>(FRISTER)
    .map(({ aarEtter, maaned, dag, ...frist }) => ({
      ...frist,
      dato: fristdato({ aarEtter, maaned, dag }, frist.aar),
    }))
    .sort((a, b) => a.dato.localeCompare(b.dato) || a.kommunenummer.localeCompare(b.kommunenummer));

const FRISTER = `
  SELECT d.id AS deltakelseId, k.kommunenummer, k.navn AS kommunenavn, u.aar, f.kode, f.kilde, f.anslag, f.aarEtter,
    f.maaned, f.dag
  FROM deltakelse d JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId
  JOIN ordningsfrist f ON f.ordningsversjonId = u.ordningsversjonId AND f.fase = d.fase
  WHERE d.tilstand = 'aktiv'`;
