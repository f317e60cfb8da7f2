import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { naturalId, saysOtherwise } from '../db/natural-id.ts';
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
  const finnes = ctx.db.get<Record<string, Verdi>>(
    'SELECT d.*, u.aar FROM deltakelse d LEFT JOIN uttrekk u ON u.id = d.uttrekkId WHERE d.id = ?',
    id,
  );
  if (finnes?.aar && saysOtherwise(felter, finnes))
    throw new AppError('conflict', 'deltakelse-finnes', { kommune: kommune.navn, aar });
  if (finnes?.aar) return { id };
  return ctx.write((tx) => {
    const uttrekkId = sikreUttrekk(tx, aar);
    // Another laptop may have removed the uttrekk alone: with that back, the deltakelse is there as people have made it.
    return { id: finnes ? id : tx.put(deltakelseTabell, { kommuneId: kommune.id, uttrekkId, ...felter }) };
  });
};

/** An answer that is taken away takes its reason and its day with it: a reason for no answer would only mislead a count. */
export const oppdaterDeltakelse = (
  ctx: Context,
  { id, patch, skriver }: ParsedInput<'deltakelse.oppdater'>,
): { id: string } => {
  assertDeltakelse(ctx.db, id);
  const utenSvar = patch.svar === null ? { svargrunn: null, svardato: null } : {};
  ctx.write((tx) => tx.put(deltakelseTabell, { ...patch, ...utenSvar }, id, { skriver }));
  return { id };
};

/** Its meetings are not touched: nothing shows them without it, and the bin brings all back at once. */
export const slettDeltakelse = (ctx: Context, id: string): { id: string } => {
  assertDeltakelse(ctx.db, id);
  ctx.write((tx) => tx.remove(deltakelseTabell, id));
  return { id };
};
