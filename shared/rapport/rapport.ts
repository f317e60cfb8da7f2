import { z } from 'zod';
import { Fag, maalingTilstander } from '#shared/indikator/maaling.ts';
import { Kommunenummer, Nummerart } from '#shared/kommune/kommune.ts';
import { Moeteform } from '#shared/kontakt/moete.ts';
import { Dag, Skoleaar, Tidspunkt } from '#shared/lib/dato.ts';
import { type Rolle, roller } from '#shared/person/rolle.ts';
import { Fase, Tilstand } from '#shared/uttrekk/deltakelse.ts';

/** Raise it when a column comes, goes or changes meaning: whoever reads the workbooks goes by it. */
export const RAPPORT_SKJEMAVERSJON = 1;

/** A figure resting on fewer pupils than this leaves the embete in no export. Udir's own limit shows ten at the lowest. */
export const MINST_ANTALL = 5;

const antall = z.int().min(0);
export const JaNei = z.enum(['ja', 'nei']);

/*
 * What the rows hold is also what can be exported: no field here is free text written by a person, so a note, a reason, a
 * name or a figure that somebody has typed has nowhere to stand. `strictObject` refuses what is not named.
 */

export const Deltakelsesrad = z.strictObject({
  kommunenummer: Kommunenummer,
  kommunenavn: z.string(),
  fylke: z.string(),
  uttrekk: z.int(),
  fase: Fase,
  tilstand: Tilstand,
  statusDato: Dag.nullable(),
  /** The reason itself is the adviser's words, and stays. */
  grunnOppgitt: JaNei,
  kontakter: antall,
  sisteKontakt: Dag.nullable(),
});
export type Deltakelsesrad = z.infer<typeof Deltakelsesrad>;

const perRolle = Object.fromEntries(roller.map((rolle) => [rolle, antall])) as Record<Rolle, typeof antall>;

/** A finished meeting or other contact. Participants are counted by role, never named. */
export const Kontaktrad = z.strictObject({
  kommunenummer: Kommunenummer,
  kommunenavn: z.string(),
  uttrekk: z.int(),
  dato: Dag.nullable(),
  form: Moeteform.nullable(),
  deltakere: antall,
  ...perRolle,
  avtalepunkter: antall,
  avtalepunkterGjort: antall,
  avtalepunkterOverFrist: antall,
});
export type Kontaktrad = z.infer<typeof Kontaktrad>;

export const indikatortilstander = [...maalingTilstander, 'for-faa'] as const;

const proeve = {
  kommunenummer: Kommunenummer,
  kommunenavn: z.string(),
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

/** Everything in the workbook. */
export const Rapport = z.strictObject({
  skjemaversjon: z.literal(RAPPORT_SKJEMAVERSJON),
  programversjon: z.string(),
  /** The moment the report is true for. */
  sannFor: Tidspunkt,
  avsender: z.strictObject({ embete: z.string(), embeteNynorsk: z.string(), raadgiver: z.string() }),
  deltakelser: z.array(Deltakelsesrad),
  kontakter: z.array(Kontaktrad),
  indikatorer: z.array(Indikatorrad),
  /** Drafts are not reported; how many there were is. */
  utkast: antall,
});
export type Rapport = z.infer<typeof Rapport>;
