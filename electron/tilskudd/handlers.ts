import type { Handlers } from '../ipc/handlers-type.ts';
import { listPosteringer, listRammer, listSoeknader, listTildelinger } from './queries.ts';
import {
  angrePostering,
  oppdaterRamme,
  oppdaterSoeknad,
  oppdaterTildeling,
  opprettPostering,
  opprettRamme,
  opprettSoeknad,
  opprettTildeling,
  slettRamme,
  slettSoeknad,
} from './usecases.ts';

export const tilskuddHandlers = {
  'ramme.list': (ctx, { aar }) => listRammer(ctx.db, aar),
  'ramme.opprett': opprettRamme,
  'ramme.oppdater': oppdaterRamme,
  'ramme.slett': slettRamme,
  'soeknad.list': (ctx, hvor) => listSoeknader(ctx.db, hvor),
  'soeknad.opprett': opprettSoeknad,
  'soeknad.oppdater': oppdaterSoeknad,
  'soeknad.slett': slettSoeknad,
  'tildeling.list': (ctx, hvor) => listTildelinger(ctx.db, hvor),
  'tildeling.opprett': opprettTildeling,
  'tildeling.oppdater': oppdaterTildeling,
  'postering.list': (ctx, { rammeId }) => listPosteringer(ctx.db, 'rammeId', rammeId),
  'postering.opprett': opprettPostering,
  'postering.angre': angrePostering,
} satisfies Partial<Handlers>;
