import { avtalepunktTabell, moetedeltakerTabell } from '#shared/kontakt/moete.ts';
import type { Context } from '../ipc/context.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { hentMoete, listAvtalepunkter, listMoeter } from './queries.ts';
import {
  ferdigstillMoete,
  oppdaterMoete,
  oppdaterRad,
  opprettAvtalepunkt,
  opprettMoete,
  opprettMoetedeltaker,
  slettMoete,
  slettRad,
} from './usecases.ts';

const medSynk = <M extends { readonly id: string }>(ctx: Context, moete: M) => ({
  ...moete,
  synk: ctx.store.rowDelivery(moete.id),
});

export const kontaktHandlers = {
  'moete.list': (ctx, { kommunenummer, deltakelseId }) =>
    listMoeter(ctx.db, {
      ...(kommunenummer !== undefined && { kommunenummer }),
      ...(deltakelseId !== undefined && { deltakelseId }),
    }).map((moete) => medSynk(ctx, moete)),
  'moete.hent': (ctx, { id }) => {
    const { moete, ...resten } = hentMoete(ctx.db, id);
    return { moete: medSynk(ctx, moete), ...resten };
  },
  'moete.opprett': opprettMoete,
  'moete.oppdater': oppdaterMoete,
  'moete.ferdigstill': ferdigstillMoete,
  'moete.slett': (ctx, { id }) => slettMoete(ctx, id),
  'moetedeltaker.opprett': opprettMoetedeltaker,
  'moetedeltaker.oppdater': oppdaterRad(moetedeltakerTabell),
  'moetedeltaker.slett': slettRad(moetedeltakerTabell),
  'avtalepunkt.opprett': opprettAvtalepunkt,
  'avtalepunkt.oppdater': oppdaterRad(avtalepunktTabell),
  'avtalepunkt.slett': slettRad(avtalepunktTabell),
  'avtalepunkt.list': (ctx) => listAvtalepunkter(ctx.db),
} satisfies Partial<Handlers>;
