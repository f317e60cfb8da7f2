import { z } from 'zod';
import { Skoleaar, Tidspunkt } from '#shared/lib/dato.ts';
import { delt, tabell } from '#shared/lib/tabell.ts';

export const fag = ['lesing', 'regning', 'engelsk'] as const;
export const Fag = z.enum(fag);
export type Fag = z.infer<typeof Fag>;

export const enhetsnivaaer = ['land', 'fylke', 'kommune', 'skole'] as const;
export const Enhetsnivaa = z.enum(enhetsnivaaer);
export type Enhetsnivaa = z.infer<typeof Enhetsnivaa>;

/**
 * A value or the reason there is none. Shielded (Udir's `*`) is a state of its own, never 0 and never skipped:
 * - `vist`: the figures are there
 * - `skjermet`: shielded by Udir
 * - `antall-skjermet`: nobody's result is shown, and the number of pupils is shielded too
 * - `ingen-elever`: nobody took part
 */
export const maalingTilstander = ['vist', 'skjermet', 'antall-skjermet', 'ingen-elever'] as const;
export const MaalingTilstand = z.enum(maalingTilstander);
export type MaalingTilstand = z.infer<typeof MaalingTilstand>;

/** One test result of one unit: nasjonale prøver, scale score where 50 was the national mean and 10 the spread when the scale was set (Udir, 2022). */
export const Maaling = z.object({
  nivaa: Enhetsnivaa,
  /** The unit's code as published: kommunenummer, fylkesnummer, organisasjonsnummer, or `I` for the country. */
  enhetskode: z.string(),
  enhetsnavn: z.string(),
  skoleaar: Skoleaar,
  fag: Fag,
  trinn: z.int(),
  tilstand: MaalingTilstand,
  skalapoeng: z.number().nullable(),
  /** Half the width of Udir's 95 percent interval: 1.96 · SD / √n. */
  usikkerhet: z.number().nullable(),
  /** Pupils who took the test. */
  antall: z.int().nullable(),
});
export type Maaling = z.infer<typeof Maaling>;

/** An imported file: immutable, kept under its sha256, known to the whole embete. What was read from it is rebuilt from it. */
export const kildefilTabell = tabell(
  'kildefil',
  {
    sha256: delt(z.string().regex(/^[0-9a-f]{64}$/)),
    filnavn: delt(z.string().min(1).max(300), 'stille'),
    /** Which reader understands it. */
    format: delt(z.literal('udir-nasjonale-proever')),
    stoerrelse: delt(z.int().min(0)),
    importertTid: delt(Tidspunkt, 'stille'),
  },
  ['sha256'],
);

/** Why a row of the file is not shown anywhere: each is named in the report. */
export const IkkePlassertGrunn = z.enum([
  'ukjent-kommunenummer',
  'svalbard',
  'ukjent-nivaa',
  'feil-antall-kolonner',
  'ikke-tall',
  'ukjent-fylke',
]);
export type IkkePlassertGrunn = z.infer<typeof IkkePlassertGrunn>;

export const Importrapport = z.object({
  filnavn: z.string(),
  fil: z.string(),
  skoleaar: z.array(Skoleaar),
  fag: z.array(Fag),
  trinn: z.array(z.int()),
  /** Rows in the file below the header; the sum of `plassert` and the rows named in `ikkePlassert`. */
  raderLest: z.int(),
  plassert: z.record(Enhetsnivaa, z.int()),
  ikkePlassert: z.array(
    z.object({
      linje: z.int(),
      kode: z.string(),
      navn: z.string(),
      grunn: IkkePlassertGrunn,
      verdi: z.string().nullable(),
    }),
  ),
  /** Units of each level for which at least one value is shielded. */
  skjermet: z.record(Enhetsnivaa, z.int()),
  verdier: z.record(MaalingTilstand, z.int()),
  /** Column headings that were not understood. */
  ukjenteKolonner: z.array(z.string()),
  /** The default download lacks mestringsnivå, which the uttrekk is computed from. */
  harMestringsnivaa: z.boolean(),
  /** The embete has imported this very file before. */
  alleredeImportert: z.boolean(),
  /** Kommuner whose number has changed since: old number, today's kommune. */
  nummerendringer: z.array(
    z.object({ nummer: z.string(), navn: z.string(), kommunenummer: z.string(), art: z.string() }),
  ),
});
export type Importrapport = z.infer<typeof Importrapport>;
