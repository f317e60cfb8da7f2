import type { Innstilling } from '#shared/contract/program.ts';
import { dagINorge } from '#shared/lib/dato.ts';
import { iso } from '../db/clock.ts';
import { importerMaalinger } from '../indikator/usecases.ts';
import type { Context } from '../ipc/context.ts';
import type { Handlers } from '../ipc/handlers-type.ts';
import { foersteStart, hentInnstilling } from '../ipc/innstilling.ts';
import { opprettArbeid } from './opprett-eksempel.ts';
import { lagUdirFiler, type Udirnummer } from './udir-filer.ts';

export const eksempelHandlers = {
  'eksempel.opprett': (ctx, { navn }) => opprettEksempel(ctx, navn),
} satisfies Partial<Handlers>;

/**
 * First start with the invented example embete: its register, people, years of work, and results read from files by the
 * ordinary importer.
 * @throws AppError conflict `allerede-startet`
 */
const opprettEksempel = async (ctx: Context, navn: string): Promise<Innstilling> => {
  foersteStart(ctx, { navn, epost: null, embete: 'eksempel' });
  opprettArbeid(ctx);
  const filer = lagUdirFiler(
    ctx.db.all<Udirnummer>(NUMRE),
    { nummer: '99', navn: 'Eksempelfylket' },
    dagINorge(iso(ctx.clock)),
  ).map((fil) => ({ navn: fil.navn, fil: ctx.files.stageBytes(fil.bytes) }));
  await importerMaalinger(utenSpor(ctx), { filer, proev: false });
  return hentInnstilling(ctx);
};

/** What the example is made of is no change of the person's own: there is nothing in it to undo. */
const utenSpor = (ctx: Context): Context => ({ ...ctx, write: (action) => ctx.write(action, { spor: false }) });

const NUMRE = `
  SELECT h.nummer, h.navn, h.fraAar, h.tilAar, k.kommunenummer, k.innbyggere
  FROM nummerhistorikk h JOIN kommune k ON k.id = h.kommuneId ORDER BY h.nummer, h.fraAar, k.kommunenummer`;
