import { search } from '../db/search.ts';
import type { Handlers } from './handlers-type.ts';

export const soekHandlers = {
  'soek.list': (ctx, { tekst, antall }) => search(ctx.db, tekst, antall),
} satisfies Partial<Handlers>;
