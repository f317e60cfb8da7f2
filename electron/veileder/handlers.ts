import type { Handlers } from '../ipc/handlers-type.ts';
import { hentVeileder, listKoblinger, listVeiledere } from './queries.ts';
import {
  oppdaterKobling,
  oppdaterNotat,
  oppdaterVeileder,
  opprettKobling,
  opprettNotat,
  opprettVeileder,
  slettKobling,
  slettNotat,
  slettVeileder,
} from './usecases.ts';

export const veilederHandlers = {
  'veileder.list': (ctx) => listVeiledere(ctx.db),
  'veileder.hent': (ctx, { id }) => hentVeileder(ctx.db, id),
  'veileder.opprett': opprettVeileder,
  'veileder.oppdater': oppdaterVeileder,
  'veileder.slett': slettVeileder,
  'kobling.list': (ctx, valg) => listKoblinger(ctx.db, valg),
  'kobling.opprett': opprettKobling,
  'kobling.oppdater': oppdaterKobling,
  'kobling.slett': slettKobling,
  'koblingsnotat.opprett': opprettNotat,
  'koblingsnotat.oppdater': oppdaterNotat,
  'koblingsnotat.slett': slettNotat,
} satisfies Partial<Handlers>;
