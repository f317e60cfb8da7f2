import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { AppError } from '#shared/contract/result.ts';
import { manglerIDeltakelse } from '#shared/uttrekk/deltakelse.ts';
import type { ReadDb } from '../db/types.ts';

const SELECT = `SELECT d.*, u.aar, k.kommunenummer, k.navn AS kommunenavn,
    (SELECT count(*) FROM moete m WHERE m.deltakelseId = d.id) AS moeter,
    (SELECT max(m.dato) FROM moete m WHERE m.deltakelseId = d.id) AS sisteKontakt
  FROM deltakelse d JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId`;

type Rad = Omit<DeltakelseLinje, 'mangler'>;

/** Newest uttrekk first, then by the kommune's number. */
export const listDeltakelser = (db: ReadDb, kommunenummer?: string): DeltakelseLinje[] =>
  db
    .all<Rad>(`${SELECT} WHERE :nr IS NULL OR k.kommunenummer = :nr ORDER BY u.aar DESC, k.kommunenummer`, {
      nr: kommunenummer ?? null,
    })
    .map(medMangler);

/** @throws AppError not-found `deltakelse-finnes-ikke` */
export const hentDeltakelse = (db: ReadDb, id: string): DeltakelseLinje => {
  const rad = db.get<Rad>(`${SELECT} WHERE d.id = ?`, id);
  if (!rad) throw new AppError('not-found', 'deltakelse-finnes-ikke');
  return medMangler(rad);
};

const medMangler = (rad: Rad): DeltakelseLinje => ({ ...rad, mangler: manglerIDeltakelse(rad) });
