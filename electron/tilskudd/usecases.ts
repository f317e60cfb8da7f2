import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { samlingTabell } from '#shared/samling/samling.ts';
import { posteringTabell } from '#shared/tilskudd/postering.ts';
import { statusEtterVedtak } from '#shared/tilskudd/stilling.ts';
import { rammeTabell, soeknadTabell, tildelingTabell } from '#shared/tilskudd/tilskudd.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { naturalId } from '../db/natural-id.ts';
import type { WriteDb } from '../db/types.ts';
import type { Context } from '../ipc/context.ts';
import { assertDeltakelse } from '../uttrekk/queries.ts';
import {
  harPosteringer,
  hentPostering,
  hentRamme,
  hentSoeknad,
  hentTildeling,
  listRammer,
  rammeForSamling,
  soeknadFor,
  stillingFor,
} from './queries.ts';
import {
  assertDeltar,
  assertFordeling,
  assertIngenHviler,
  assertKanKorrigeres,
  assertPlass,
  assertSoeknad,
  assertSpillerom,
  assertTiltak,
} from './regler.ts';

type Bekreftet = { id: string };

/**
 * The ledger is corrected by lines, never by undo: what is booked here may be paid out elsewhere a minute later. For the same
 * reason what a line is booked on is held.
 */
const BOKFOERT = { spor: false };

/** What the embete has is never written over by somebody who did not know that it was there. */
export const opprettRamme = (ctx: Context, ny: ParsedInput<'ramme.opprett'>): Bekreftet => {
  const finnes = listRammer(ctx.db, ny.aar).find((r) => r.formaal === ny.formaal && r.kilde === ny.kilde);
  if (finnes && (finnes.beloep !== ny.beloep || (ny.merknad !== null && ny.merknad !== finnes.merknad)))
    throw new AppError('conflict', 'ramme-finnes', { aar: ny.aar, kilde: ny.kilde, beloep: finnes.beloep });
  return { id: finnes?.id ?? ctx.write((tx) => tx.put(rammeTabell, ny)) };
};

/** Udir may cut what it gave: a sum below what is bound is a fact to be seen, not an error to be refused. */
export const oppdaterRamme = (ctx: Context, { id, patch, skriver }: ParsedInput<'ramme.oppdater'>): Bekreftet => {
  hentRamme(ctx.db, id);
  ctx.write((tx) => tx.put(rammeTabell, patch, id, { skriver }));
  return { id };
};

/** @throws AppError conflict `ramme-har-posteringer` */
export const slettRamme = (ctx: Context, { id }: Bekreftet): Bekreftet => {
  hentRamme(ctx.db, id);
  if (harPosteringer(ctx.db, id)) throw new AppError('conflict', 'ramme-har-posteringer');
  ctx.write((tx) => tx.remove(rammeTabell, id));
  return { id };
};

export const opprettSoeknad = (
  ctx: Context,
  { deltakelseId, ...felter }: ParsedInput<'soeknad.opprett'>,
): Bekreftet => {
  assertDeltakelse(ctx.db, deltakelseId);
  return { id: ctx.write((tx) => tx.put(soeknadTabell, { deltakelseId, status: 'mottatt', ...felter })) };
};

export const oppdaterSoeknad = (ctx: Context, { id, patch, skriver }: ParsedInput<'soeknad.oppdater'>): Bekreftet => {
  hentSoeknad(ctx.db, id);
  ctx.write((tx) => tx.put(soeknadTabell, patch, id, { skriver }));
  return { id };
};

/** @throws AppError conflict `soeknad-har-tildeling` */
export const slettSoeknad = (ctx: Context, { id }: Bekreftet): Bekreftet => {
  hentSoeknad(ctx.db, id);
  if (ctx.db.get('SELECT 1 FROM tildeling WHERE soeknadId = ?', id))
    throw new AppError('conflict', 'soeknad-har-tildeling');
  ctx.write((tx) => tx.remove(soeknadTabell, id));
  return { id };
};

