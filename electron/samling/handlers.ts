import { samlingdeltakerTabell, samlinginvitasjonTabell } from '#shared/samling/samling.ts';
import { today } from '../db/clock.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { hentSamling, listSamlinger } from './queries.ts';
import {
  inviterKommuner,
  oppdaterInvitasjon,
  oppdaterRad,
  oppdaterSamling,
  opprettSamling,
  opprettSamlingdeltaker,
  slettRad,
  slettSamling,
} from './usecases.ts';

export const samlingHandlers = {
  'samling.list': (ctx, { kommunenummer }) => listSamlinger(ctx.db, today(ctx.clock), kommunenummer),
  'samling.hent': (ctx, { id }) => hentSamling(ctx.db, id),
  'samling.opprett': opprettSamling,
  'samling.oppdater': oppdaterSamling,
  'samling.slett': slettSamling,
  'samlinginvitasjon.opprett': inviterKommuner,
  'samlinginvitasjon.oppdater': oppdaterInvitasjon,
  'samlinginvitasjon.slett': slettRad(samlinginvitasjonTabell),
  'samlingdeltaker.opprett': opprettSamlingdeltaker,
  'samlingdeltaker.oppdater': oppdaterRad(samlingdeltakerTabell),
  'samlingdeltaker.slett': slettRad(samlingdeltakerTabell),
} satisfies Partial<Handlers>;
