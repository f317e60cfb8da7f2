import { z } from 'zod';
import { Fase } from '#shared/uttrekk/deltakelse.ts';

/** A version of the scheme: its phases, their lengths and its dates are rows, since the scheme changes. */
export const Ordningsfase = z.object({
  fase: Fase,
  /** Place in the order, from 1. */
  nr: z.int(),
  /** Length in months; null where the embete and the kommune agree on it. */
  maaneder: z.int().nullable(),
});
export type Ordningsfase = z.infer<typeof Ordningsfase>;

/** What a date of the scheme is about. */
export const fristkoder = [
  'veileder-paa-plass',
  'soeknad-gjennomfoering',
  'rapport-1',
  'rapport-2',
  'rapport-3',
] as const;
export const Fristkode = z.enum(fristkoder);
export type Fristkode = z.infer<typeof Fristkode>;

export const Ordningsfrist = z.object({
  kode: Fristkode,
  /** The phase a deltakelse is in when the date concerns it. */
  fase: Fase,
  /** Calendar years after the uttrekk's year. */
  aarEtter: z.int(),
  maaned: z.int(),
  dag: z.int(),
  /** Where the date comes from; `anslag` 1: no source gives the day itself, and it is a reminder, not a rule. */
  kilde: z.string(),
  anslag: z.literal([0, 1]),
});
export type Ordningsfrist = z.infer<typeof Ordningsfrist>;

export const Ordningsversjon = z.object({
  id: z.uuid(),
  kode: z.string(),
  navn: z.string(),
  navnNynorsk: z.string(),
  /** First year of uttrekk it is meant for. */
  fraAar: z.int(),
  kilde: z.string(),
  /** Whether kommuner come on list 1 and 2. */
  harLister: z.literal([0, 1]),
  faser: z.array(Ordningsfase),
  frister: z.array(Ordningsfrist),
});
export type Ordningsversjon = z.infer<typeof Ordningsversjon>;
