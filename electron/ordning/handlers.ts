import type { Handlers } from '../ipc/handlers-type.ts';
import { listOrdningsversjoner } from './queries.ts';

export const ordningHandlers = {
  'ordningsversjon.list': (ctx) => listOrdningsversjoner(ctx.db),
} satisfies Partial<Handlers>;
