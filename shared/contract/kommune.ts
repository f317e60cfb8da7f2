import { z } from 'zod';
import { Fag, Importrapport, Maaling } from '#shared/indikator/maaling.ts';
import { Kommune, Kommunenummer, KommunerettelsePatch, Nummerart, Nummerhistorikk } from '#shared/kommune/kommune.ts';
import { Fase, Tilstand } from '#shared/uttrekk/deltakelse.ts';
import { command, query } from './define.ts';
import { Arbeid, Bekreftet, Filref, Ingen } from './felles.ts';

export const Kommunelinje = Kommune.extend({
  /** The newest deltakelse, if any. */
  deltakelse: z.object({ id: z.uuid(), aar: z.int(), fase: Fase, tilstand: Tilstand }).nullable(),
  sisteKontakt: z.string().nullable(),
});
export type Kommunelinje = z.infer<typeof Kommunelinje>;

/** A value under the number it was published for; values of a split or merged kommune are never shared out or added up. */
export const KommuneMaaling = Maaling.extend({
  nummer: Kommunenummer,
  art: Nummerart,
  kildefil: z.string(),
  linje: z.int(),
});
export type KommuneMaaling = z.infer<typeof KommuneMaaling>;

export const kommuneChannels = {
  /** The kommuner of one's own embete, or of the whole country. */
  'kommune.list': query({
    input: z.strictObject({ hele: z.boolean().default(false) }),
    output: z.array(Kommunelinje),
    reads: ['registerkommune', 'kommunerettelse', 'deltakelse', 'moete', 'uttrekk', 'innstilling'],
  }),
  'kommune.hent': query({
    input: z.strictObject({ kommunenummer: Kommunenummer }),
    output: z.object({
      kommune: Kommune,
      /** Which fields the embete has corrected. */
      rettet: z.array(z.string()),
      historikk: z.array(Nummerhistorikk),
      kilde: z.string(),
    }),
    reads: ['registerkommune', 'kommunerettelse'],
  }),
  'kommune.oppdater': command({
    input: z.strictObject({
      kommunenummer: Kommunenummer,
      patch: KommunerettelsePatch,
      skriver: z.boolean().default(false),
    }),
    output: Bekreftet,
  }),
  /** Reads Udir's files. `proev`: only says what would happen. */
  'maaling.importer': command({
    input: z.strictObject({ filer: z.array(Filref).min(1).max(50), proev: z.boolean().default(false), arbeid: Arbeid }),
    output: z.array(Importrapport),
  }),
  'maaling.list': query({
    input: z.strictObject({ kommunenummer: Kommunenummer, fag: Fag.optional() }),
    output: z.object({
      kommune: z.array(KommuneMaaling),
      skoler: z.array(KommuneMaaling),
      /** The country's values for the same years and tests, to compare with. */
      land: z.array(Maaling),
    }),
    reads: ['maaling', 'kildefil', 'registerkommune', 'kommunerettelse'],
  }),
  'kildefil.list': query({
    input: Ingen,
    output: z.array(
      z.object({
        id: z.uuid(),
        sha256: z.string(),
        filnavn: z.string(),
        importertTid: z.string(),
        rader: z.int(),
        /** The file itself is on this laptop; false while it has not come from the centre yet. */
        harFil: z.boolean(),
      }),
    ),
    reads: ['kildefil', 'maaling'],
  }),
};
