import { z } from 'zod';
import { Fag, maalingTilstander } from '#shared/indikator/maaling.ts';
import { Kommunenummer, Nummerart } from '#shared/kommune/kommune.ts';
import { Moeteform } from '#shared/kontakt/moete.ts';
import { Dag, Skoleaar, Tidspunkt } from '#shared/lib/dato.ts';
import { Fase, Liste, Svar, Svargrunn, Tilstand } from '#shared/uttrekk/deltakelse.ts';
import { antall, JaNei, kommunefelt, perRolleFelt } from './felles.ts';
import { Middelrad } from './middelrad.ts';
import { Samlingsrad } from './samlingsrad.ts';
import { Nivaarad, Tiltaksrad } from './tiltaksrader.ts';

/** Raise it when a column comes, goes or changes meaning: whoever reads the workbooks goes by it. */
export const RAPPORT_SKJEMAVERSJON = 2;

/** A figure resting on fewer pupils than this leaves the embete in no export. Udir's own limit shows ten at the lowest. */
export const MINST_ANTALL = 5;

export const Deltakelsesrad = z.strictObject({
  ...kommunefelt,
  fylke: z.string(),
  uttrekk: z.int(),
  liste: Liste.nullable(),
  rangering: z.int().nullable(),
  svar: Svar.nullable(),
  svargrunn: Svargrunn.nullable(),
  svardato: Dag.nullable(),
  fase: Fase,
  tilstand: Tilstand,
  statusDato: Dag.nullable(),
  /** The reason itself is the adviser's words, and stays. */
  grunnOppgitt: JaNei,
  kontakter: antall,
  sisteKontakt: Dag.nullable(),
});
export type Deltakelsesrad = z.infer<typeof Deltakelsesrad>;

/** A finished meeting or other contact. Participants are counted by role, never named. */
export const Kontaktrad = z.strictObject({
  ...kommunefelt,
  uttrekk: z.int(),
  dato: Dag.nullable(),
  form: Moeteform.nullable(),
  deltakere: antall,
  ...perRolleFelt,
  avtalepunkter: antall,
  avtalepunkterGjort: antall,
  avtalepunkterOverFrist: antall,
});
export type Kontaktrad = z.infer<typeof Kontaktrad>;

export const indikatortilstander = [...maalingTilstander, 'for-faa'] as const;

const proeve = {
  ...kommunefelt,
  /** The number that the value was published for; with `nummerart` it says whether the value is of another area than today's kommune. */
  nummer: Kommunenummer,
  nummerart: Nummerart,
  skoleaar: Skoleaar,
  fag: Fag,
  trinn: z.int(),
};

/** A kommune's result. Only a shown one has figures: the others have no field to put them in. */
export const Indikatorrad = z.discriminatedUnion('tilstand', [
  z.strictObject({
    ...proeve,
    tilstand: z.literal('vist'),
    skalapoeng: z.number(),
    usikkerhet: z.number().min(0),
    antall: z.int().min(MINST_ANTALL),
  }),
  z.strictObject({ ...proeve, tilstand: z.enum(indikatortilstander).exclude(['vist']) }),
]);
export type Indikatorrad = z.infer<typeof Indikatorrad>;

/** Everything in the workbook, and the JSON file itself. */
export const Rapport = z.strictObject({
  skjemaversjon: z.literal(RAPPORT_SKJEMAVERSJON),
  programversjon: z.string(),
  /** The moment the report is true for. */
  sannFor: Tidspunkt,
  avsender: z.strictObject({ embete: z.string(), embeteNynorsk: z.string(), raadgiver: z.string() }),
  deltakelser: z.array(Deltakelsesrad),
  tiltak: z.array(Tiltaksrad),
  nivaaer: z.array(Nivaarad),
  midler: z.array(Middelrad),
  samlinger: z.array(Samlingsrad),
  kontakter: z.array(Kontaktrad),
  indikatorer: z.array(Indikatorrad),
  /** Drafts are not reported; how many there were is. */
  utkast: antall,
});
export type Rapport = z.infer<typeof Rapport>;
