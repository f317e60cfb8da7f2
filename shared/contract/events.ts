import { z } from 'zod';

/** One stream of events from the program to whoever shows it; every transport carries the same objects. */
export const DataEndret = z.object({
  type: z.literal('data.endret'),
  /** Tables whose rows changed, so that what reads them is fetched again. */
  tabeller: z.array(z.string()),
  kilde: z.enum(['lokal', 'synk']),
});

export const SynkTilstand = z.enum(['ikke-valgt', 'hviler', 'arbeider', 'stanset']);

export const SynkStatus = z.object({
  tilstand: SynkTilstand,
  /** Operations made here that the centre has not been read back with. */
  venter: z.number().int(),
  /** ISO-8601 UTC: when our own work was last read back from the centre. */
  sistBekreftet: z.string().nullable(),
  /** ISO-8601 UTC: when the centre was last reached. */
  sistKontakt: z.string().nullable(),
  /** Cells where two people wrote, neither knowing of the other, until a person has chosen. */
  konflikter: z.number().int(),
  /** Why it stands still: the rule of the failure, e.g. `senter-utilgjengelig`. */
  aarsak: z.string().nullable(),
  /** Segments that wait for others which have not arrived: device and first missing sequence. */
  mangler: z.array(z.object({ enhet: z.string(), fra: z.number().int() })),
});
export type SynkStatus = z.infer<typeof SynkStatus>;

export const SynkStatusEndret = z.object({ type: z.literal('synk.status'), status: SynkStatus });

export const ArbeidFramdrift = z.object({
  type: z.literal('arbeid.framdrift'),
  /** The id the caller gave the work; `arbeid.stopp` takes the same. */
  arbeid: z.string(),
  gjort: z.number(),
  av: z.number(),
});

export const ProgramEvent = z.discriminatedUnion('type', [DataEndret, SynkStatusEndret, ArbeidFramdrift]);
export type ProgramEvent = z.infer<typeof ProgramEvent>;
