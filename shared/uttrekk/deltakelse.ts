import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';

/** Phases in order. The scheme has three years; uttrekksfasen comes before them (AFI-rapport 2024:04, section 4.2; Udir, «Tre faser i ordningen»). */
export const faser = [
  'uttrekksfase',
  'forfase',
  'gjennomfoering-1',
  'gjennomfoering-2',
  'etteroppfoelging',
  'avsluttet',
] as const;
export const Fase = z.enum(faser);
export type Fase = z.infer<typeof Fase>;

/** Participation is voluntary: a kommune may decline, pause or withdraw (AFI-rapport 2024:04, section 1). */
export const tilstander = ['aktiv', 'pauset', 'takket-nei', 'trukket-seg'] as const;
export const Tilstand = z.enum(tilstander);
export type Tilstand = z.infer<typeof Tilstand>;

/** The two lists of Udir's uttrekk: 1 by the kommune's average, 2 by the spread between its schools (AFI-rapport 2024:04, section 2). */
export const Liste = z.literal([1, 2]);
export type Liste = z.infer<typeof Liste>;

/** What the kommune answered when it was offered to take part. */
export const svar = ['ja', 'nei', 'senere'] as const;
export const Svar = z.enum(svar);
export type Svar = z.infer<typeof Svar>;

/** Why a kommune answers as it does: coded, so that answers can be counted. The words themselves go in `svartekst`. */
export const svargrunner = [
  'oensker-stoette',
  'kapasitet',
  'annet-utviklingsarbeid',
  'skifte-i-ledelse',
  'uenig-i-grunnlaget',
  'politisk-vedtak',
  'annet',
] as const;
export const Svargrunn = z.enum(svargrunner);
export type Svargrunn = z.infer<typeof Svargrunn>;

/** A kommune's part in one uttrekk. */
export const deltakelseTabell = tabell(
  'deltakelse',
  {
    kommuneId: delt(z.uuid()),
    uttrekkId: delt(z.uuid()),
    fase: delt(Fase, 'spoer'),
    tilstand: delt(Tilstand, 'spoer'),
    /** Why the status is what it is, in the adviser's words. */
    grunn: delt(z.string().max(20_000).nullable(), 'tekst'),
    /** The day from which the status holds. */
    statusDato: delt(Dag.nullable()),
    liste: delt(Liste.nullable(), 'spoer'),
    /** The embete's ranking of the candidates, 1 first. */
    rangering: delt(z.int().min(1).max(500).nullable()),
    svar: delt(Svar.nullable(), 'spoer'),
    svargrunn: delt(Svargrunn.nullable()),
    svardato: delt(Dag.nullable()),
    svartekst: delt(z.string().max(20_000).nullable(), 'tekst'),
  },
  ['kommuneId', 'uttrekkId'],
);

export const Deltakelse = radSchema(deltakelseTabell);
export type Deltakelse = z.infer<typeof Deltakelse>;
export const DeltakelsePatch = patchSchema(deltakelseTabell).omit({ kommuneId: true, uttrekkId: true });

/**
 * What is missing before a deltakelse may be called settled: a question left to the next adviser.
 * - `grunn`: a pause, a refusal or a withdrawal without a reason
 * - `svar`: past uttrekksfasen, and nobody wrote what the kommune answered
 * - `svargrunn`: a «nei» or «senere» without a coded reason
 * - `status-og-svar`: the kommune said no, and is in the scheme all the same; or said yes, and has declined
 * - `lik-rangering`: another on the same list of the same uttrekk has the same place
 */
export const deltakelsesmangler = [
  'grunn',
  'statusDato',
  'svar',
  'svargrunn',
  'svardato',
  'status-og-svar',
  'lik-rangering',
] as const;
export const Deltakelsesmangel = z.enum(deltakelsesmangler);
export type Deltakelsesmangel = z.infer<typeof Deltakelsesmangel>;

type Svarfelt = 'svar' | 'svargrunn' | 'svardato';

/** @param likRangering whether another has its place in the ranking: what one row cannot know of itself */
export const manglerIDeltakelse = (
  d: Pick<Deltakelse, 'fase' | 'tilstand' | 'grunn' | 'statusDato' | Svarfelt>,
  likRangering = false,
): Deltakelsesmangel[] => {
  const mangler: Readonly<Record<Deltakelsesmangel, boolean>> = {
    grunn: d.tilstand !== 'aktiv' && !d.grunn?.trim(),
    statusDato: d.statusDato === null,
    svar: d.svar === null && d.fase !== 'uttrekksfase',
    svargrunn: (d.svar === 'nei' || d.svar === 'senere') && d.svargrunn === null,
    svardato: d.svar !== null && d.svardato === null,
    'status-og-svar':
      (d.svar === 'nei' && (d.tilstand === 'aktiv' || d.tilstand === 'pauset')) ||
      (d.svar === 'ja' && d.tilstand === 'takket-nei'),
    'lik-rangering': likRangering,
  };
  return deltakelsesmangler.filter((mangel) => mangler[mangel]);
};
