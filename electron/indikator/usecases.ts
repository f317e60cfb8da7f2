import { setImmediate } from 'node:timers/promises';
import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { type Importrapport, kildefilTabell } from '#shared/indikator/maaling.ts';
import { iso } from '../db/clock.ts';
import { readSetting } from '../db/setting.ts';
import { LESERVERSJON, lesNasjonaleProever, type NasjonaleProever } from '../importer/udir-nasjonale-proever.ts';
import type { Context } from '../ipc/context.ts';
import { type Nummerregister, nummerregister } from '../kommune/queries.ts';
import { maalingrader } from './maalingrad.ts';
import { plasser } from './plassering.ts';
import { erImportert, harMaalinger, kildefiler } from './queries.ts';
import { importteller } from './rapport.ts';

/** Rows between two moments at which others get a turn. */
const STEG = 500;

/**
 * Reads Udir's files: first all of them, so that one that cannot be read leaves nothing behind of the others, then writes
 * what they hold in one transaction. `proev` stops before writing. A file that was read before changes nothing.
 * @throws AppError invalid-input as the importer, with the file's name as `filnavn`; not-found `fil-finnes-ikke`
 */
export const importerMaalinger = (
  ctx: Context,
  { filer, proev, arbeid }: ParsedInput<'maaling.importer'>,
): Promise<Importrapport[]> =>
  ctx.work(arbeid, async (work) => {
    const register = nummerregister(ctx.db);
    const rapporter: Importrapport[] = [];
    for (const { fil, navn } of filer) {
      const innhold = lesFil(ctx, fil, navn);
      const alleredeImportert = erImportert(ctx.db, fil) || rapporter.some((rapport) => rapport.fil === fil);
      const teller = importteller(innhold, { fil, filnavn: navn, alleredeImportert });
      let lest = 0;
      for (const rad of plasser(innhold, register)) {
        teller.tell(rad);
        lest += 1;
        if (lest % STEG === 0) await work.step(rapporter.length + lest / innhold.antallRader, filer.length);
      }
      rapporter.push(teller.rapport());
      await work.step(rapporter.length, filer.length);
    }
    if (!proev) skriv(ctx, register, new Map(filer.map(({ fil, navn }) => [fil, navn])));
    return rapporter;
  });

/**
 * Reads the kept files whose figures are not in the store: the file came with sync, or the reader or the register is
 * another than what they were read with. A file that this version cannot read is left for a later one.
 * @returns how many files were read
 */
export const gjenoppbygg = async (ctx: Pick<Context, 'db' | 'write' | 'files'>): Promise<number> => {
  const versjon = `${LESERVERSJON} ${readSetting(ctx.db, 'registerversjon')}`;
  const alle = readSetting(ctx.db, 'maalingversjon') !== versjon;
  const register = nummerregister(ctx.db);
  let antall = 0;
  for (const { sha256 } of kildefiler(ctx.db)) {
    if (!ctx.files.kept(sha256) || !(alle || !harMaalinger(ctx.db, sha256))) continue;
    const innhold = lesbar(ctx, sha256);
    if (!innhold) continue;
    ctx.write(
      (tx) => {
        tx.reference.clear('maaling', 'kildefil', sha256);
        tx.reference.insert('maaling', maalingrader(sha256, plasser(innhold, register)));
      },
      { spor: false },
    );
    antall += 1;
    await setImmediate();
  }
  if (alle) ctx.write((tx) => tx.setting('maalingversjon', versjon), { spor: false });
  return antall;
};

/** The imported files of the embete, by sha256: what sync brings to a laptop that lacks them. */
export const oenskedeFiler = (db: Context['db']): string[] => kildefiler(db).map((kildefil) => kildefil.sha256);

const skriv = (ctx: Context, register: Nummerregister, filer: ReadonlyMap<string, string>) => {
  for (const fil of filer.keys()) ctx.files.keep(fil);
  ctx.write((tx) => {
    for (const [sha256, filnavn] of filer) {
      const bytes = ctx.files.read(sha256);
      if (!erImportert(tx, sha256))
        tx.put(kildefilTabell, {
          sha256,
          filnavn,
          format: 'udir-nasjonale-proever',
          stoerrelse: bytes.length,
          importertTid: iso(ctx.clock),
        });
      if (!harMaalinger(tx, sha256))
        tx.reference.insert('maaling', maalingrader(sha256, plasser(lesNasjonaleProever(bytes), register)));
    }
  });
};

const lesFil = (ctx: Context, fil: string, filnavn: string): NasjonaleProever => {
  try {
    return lesNasjonaleProever(ctx.files.read(fil));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, rule, details } = error.failure;
    throw new AppError(code, rule, { ...details, filnavn });
  }
};

const lesbar = (ctx: Pick<Context, 'files'>, sha256: string): NasjonaleProever | undefined => {
  try {
    return lesNasjonaleProever(ctx.files.read(sha256));
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
};
