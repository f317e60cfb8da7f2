import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Uttrekkslinje } from '#shared/contract/uttrekk.ts';
import { manglerIDeltakelse } from '#shared/uttrekk/deltakelse.ts';
import type { ReadDb } from '../db/types.ts';

const FROM = 'deltakelse d JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId';
const SELECT = `SELECT d.*, u.aar, k.kommunenummer, k.navn AS kommunenavn,
    (SELECT count(*) FROM moete m WHERE m.deltakelseId = d.id) AS moeter,
    (SELECT max(m.dato) FROM moete m WHERE m.deltakelseId = d.id AND m.dato <= :idag) AS sisteKontakt,
    coalesce((SELECT v.harLister FROM ordningsversjon v WHERE v.id = u.ordningsversjonId), 1) AS harLister,
    EXISTS (SELECT 1 FROM deltakelse a WHERE a.uttrekkId = d.uttrekkId AND a.id <> d.id AND a.rangering = d.rangering
      AND a.liste IS d.liste) AS likRangering
  FROM ${FROM}`;

type Rad = Omit<DeltakelseLinje, 'mangler'> & { readonly likRangering: 0 | 1 };

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
  if (!db.get(`SELECT 1 FROM ${FROM} WHERE d.id = ?`, id)) throw new AppError('not-found', 'deltakelse-finnes-ikke');
};

/** Newest first. */
export const listUttrekk = (db: ReadDb): Uttrekkslinje[] => db.all(UTTREKK);

const UTTREKK = `
  SELECT u.*, count(d.id) AS deltakelser, count(*) FILTER (WHERE d.svar = 'ja') AS ja,
    count(*) FILTER (WHERE d.svar = 'nei') AS nei, count(*) FILTER (WHERE d.svar = 'senere') AS senere,
    count(*) FILTER (WHERE d.id IS NOT NULL AND d.svar IS NULL) AS ubesvart
  FROM uttrekk u LEFT JOIN (SELECT d.* FROM deltakelse d JOIN kommune k ON k.id = d.kommuneId) d ON d.uttrekkId = u.id
  GROUP BY u.id ORDER BY u.aar DESC`;

const medMangler = ({ likRangering, ...rad }: Rad): DeltakelseLinje => ({
  ...rad,
  mangler: manglerIDeltakelse(rad, likRangering === 1),
});
