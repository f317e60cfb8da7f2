import { today } from '../db/clock.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { hentDeltakelse, listDeltakelser } from './queries.ts';
import { oppdaterDeltakelse, opprettDeltakelse, slettDeltakelse } from './usecases.ts';

export const uttrekkHandlers = {
  'deltakelse.list': (ctx, { kommunenummer }) => listDeltakelser(ctx.db, today(ctx.clock), kommunenummer),
  'deltakelse.hent': (ctx, { id }) => hentDeltakelse(ctx.db, today(ctx.clock), id),
  'deltakelse.opprett': opprettDeltakelse,
  'deltakelse.oppdater': oppdaterDeltakelse,
  'deltakelse.slett': (ctx, { id }) => slettDeltakelse(ctx, id),
} satisfies Partial<Handlers>;
