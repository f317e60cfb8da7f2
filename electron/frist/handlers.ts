import { iso } from '../db/clock.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { listHurtignotater, listPaaminnelser } from './queries.ts';
import { ferdigstillHurtignotat, oppdaterHurtignotat, opprettHurtignotat, slettHurtignotat } from './usecases.ts';

export const fristHandlers = {
  'paaminnelse.list': (ctx) => listPaaminnelser(ctx.db, iso(ctx.clock), ctx.sync.status()),
  'hurtignotat.list': (ctx) => listHurtignotater(ctx.db),
  'hurtignotat.opprett': opprettHurtignotat,
  'hurtignotat.oppdater': oppdaterHurtignotat,
  'hurtignotat.slett': (ctx, { id }) => slettHurtignotat(ctx, id),
  'hurtignotat.ferdigstill': ferdigstillHurtignotat,
} satisfies Partial<Handlers>;
