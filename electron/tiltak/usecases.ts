import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { tiltakTabell, tiltakutfordringTabell } from '#shared/tiltak/tiltak.ts';
import type { ReadDb, WriteDb } from '../db/types.ts';
import { hentUtfordring } from '../forfase/queries.ts';
import type { Context } from '../ipc/context.ts';
import { assertDeltakelse } from '../uttrekk/queries.ts';
import { hentTiltak, listUtfordringslenker } from './queries.ts';

/**
 * A tiltak may lack everything but the deltakelse it belongs to; it is not started before somebody says so.
 * @throws AppError conflict `utfordring-annen-deltakelse`
 */
export const opprettTiltak = (
  ctx: Context,
  { deltakelseId, utfordringer = [], ...felter }: ParsedInput<'tiltak.opprett'>,
): { id: string } => {
  assertDeltakelse(ctx.db, deltakelseId);
  assertSammeDeltakelse(ctx.db, deltakelseId, utfordringer);
  return ctx.write((tx) => {
    const id = tx.put(tiltakTabell, { deltakelseId, status: 'ikke-startet', ...felter });
    velgUtfordringer(tx, id, utfordringer);
    return { id };
  });
};

/** @throws AppError conflict `utfordring-annen-deltakelse` */
export const oppdaterTiltak = (
  ctx: Context,
  { id, patch, utfordringer, skriver }: ParsedInput<'tiltak.oppdater'>,
): { id: string } => {
  const { deltakelseId } = hentTiltak(ctx.db, id);
  if (utfordringer) assertSammeDeltakelse(ctx.db, deltakelseId, utfordringer);
  ctx.write((tx) => {
    tx.put(tiltakTabell, patch, id, { skriver });
    if (utfordringer) velgUtfordringer(tx, id, utfordringer);
  });
  return { id };
};

/** What was decided for it stays in the ledger. */
export const slettTiltak = (ctx: Context, id: string): { id: string } => {
  hentTiltak(ctx.db, id);
  ctx.write((tx) => tx.remove(tiltakTabell, id));
  return { id };
};

const assertSammeDeltakelse = (db: ReadDb, deltakelseId: string, utfordringer: readonly string[]) => {
  for (const utfordring of utfordringer)
    if (hentUtfordring(db, utfordring).deltakelseId !== deltakelseId)
      throw new AppError('conflict', 'utfordring-annen-deltakelse');
};

/** Links to what lies in the bin are left alone: they were not among those one could choose from. */
const velgUtfordringer = (tx: WriteDb, tiltakId: string, valgte: readonly string[]) => {
  for (const utfordringId of valgte) tx.put(tiltakutfordringTabell, { tiltakId, utfordringId });
  for (const { id, utfordringId } of listUtfordringslenker(tx, tiltakId))
    if (!valgte.includes(utfordringId)) tx.remove(tiltakutfordringTabell, id);
};
