import { AppError } from '#shared/contract/result.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { PROGRAMVERSJON } from '../version.ts';

export const synkHandlers = {
  'synk.hent': (ctx) => ctx.sync.status(),
  'synk.send': (ctx, { arbeid, godta }) => ctx.work(arbeid, (work) => ctx.sync.run(work, { godta })),
  'sentralfil.eksporter': (ctx, { arbeid }) => ctx.work(arbeid, (work) => ctx.sync.makeCentralFile(work)),
  'sentralfil.importer': (ctx, { fil, navn, arbeid }) =>
    ctx.work(arbeid, async (work) => {
      const path = ctx.files.path(fil.fil);
      if (!path) throw new AppError('not-found', 'fil-finnes-ikke');
      return ctx.sync.startFromCentralFile(
        path,
        (tx) => {
          // The same name is the same adviser, on a new laptop.
          const kjent = tx.get<{ id: string }>('SELECT id FROM raadgiver WHERE navn = ? ORDER BY id', navn)?.id;
          const meg = kjent ?? ctx.newId();
          tx.setting('sisteNytt', PROGRAMVERSJON); // to somebody new everything is, and nothing
          tx.setting('meg', meg); // before the row itself, so that its author is the one it names
          if (kjent === undefined) tx.put(raadgiverTabell, { navn, epost: null }, meg);
        },
        work,
      );
    }),
} satisfies Partial<Handlers>;
