import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { naturalId, saysOtherwise } from '../db/natural-id.ts';
import type { ReadDb, WriteDb } from '../db/types.ts';
import type { Context } from '../ipc/context.ts';
import { assertOrdningsversjon, ordningsversjonFor } from '../ordning/queries.ts';

type Rad = Readonly<Record<string, Verdi>>;

/**
 * The uttrekk of a year, made where there is none. A new one gets the version of the scheme that had come by its year, and
 * keeps it: one that ships later is for the uttrekk after it. One that stands is left as people have made it.
 * @returns its id
 */
export const sikreUttrekk = (tx: WriteDb, aar: number): string => {
  const id = naturalId('uttrekk', [aar]);
  if (finn(tx, id)) return id;
  tx.put(uttrekkTabell, { aar });
  // Out of the bin it comes with what it had.
  if (finn(tx, id)?.ordningsversjonId === null)
    tx.put(uttrekkTabell, { ordningsversjonId: ordningsversjonFor(tx, aar) }, id);
  return id;
};

/** As with a deltakelse: asking again gives the one there is, and a different answer is refused. */
export const opprettUttrekk = (ctx: Context, { aar, ...felter }: ParsedInput<'uttrekk.opprett'>): { id: string } => {
  const id = naturalId('uttrekk', [aar]);
  const finnes = finn(ctx.db, id);
  if (finnes && saysOtherwise(felter, finnes)) throw new AppError('conflict', 'uttrekk-finnes', { aar });
  if (finnes) return { id };
  if (felter.ordningsversjonId) assertOrdningsversjon(ctx.db, felter.ordningsversjonId);
  return ctx.write((tx) => {
    sikreUttrekk(tx, aar);
    return { id: tx.put(uttrekkTabell, felter, id) };
  });
};

export const oppdaterUttrekk = (
  ctx: Context,
  { id, patch, skriver }: ParsedInput<'uttrekk.oppdater'>,
): { id: string } => {
  assertUttrekk(ctx.db, id);
  if (patch.ordningsversjonId) assertOrdningsversjon(ctx.db, patch.ordningsversjonId);
  ctx.write((tx) => tx.put(uttrekkTabell, patch, id, { skriver }));
  return { id };
};

/** @throws AppError conflict `uttrekk-har-deltakelser` {aar, antall} */
export const slettUttrekk = (ctx: Context, id: string): { id: string } => {
  const { aar } = assertUttrekk(ctx.db, id);
  const antall = ctx.db.get<{ n: number }>('SELECT count(*) AS n FROM deltakelse WHERE uttrekkId = ?', id)?.n ?? 0;
  if (antall > 0) throw new AppError('conflict', 'uttrekk-har-deltakelser', { aar, antall });
  ctx.write((tx) => tx.remove(uttrekkTabell, id));
  return { id };
};

const assertUttrekk = (db: ReadDb, id: string): { aar: number } => {
  const rad = db.get<{ aar: number }>('SELECT aar FROM uttrekk WHERE id = ?', id);
  if (!rad) throw new AppError('not-found', 'uttrekk-finnes-ikke');
  return rad;
};

const finn = (db: ReadDb, id: string): Rad | undefined => db.get<Rad>('SELECT * FROM uttrekk WHERE id = ?', id);
