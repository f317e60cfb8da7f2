import type { Output, ParsedInput } from '#shared/contract/index.ts';
import type { Spraak } from '#shared/contract/program.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Maalform } from '#shared/kommune/kommune.ts';
import type { Dokument } from '#shared/rapport/dokument.ts';
import { today } from '../db/clock.ts';
import { tilHtml } from '../dokument/html.ts';
import { lagKommuneark } from '../dokument/kommuneark.ts';
import type { Context } from '../ipc/context.ts';
import { finnKommune } from '../kommune/queries.ts';
import { hentKommunearkgrunnlag } from './kommuneark-queries.ts';

/** One kommune on two pages, in its own målform. @throws AppError not-found `kommune-finnes-ikke` */
export const hentKommuneark = (ctx: Context, { kommunenummer, spraak }: ParsedInput<'kommuneark.hent'>): Dokument => {
  const grunnlag = hentKommunearkgrunnlag(ctx.db, today(ctx.clock), kommunenummer);
  return lagKommuneark(grunnlag, maalformensSpraak(grunnlag.kommune.maalform) ?? spraak);
};

/**
 * The same as tagged PDF, handed out as a file.
 * @throws AppError unavailable `utskrift-mangler` where nothing can make one, `utskrift-feilet` where it could not
 */
export const eksporterKommuneark = (
  ctx: Context,
  { arbeid, ...ark }: ParsedInput<'kommuneark.eksporter'>,
): Promise<Output<'kommuneark.eksporter'>> =>
  ctx.work(arbeid, async (work) => {
    const { skrivUt } = ctx.ports;
    if (!skrivUt) throw new AppError('unavailable', 'utskrift-mangler');
    await work.step(0, 2);
    const html = tilHtml(hentKommuneark(ctx, ark));
    await work.step(1, 2);
    const bytes = await skrivUt(html);
    await work.step(2, 2);
    const { navn } = finnKommune(ctx.db, ark.kommunenummer);
    return { fil: ctx.files.stageBytes(bytes), navn: `kommuneark-${tilAscii(navn)}-${today(ctx.clock)}.pdf` };
  });

/** What is written to a kommune follows what it has decided (språklova § 11); one that has decided on neither takes either. */
const maalformensSpraak = (maalform: Maalform): Spraak | null =>
  maalform === 'nøytral' ? null : maalform === 'nynorsk' ? 'nn' : 'nb';

/** A name as every file system and archive takes it. */
const tilAscii = (navn: string): string =>
  navn
    .toLocaleLowerCase('nb')
    .replace(/[æøåđŧŋ]/g, (bokstav) => ASCII[bokstav] ?? bokstav)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const ASCII: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', đ: 'd', ŧ: 't', ŋ: 'n' };
