import { AppError } from '#shared/contract/result.ts';
import type { Indikator } from '#shared/indikator/indikator.ts';
import type { ReadDb } from '../db/types.ts';

/** @throws AppError not-found `rad-finnes-ikke` */
export const hentUtfordring = (db: ReadDb, id: string): { id: string; deltakelseId: string } => {
  const rad = db.get<{ id: string; deltakelseId: string }>(
    `SELECT x.id, x.deltakelseId FROM utfordring x JOIN deltakelse d ON d.id = x.deltakelseId
     JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId WHERE x.id = ?`,
    id,
  );
  if (!rad) throw new AppError('not-found', 'rad-finnes-ikke', { tabell: 'utfordring' });
  return rad;
};

export const listIndikatorer = (db: ReadDb, utfordringId: string): { id: string; indikator: Indikator }[] =>
  db.all('SELECT id, indikator FROM utfordringindikator WHERE utfordringId = ?', utfordringId);
