import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { avtalepunktTabell, moetedeltakerTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import type { Tabell, Verdi } from '#shared/lib/tabell.ts';
import type { Context } from '../ipc/context.ts';
import { assertDeltakelse } from '../uttrekk/queries.ts';
import { hentMoete } from './queries.ts';

type Bekreftet = { id: string };

/** A draft may lack everything but the deltakelse it belongs to. */
export const opprettMoete = (ctx: Context, { deltakelseId, ...felter }: ParsedInput<'moete.opprett'>): Bekreftet => {
  assertDeltakelse(ctx.db, deltakelseId);
  return { id: ctx.write((tx) => tx.put(moeteTabell, { deltakelseId, ferdig: 0, ...felter })) };
};

export const oppdaterMoete = (ctx: Context, { id, patch, skriver }: ParsedInput<'moete.oppdater'>): Bekreftet => {
  hentMoete(ctx.db, id);
  ctx.write((tx) => tx.put(moeteTabell, patch, id, { skriver }));
  return { id };
};

/** @throws AppError conflict `moete-mangler` with what is missing, separated by commas */
export const ferdigstillMoete = (ctx: Context, { id, ferdig }: ParsedInput<'moete.ferdigstill'>): Bekreftet => {
  const { mangler } = hentMoete(ctx.db, id).moete;
  if (ferdig && mangler.length > 0)
    throw new AppError('conflict', 'moete-mangler', { antall: mangler.length, mangler: mangler.join(',') });
  ctx.write((tx) => tx.put(moeteTabell, { ferdig: ferdig ? 1 : 0 }, id));
  return { id };
};

/** Participants and agreed actions are not touched: nothing shows them without the meeting. */
export const slettMoete = (ctx: Context, id: string): Bekreftet => {
  hentMoete(ctx.db, id);
  ctx.write((tx) => tx.remove(moeteTabell, id));
  return { id };
};

export const opprettMoetedeltaker = (
  ctx: Context,
  { moeteId, ...felter }: ParsedInput<'moetedeltaker.opprett'>,
): Bekreftet => {
  hentMoete(ctx.db, moeteId);
  return { id: ctx.write((tx) => tx.put(moetedeltakerTabell, { moeteId, ...felter })) };
};

export const opprettAvtalepunkt = (
  ctx: Context,
  { moeteId, ...felter }: ParsedInput<'avtalepunkt.opprett'>,
): Bekreftet => {
  hentMoete(ctx.db, moeteId);
  return { id: ctx.write((tx) => tx.put(avtalepunktTabell, { moeteId, gjort: 0, ...felter })) };
};

/** Changes a row that hangs on a meeting. @throws AppError not-found `rad-finnes-ikke` */
export const oppdaterRad =
  (tabell: Tabell) =>
  (
    ctx: Context,
    { id, patch, skriver }: { id: string; patch: Readonly<Record<string, Verdi | undefined>>; skriver: boolean },
  ): Bekreftet => {
    finnes(ctx, tabell, id);
    ctx.write((tx) => tx.put(tabell, patch, id, { skriver }));
    return { id };
  };

export const slettRad =
  (tabell: Tabell) =>
  (ctx: Context, { id }: Bekreftet): Bekreftet => {
    finnes(ctx, tabell, id);
    ctx.write((tx) => tx.remove(tabell, id));
    return { id };
  };

const finnes = (ctx: Context, tabell: Tabell, id: string) => {
  if (!ctx.db.get(`SELECT 1 FROM ${tabell.navn} WHERE id = ?`, id))
    throw new AppError('not-found', 'rad-finnes-ikke', { tabell: tabell.navn });
};
