import { today } from '../db/clock.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { listKjeder, listTraader } from './queries.ts';
import { oppdaterTiltak, opprettTiltak, slettTiltak } from './usecases.ts';

export const tiltakHandlers = {
  'kjede.list': (ctx, { kommunenummer }) => listKjeder(ctx.db, today(ctx.clock), kommunenummer),
  'traad.list': (ctx) => listTraader(ctx.db, today(ctx.clock)),
  'tiltak.opprett': opprettTiltak,
  'tiltak.oppdater': oppdaterTiltak,
  'tiltak.slett': (ctx, { id }) => slettTiltak(ctx, id),
} satisfies Partial<Handlers>;
