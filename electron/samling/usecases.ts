import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Tabell, Verdi } from '#shared/lib/tabell.ts';
import { samlingdeltakerTabell, samlinginvitasjonTabell, samlingTabell } from '#shared/samling/samling.ts';
import type { Context } from '../ipc/context.ts';
import { finnKommune } from '../kommune/queries.ts';
import { hentRamme } from '../tilskudd/queries.ts';
import { assertSamling, hentSamling } from './queries.ts';

type Bekreftet = { id: string };

/** A plan may lack everything. @throws as `assertRamme` */
export const opprettSamling = (ctx: Context, felter: ParsedInput<'samling.opprett'>): Bekreftet => {
  assertRamme(ctx, felter.rammeId);
  return { id: ctx.write((tx) => tx.put(samlingTabell, felter)) };
};

/** @throws as `assertRamme`; AppError conflict `samling-har-kostnader` where costs stand on another ramme than the new */
export const oppdaterSamling = (ctx: Context, { id, patch, skriver }: ParsedInput<'samling.oppdater'>): Bekreftet => {
  const alt = hentSamling(ctx.db, id);
  if (patch.rammeId !== undefined && patch.rammeId !== alt.samling.rammeId) {
    assertRamme(ctx, patch.rammeId);
    assertUtenKostnader(alt, patch.rammeId);
  }
  ctx.write((tx) => tx.put(samlingTabell, patch, id, { skriver }));
  return { id };
};

/**
 * Invitations and participants are not touched: nothing shows them without the samling.
 * @throws AppError conflict `samling-har-kostnader` {antall}
 */
export const slettSamling = (ctx: Context, { id }: Bekreftet): Bekreftet => {
  assertUtenKostnader(hentSamling(ctx.db, id));
  ctx.write((tx) => tx.remove(samlingTabell, id));
  return { id };
};

/** Invites those who are not invited yet, each once. */
export const inviterKommuner = (
  ctx: Context,
  { samlingId, kommunenumre }: ParsedInput<'samlinginvitasjon.opprett'>,
): { nye: number } => {
  const invitert = new Set(hentSamling(ctx.db, samlingId).invitasjoner.map(({ kommunenummer }) => kommunenummer));
  const nye = [...new Set(kommunenumre)].filter((nummer) => !invitert.has(nummer));
  const kommuner = nye.map((nummer) => finnKommune(ctx.db, nummer));
  ctx.write((tx) => {
    for (const { id } of kommuner) tx.put(samlinginvitasjonTabell, { samlingId, kommuneId: id, svar: 'ikke-svart' });
  });
  return { nye: nye.length };
};

export const oppdaterInvitasjon = (ctx: Context, { id, svar }: ParsedInput<'samlinginvitasjon.oppdater'>): Bekreftet =>
  oppdaterRad(samlinginvitasjonTabell)(ctx, { id, patch: { svar }, skriver: false });

export const opprettSamlingdeltaker = (
  ctx: Context,
  { samlingId, kommunenummer, ...felter }: ParsedInput<'samlingdeltaker.opprett'>,
): Bekreftet => {
  assertSamling(ctx.db, samlingId);
  const kommuneId = kommunenummer === null ? null : finnKommune(ctx.db, kommunenummer).id;
  return { id: ctx.write((tx) => tx.put(samlingdeltakerTabell, { samlingId, kommuneId, ...felter })) };
};

/** Changes a row that hangs on a samling. @throws AppError not-found `rad-finnes-ikke` */
export const oppdaterRad =
  (tabell: Tabell) =>
  (
    ctx: Context,
    { id, patch, skriver }: { id: string; patch: Readonly<Record<string, Verdi | undefined>>; skriver: boolean },
  ): Bekreftet => {
    assertRad(ctx, tabell, id);
    ctx.write((tx) => tx.put(tabell, patch, id, { skriver }));
    return { id };
  };

export const slettRad =
  (tabell: Tabell) =>
  (ctx: Context, { id }: Bekreftet): Bekreftet => {
    assertRad(ctx, tabell, id);
    ctx.write((tx) => tx.remove(tabell, id));
    return { id };
  };

/** @throws AppError not-found `ramme-finnes-ikke`, conflict `feil-formaal` for a ramme that is not for regionale samlinger */
const assertRamme = (ctx: Context, rammeId: string | null | undefined) => {
  if (rammeId && hentRamme(ctx.db, rammeId).formaal !== 'regionale-samlinger')
    throw new AppError('conflict', 'feil-formaal');
};

/** A line that has been taken back binds nothing, and one that stands on the ramme `enn` is no hindrance to it. */
const assertUtenKostnader = ({ kostnader }: ReturnType<typeof hentSamling>, enn: string | null = null) => {
  const bindende = kostnader.filter((k) => !k.korrigert && k.motpostId === null && k.rammeId !== enn);
  const antall = bindende.length;
  if (antall > 0) throw new AppError('conflict', 'samling-har-kostnader', { antall });
};

/** A row whose samling is in the bin is gone with it. */
const assertRad = (ctx: Context, { navn }: Tabell, id: string) => {
  if (!ctx.db.get(`SELECT 1 FROM ${navn} r JOIN samling s ON s.id = r.samlingId WHERE r.id = ?`, id))
    throw new AppError('not-found', 'rad-finnes-ikke', { tabell: navn });
};
