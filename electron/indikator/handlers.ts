import type { Handlers } from '../ipc/handlers-type.ts';
import { kildefiler, listMaalinger } from './queries.ts';
import { importerMaalinger } from './usecases.ts';

export const indikatorHandlers = {
  'maaling.importer': importerMaalinger,
  'maaling.list': (ctx, { kommunenummer, fag }) => listMaalinger(ctx.db, kommunenummer, fag),
  'kildefil.list': (ctx) =>
    kildefiler(ctx.db).map((kildefil) => ({ ...kildefil, harFil: ctx.files.kept(kildefil.sha256) !== undefined })),
} satisfies Partial<Handlers>;
