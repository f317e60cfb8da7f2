import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { naturalId } from '../db/natural-id.ts';
import type { Context } from '../ipc/context.ts';
import { finnKommune } from '../kommune/queries.ts';
import { assertDeltakelse } from './queries.ts';
import { sikreUttrekk } from './uttrekk.ts';

/**
 * A kommune is drawn once in an uttrekk: asking again gives the one there is, so that going back and forth makes nothing
 * twice. A different answer than the one there is is refused rather than written over.
 */
export const opprettDeltakelse = (
  ctx: Context,
  { kommunenummer, aar, ...felter }: ParsedInput<'deltakelse.opprett'>,
): { id: string } => {
  const kommune = finnKommune(ctx.db, kommunenummer);
  const id = naturalId('deltakelse', [kommune.id, naturalId('uttrekk', [aar])]);
  const finnes = ctx.db.get<Record<string, Verdi>>('SELECT * FROM deltakelse WHERE id = ?', id);
  if (finnes && Object.entries(felter).some(([felt, verdi]) => verdi !== null && verdi !== finnes[felt]))
    throw new AppError('conflict', 'deltakelse-finnes', { kommune: kommune.navn, aar });
  if (finnes) return { id };
  return ctx.write((tx) => {
    const uttrekkId = sikreUttrekk(tx, aar);
    return { id: tx.put(deltakelseTabell, { kommuneId: kommune.id, uttrekkId, ...felter }) };
  });
};

export const oppdaterDeltakelse = (
  ctx: Context,
  { id, patch, skriver }: ParsedInput<'deltakelse.oppdater'>,
): { id: string } => {
  assertDeltakelse(ctx.db, id);
  ctx.write((tx) => tx.put(deltakelseTabell, patch, id, { skriver }));
  return { id };
};

/** Its meetings are not touched: nothing shows them without it, and the bin brings all back at once. */
export const slettDeltakelse = (ctx: Context, id: string): { id: string } => {
  assertDeltakelse(ctx.db, id);
  ctx.write((tx) => tx.remove(deltakelseTabell, id));
  return { id };
};
