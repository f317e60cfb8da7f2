import { today } from '../db/clock.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { hentDeltakelse, listDeltakelser, listUttrekk } from './queries.ts';
import { oppdaterDeltakelse, opprettDeltakelse, slettDeltakelse } from './usecases.ts';
import { oppdaterUttrekk, opprettUttrekk, slettUttrekk } from './uttrekk.ts';

export const uttrekkHandlers = {
  'uttrekk.list': (ctx) => listUttrekk(ctx.db),
  'uttrekk.opprett': opprettUttrekk,
  'uttrekk.oppdater': oppdaterUttrekk,
  'uttrekk.slett': (ctx, { id }) => slettUttrekk(ctx, id),
  'deltakelse.list': (ctx, { kommunenummer }) => listDeltakelser(ctx.db, today(ctx.clock), kommunenummer),
  'deltakelse.hent': (ctx, { id }) => hentDeltakelse(ctx.db, today(ctx.clock), id),
  'deltakelse.opprett': opprettDeltakelse,
  'deltakelse.oppdater': oppdaterDeltakelse,
  'deltakelse.slett': (ctx, { id }) => slettDeltakelse(ctx, id),
} satisfies Partial<Handlers>;
