import type { Innstilling, Spraak } from '#shared/contract/program.ts';
import { AppError } from '#shared/contract/result.ts';
import { STILLHETSUKER } from '#shared/frist/paaminnelse.ts';
import { type Raadgiver, raadgiverTabell } from '#shared/person/raadgiver.ts';
import { backupDir } from '../db/open.ts';
import { readSetting } from '../db/setting.ts';
import { finnEmbete } from '../kommune/queries.ts';
import { REGISTERDATO, registerFor, seedRegister } from '../kommune/register.ts';
import { seedOrdningsversjoner } from '../ordning/ordningsversjoner.ts';
import { PROGRAMVERSJON } from '../version.ts';
import type { Context } from './context.ts';

/**
 * First start: makes the adviser, chooses the embete and fills the register. Everything written from now on carries the
 * adviser as its author.
 * @throws AppError conflict `allerede-startet`, not-found `embete-finnes-ikke`
 */
export const foersteStart = (
  ctx: Context,
  { navn, epost, embete }: { navn: string; epost: string | null; embete: string },
): void => {
  const valgt = finnEmbete(embete);
  if (!valgt) throw new AppError('not-found', 'embete-finnes-ikke', { embete });
  if (readSetting(ctx.db, 'meg') !== undefined) throw new AppError('conflict', 'allerede-startet');
  ctx.write(
    (tx) => {
      const id = ctx.newId();
      tx.setting('meg', id); // before the row itself, so that its author is the one it names
      tx.setting('embete', embete);
      tx.setting('sisteNytt', PROGRAMVERSJON); // to somebody new everything is, and nothing
      seedRegister(tx, registerFor(embete));
      seedOrdningsversjoner(tx);
      tx.put(raadgiverTabell, { navn, epost }, id);
    },
    { spor: false },
  );
};

export const hentInnstilling = (ctx: Context): Innstilling => {
  const meg = readSetting(ctx.db, 'meg');
  const embete = readSetting(ctx.db, 'embete');
  return {
    meg: (meg && ctx.db.get<Raadgiver>('SELECT * FROM raadgiver WHERE id = ?', meg)) || null,
    embete: embete === undefined ? null : finnEmbete(embete),
    spraak: (readSetting(ctx.db, 'spraak') as Spraak | undefined) ?? 'nb',
    sentralmappe: readSetting(ctx.db, 'sentralmappe') ?? null,
    datamappe: ctx.store.dir,
    kopimappe: backupDir(ctx.store.dir),
    stillhetsuker: Number(readSetting(ctx.db, 'stillhetsuker') ?? STILLHETSUKER),
    programversjon: PROGRAMVERSJON,
    sisteNytt: readSetting(ctx.db, 'sisteNytt') ?? null,
    registerdato: REGISTERDATO,
  };
};
