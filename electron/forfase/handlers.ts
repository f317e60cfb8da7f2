import type { Handlers } from '../ipc/handlers-type.ts';
import { oppdaterUtfordring, opprettUtfordring, slettUtfordring } from './usecases.ts';

export const forfaseHandlers = {
  'utfordring.opprett': opprettUtfordring,
  'utfordring.oppdater': oppdaterUtfordring,
  'utfordring.slett': (ctx, { id }) => slettUtfordring(ctx, id),
} satisfies Partial<Handlers>;
