import type { Handlers } from '../ipc/handlers-type.ts';
import { foersteStart, hentInnstilling } from '../ipc/innstilling-handlers.ts';

export const eksempelHandlers = {
  'eksempel.opprett': (ctx, { navn }) => {
    foersteStart(ctx, { navn, epost: null, embete: 'eksempel' });
    return hentInnstilling(ctx);
  },
} satisfies Partial<Handlers>;
