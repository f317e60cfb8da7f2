import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { AppError } from '#shared/contract/result.ts';
import { manglerIDeltakelse } from '#shared/uttrekk/deltakelse.ts';
import type { ReadDb } from '../db/types.ts';

const SELECT = `SELECT d.*, u.aar, k.kommunenummer, k.navn AS kommunenavn,
    (SELECT count(*) FROM moete m WHERE m.deltakelseId = d.id) AS moeter,
    (SELECT max(m.dato) FROM moete m WHERE m.deltakelseId = d.id AND m.dato <= :idag) AS sisteKontakt
  FROM deltakelse d JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId`;

type Rad = Omit<DeltakelseLinje, 'mangler'>;

/** Newest uttrekk first, then by the kommune's number. The last contact is one that has been: none after `idag`. */
export const listDeltakelser = (db: ReadDb, idag: string, kommunenummer?: string): DeltakelseLinje[] =>
  db
    .all<Rad>(`${SELECT} WHERE :nr IS NULL OR k.kommunenummer = :nr ORDER BY u.aar DESC, k.kommunenummer`, {
      nr: kommunenummer ?? null,
      idag,
    })
    .map(medMangler);

/** @throws AppError not-found `deltakelse-finnes-ikke` */
export const hentDeltakelse = (db: ReadDb, idag: string, id: string): DeltakelseLinje => {
  const rad = db.get<Rad>(`${SELECT} WHERE d.id = :id`, { id, idag });
  if (!rad) throw new AppError('not-found', 'deltakelse-finnes-ikke');
  return medMangler(rad);
};

/** @throws AppError not-found `deltakelse-finnes-ikke` */
export const assertDeltakelse = (db: ReadDb, id: string): void => {
  if (!db.get('SELECT 1 FROM deltakelse WHERE id = ?', id)) throw new AppError('not-found', 'deltakelse-finnes-ikke');
};

const medMangler = (rad: Rad): DeltakelseLinje => ({ ...rad, mangler: manglerIDeltakelse(rad) });
