import type { Output, ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { dagINorge } from '#shared/lib/dato.ts';
import { lagRapport } from '#shared/rapport/lag-rapport.ts';
import { RAPPORT_SKJEMAVERSJON, Rapport } from '#shared/rapport/rapport.ts';
import { rapportskjema } from '#shared/rapport/rapportskjema.ts';
import { iso, today } from '../db/clock.ts';
import { lagRapportering } from '../dokument/rapportering.ts';
import type { Context } from '../ipc/context.ts';
import { finnEmbete } from '../kommune/queries.ts';
import { listDeltakelser } from '../uttrekk/queries.ts';
import { PROGRAMVERSJON } from '../version.ts';
import { finnMangler } from './mangler.ts';
import { hentAvsender, hentGrunnlag, hentKonflikter } from './queries.ts';

/** What the report would hold now, and what to look at first. */
export const hentRapport = (ctx: Context, { aar }: ParsedInput<'rapport.hent'>): Output<'rapport.hent'> => {
  const { rapport, mangler } = lag(ctx, aar);
  const vist = rapport.indikatorer.filter((rad) => rad.tilstand === 'vist').length;
  return {
    deltakelser: rapport.deltakelser.length,
    tiltak: rapport.tiltak.length,
    midler: rapport.midler.length,
    samlinger: rapport.samlinger.length,
    kontakter: rapport.kontakter.length,
    indikatorer: vist,
    skjermet: rapport.indikatorer.length - vist,
    mangler,
  };
};

/**
 * The report for Udir, handed out as a file: a workbook, the same as JSON, or the JSON Schema that JSON is valid against.
 * @throws AppError conflict `rapport-stoppet` {antall} while a blocker stands, `ikke-startet` before the first start
 */
export const eksporterRapport = (
  ctx: Context,
  { aar, spraak, format, arbeid }: ParsedInput<'rapport.eksporter'>,
): Promise<Output<'rapport.eksporter'>> =>
  ctx.work(arbeid, async (work) => {
    if (format === 'json-skjema') return { ...fil(ctx, rapportskjema(), SKJEMANAVN), rader: {} };
    await work.step(0, 2);
    const { rapport, mangler, embete } = lag(ctx, aar);
    const stoppere = mangler.filter((mangel) => mangel.stopper);
    if (stoppere.length > 0) throw new AppError('conflict', 'rapport-stoppet', { antall: stoppere.length });
    await work.step(1, 2);
    const uttrekk = aar === undefined ? '' : `uttrekk-${aar}-`;
    const navn = `rapportering-${embete}-${uttrekk}${dagINorge(rapport.sannFor)}.${format}`;
    if (format === 'json') return { ...fil(ctx, Rapport.parse(rapport), navn), rader: antallRader(rapport) };
    const { bytes, rader } = await lagRapportering(rapport, spraak);
    await work.step(2, 2);
    return { fil: ctx.files.stageBytes(bytes), navn, rader };
  });

const fil = (ctx: Context, innhold: object, navn: string) => ({
  fil: ctx.files.stageBytes(new TextEncoder().encode(`${JSON.stringify(innhold, undefined, 2)}\n`)),
  navn,
});

const SKJEMANAVN = `rapportering-${RAPPORT_SKJEMAVERSJON}.schema.json`;

/** How many rows each list holds. */
const antallRader = (rapport: Rapport): Record<string, number> =>
  Object.fromEntries(
    Object.entries(rapport).flatMap(([navn, liste]) => (Array.isArray(liste) ? [[navn, liste.length]] : [])),
  );

const lag = (ctx: Context, aar: number | undefined) => {
  const avsender = hentAvsender(ctx.db);
  const embete = avsender ? finnEmbete(avsender.embete) : null;
  if (!avsender || !embete) throw new AppError('conflict', 'ikke-startet');
  const grunnlag = hentGrunnlag(ctx.db, aar);
  const linjer = listDeltakelser(ctx.db, today(ctx.clock));
  const rapport: Rapport = lagRapport(grunnlag, {
    programversjon: PROGRAMVERSJON,
    sannFor: iso(ctx.clock),
    avsender: { embete: embete.navn, embeteNynorsk: embete.navnNynorsk, raadgiver: avsender.raadgiver },
  });
  return { rapport, embete: embete.kode, mangler: finnMangler(grunnlag, hentKonflikter(ctx.db, aar), linjer) };
};
