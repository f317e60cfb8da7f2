import type { ParsedInput } from '#shared/contract/index.ts';
import { utfordringindikatorTabell, utfordringTabell } from '#shared/forfase/utfordring.ts';
import type { Indikator } from '#shared/indikator/indikator.ts';
import type { WriteDb } from '../db/types.ts';
import type { Context } from '../ipc/context.ts';
import { assertDeltakelse } from '../uttrekk/queries.ts';
import { hentUtfordring, listIndikatorer } from './queries.ts';

/** An utfordring may lack everything but the deltakelse it belongs to. */
export const opprettUtfordring = (
  ctx: Context,
  { deltakelseId, indikatorer, ...felter }: ParsedInput<'utfordring.opprett'>,
): { id: string } => {
  assertDeltakelse(ctx.db, deltakelseId);
  return ctx.write((tx) => {
    const id = tx.put(utfordringTabell, { deltakelseId, ...felter });
    if (indikatorer) velgIndikatorer(tx, id, indikatorer);
    return { id };
  });
};

export const oppdaterUtfordring = (
  ctx: Context,
  { id, patch, indikatorer, skriver }: ParsedInput<'utfordring.oppdater'>,
): { id: string } => {
  hentUtfordring(ctx.db, id);
  ctx.write((tx) => {
    tx.put(utfordringTabell, patch, id, { skriver });
    if (indikatorer) velgIndikatorer(tx, id, indikatorer);
  });
  return { id };
};

/** The tiltak that answer it stay, without it; the bin brings it back with its place in the chain. */
export const slettUtfordring = (ctx: Context, id: string): { id: string } => {
  hentUtfordring(ctx.db, id);
  ctx.write((tx) => tx.remove(utfordringTabell, id));
  return { id };
};

const velgIndikatorer = (tx: WriteDb, utfordringId: string, valgte: readonly Indikator[]) => {
  for (const indikator of valgte) tx.put(utfordringindikatorTabell, { utfordringId, indikator });
  for (const { id, indikator } of listIndikatorer(tx, utfordringId))
    if (!valgte.includes(indikator)) tx.remove(utfordringindikatorTabell, id);
};
