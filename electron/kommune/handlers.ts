import { today } from '../db/clock.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { hentKommune, listKommuner } from './queries.ts';
import { oppdaterKommune } from './usecases.ts';

export const kommuneHandlers = {
  'kommune.list': (ctx, { hele }) => listKommuner(ctx.db, hele, today(ctx.clock)),
  'kommune.hent': (ctx, { kommunenummer }) => hentKommune(ctx.db, kommunenummer),
  'kommune.oppdater': oppdaterKommune,
} satisfies Partial<Handlers>;
