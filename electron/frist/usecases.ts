import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { hurtignotatTabell } from '#shared/frist/hurtignotat.ts';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { dagINorge } from '#shared/lib/dato.ts';
import { iso, today } from '../db/clock.ts';
import type { Context } from '../ipc/context.ts';
import { finnKommune } from '../kommune/queries.ts';
import { hentDeltakelse } from '../uttrekk/queries.ts';
import { hentHurtignotat } from './queries.ts';

type Bekreftet = { id: string };

export const opprettHurtignotat = (
  ctx: Context,
  { tekst, kommunenummer }: ParsedInput<'hurtignotat.opprett'>,
): Bekreftet => {
  const felter = { tekst, tid: iso(ctx.clock), kommuneId: kommuneId(ctx, kommunenummer) };
  return { id: ctx.write((tx) => tx.put(hurtignotatTabell, felter)) };
};

export const oppdaterHurtignotat = (
  ctx: Context,
  { id, tekst, kommunenummer, skriver }: ParsedInput<'hurtignotat.oppdater'>,
): Bekreftet => {
  hentHurtignotat(ctx.db, id);
  const felter = { tekst, kommuneId: kommunenummer === undefined ? undefined : kommuneId(ctx, kommunenummer) };
  ctx.write((tx) => tx.put(hurtignotatTabell, felter, id, { skriver }));
  return { id };
};

export const slettHurtignotat = (ctx: Context, id: string): Bekreftet => {
  hentHurtignotat(ctx.db, id);
  ctx.write((tx) => tx.remove(hurtignotatTabell, id));
  return { id };
};

/**
 * Makes a meeting draft of what was jotted down, dated the day it was. One step to undo.
 * @throws AppError conflict `notat-annen-kommune` where the note is said to be about another kommune
 */
export const ferdigstillHurtignotat = (
  ctx: Context,
  { id, deltakelseId, som }: ParsedInput<'hurtignotat.ferdigstill'>,
): { moeteId: string } => {
  const notat = hentHurtignotat(ctx.db, id);
  const deltakelse = hentDeltakelse(ctx.db, today(ctx.clock), deltakelseId);
  if (notat.kommuneId !== null && notat.kommuneId !== deltakelse.kommuneId)
    throw new AppError('conflict', 'notat-annen-kommune', { kommune: deltakelse.kommunenavn });
  const felt = som === 'moete' ? 'tekst' : 'privatNotat';
  return ctx.write((tx) => {
    tx.remove(hurtignotatTabell, id);
    const dato = dagINorge(notat.tid);
    return { moeteId: tx.put(moeteTabell, { deltakelseId, dato, ferdig: 0, [felt]: notat.tekst }) };
  });
};

const kommuneId = (ctx: Context, kommunenummer: string | null): string | null =>
  kommunenummer === null ? null : finnKommune(ctx.db, kommunenummer).id;