/** Decides, from one ramme and in one transaction: the tildeling, its lines, and what the application has become. */
export const opprettTildeling = (ctx: Context, ny: ParsedInput<'tildeling.opprett'>): Bekreftet => {
  const { fordeling = [{ tiltakId: null, beloep: ny.beloep }], beloep, ...tildeling } = ny;
  const ramme = hentRamme(ctx.db, ny.rammeId);
  assertDeltar(ctx, ny.deltakelseId);
  assertSoeknad(ctx.db, ny);
  assertFordeling(ctx.db, ramme, ny);
  assertPlass(ramme, beloep);
  const id = ctx.write((tx) => {
    tx.hold(rammeTabell, ny.rammeId);
    tx.hold(deltakelseTabell, ny.deltakelseId);
    if (ny.soeknadId !== null) tx.hold(soeknadTabell, ny.soeknadId);
    const tildelingId = tx.put(tildelingTabell, tildeling);
    const felles = { ...INGENTING, rammeId: ny.rammeId, tildelingId, art: 'vedtatt', dato: ny.dato };
    for (const del of fordeling) tx.put(posteringTabell, { ...felles, ...del });
    settSoeknadsstatus(tx, tildelingId);
    return tildelingId;
  }, BOKFOERT);
  return { id };
};

export const oppdaterTildeling = (
  ctx: Context,
  { id, patch, skriver }: ParsedInput<'tildeling.oppdater'>,
): Bekreftet => {
  hentTildeling(ctx.db, id);
  ctx.write((tx) => tx.put(tildelingTabell, patch, id, { skriver }));
  return { id };
};

export const opprettPostering = (ctx: Context, ny: ParsedInput<'postering.opprett'>): Bekreftet => {
  const rammeId = ny.samlingId === null ? rammeForLinje(ctx, ny) : rammeForKostnad(ctx, ny.samlingId, ny.beloep);
  return {
    id: ctx.write((tx) => {
      tx.hold(rammeTabell, rammeId);
      if (ny.samlingId !== null) tx.hold(samlingTabell, ny.samlingId);
      return tx.put(posteringTabell, { ...INGENTING, ...ny, rammeId });
    }, BOKFOERT),
  };
};

/** The opposite line has an id that follows from the line's: two laptops that take back the same, take it back once. */
export const angrePostering = (ctx: Context, { id, dato, tekst }: ParsedInput<'postering.angre'>): Bekreftet => {
  const linje = hentPostering(ctx.db, id);
  assertKanKorrigeres(linje);
  if (linje.tildelingId !== null) assertIngenHviler(stillingFor(ctx.db, linje.tildelingId), linje);
  const { rammeId, tildelingId, samlingId, tiltakId, art, beloep } = linje;
  const motpost = { rammeId, tildelingId, samlingId, tiltakId, art, beloep: -beloep, dato, tekst, motpostId: id };
  return {
    id: ctx.write((tx) => {
      const motpostId = tx.put(posteringTabell, motpost, naturalId('postering', [id]));
      if (art === 'vedtatt' && tildelingId !== null) settSoeknadsstatus(tx, tildelingId);
      return motpostId;
    }, BOKFOERT),
  };
};

const INGENTING = { tildelingId: null, samlingId: null, tiltakId: null, tekst: null, motpostId: null };

/** An application that somebody has since withdrawn or refused stays so when a decision on it is taken back. */
const settSoeknadsstatus = (tx: WriteDb, tildelingId: string) => {
  const soeknad = soeknadFor(tx, tildelingId);
  if (!soeknad || soeknad.status === 'trukket' || soeknad.status === 'avslaatt') return;
  tx.put(soeknadTabell, { status: statusEtterVedtak(soeknad.beloep, soeknad.vedtatt) }, soeknad.id);
};

const rammeForLinje = (ctx: Context, ny: ParsedInput<'postering.opprett'>): string => {
  const tildeling = hentTildeling(ctx.db, ny.tildelingId ?? '');
  assertTiltak(ctx.db, ny.tiltakId, tildeling.deltakelseId, hentRamme(ctx.db, tildeling.rammeId));
  assertSpillerom(stillingFor(ctx.db, tildeling.id), ny.art, ny.beloep);
  return tildeling.rammeId;
};

/** @throws AppError conflict `samling-uten-ramme`, `feil-formaal`, `ramme-overskredet` */
const rammeForKostnad = (ctx: Context, samlingId: string, beloep: number): string => {
  const rammeId = rammeForSamling(ctx.db, samlingId);
  if (rammeId === null) throw new AppError('conflict', 'samling-uten-ramme');
  const ramme = hentRamme(ctx.db, rammeId);
  if (ramme.formaal !== 'regionale-samlinger') throw new AppError('conflict', 'feil-formaal');
  assertPlass(ramme, beloep);
  return rammeId;
};
