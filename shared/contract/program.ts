import { z } from 'zod';
import { Tidspunkt } from '#shared/lib/dato.ts';
import { Raadgiver } from '#shared/person/raadgiver.ts';
import { command, query } from './define.ts';
import { Id, Ingen } from './felles.ts';

export const Embete = z.object({
  kode: z.string(),
  navn: z.string(),
  navnNynorsk: z.string(),
  fylker: z.array(z.string()),
  kommuner: z.int(),
  /** An invented embete for trying the program. */
  eksempel: z.boolean(),
});
export type Embete = z.infer<typeof Embete>;

export const Spraak = z.enum(['nb', 'nn']);
export type Spraak = z.infer<typeof Spraak>;

/** A year: a kommune nobody has heard from for longer is silent by any measure. */
export const MEST_STILLHETSUKER = 52;

export const Innstilling = z.object({
  /** Null until the first start is done. */
  meg: Raadgiver.nullable(),
  embete: Embete.nullable(),
  spraak: Spraak,
  /** The central folder, as a path on this machine. */
  sentralmappe: z.string().nullable(),
  datamappe: z.string(),
  /** Where the copies are that the program makes of the store by itself. */
  kopimappe: z.string(),
  /** Weeks without contact before a kommune counts as silent. */
  stillhetsuker: z.int(),
  programversjon: z.string(),
  /** The version whose news were last read here; null before any. */
  sisteNytt: z.string().nullable(),
  registerdato: z.string(),
});
export type Innstilling = z.infer<typeof Innstilling>;

export const Feltendring = z.object({
  tid: Tidspunkt,
  forfatter: z.string(),
  felt: z.string(),
  verdi: z.union([z.string(), z.number(), z.null()]),
  /** 1 for a value that stands (two or more stand in a conflict). */
  gjelder: z.boolean(),
});
export type Feltendring = z.infer<typeof Feltendring>;

const Endringsnavn = z.object({ tabell: z.string(), antall: z.int() });

export const programChannels = {
  'innstilling.hent': query({ input: Ingen, output: Innstilling, reads: ['innstilling', 'raadgiver'] }),
  'innstilling.oppdater': command({
    input: z.strictObject({
      spraak: Spraak.optional(),
      sentralmappe: z.string().trim().max(1000).nullable().optional(),
      /** Null for the usual number. */
      stillhetsuker: z.int().min(1).max(MEST_STILLHETSUKER).nullable().optional(),
      sisteNytt: z.string().max(50).optional(),
    }),
    output: Innstilling,
  }),
  'embete.list': query({ input: Ingen, output: z.array(Embete), reads: [] }),
  /** First start: who I am and which embete. Refused once it is done. */
  'raadgiver.opprett': command({
    input: z.strictObject({
      navn: z.string().trim().min(1).max(200),
      epost: z.email().nullable().default(null),
      embete: z.string(),
    }),
    output: Innstilling,
  }),
  /** Mends who I am; the name follows what is written from before too. */
  'raadgiver.oppdater': command({
    input: z.strictObject({
      navn: z.string().trim().min(1).max(200).optional(),
      epost: z.email().nullable().optional(),
    }),
    output: Innstilling,
  }),
  /** First start with the invented example embete and its people and work. */
  'eksempel.opprett': command({
    input: z.strictObject({ navn: z.string().trim().min(1).max(200) }),
    output: Innstilling,
  }),
  'papirkurv.list': query({
    input: Ingen,
    output: z.array(
      z.object({ tabell: z.string(), id: z.uuid(), tittel: z.string(), slettet: Tidspunkt, slettetAv: z.string() }),
    ),
    reads: ['papirkurv'],
  }),
  'papirkurv.gjenopprett': command({ input: z.strictObject({ tabell: z.string(), id: z.uuid() }), output: Id }),
  /** Every value a row's fields have had, newest first. */
  'endring.list': query({
    input: z.strictObject({ tabell: z.string(), id: z.uuid(), felt: z.string().optional() }),
    output: z.array(Feltendring),
    reads: ['*'],
  }),
  'endring.hent': query({
    input: Ingen,
    output: z.object({ kanAngre: Endringsnavn.nullable(), kanGjenta: Endringsnavn.nullable() }),
    reads: ['*'],
  }),
  /** Undo, and redo, of this session's own changes, newest first. `hoppetOver`: fields that somebody has changed since. */
  'endring.angre': command({ input: Ingen, output: z.object({ angret: z.int(), hoppetOver: z.int() }) }),
  'endring.gjenta': command({ input: Ingen, output: z.object({ gjentatt: z.int(), hoppetOver: z.int() }) }),
  'arbeid.stopp': command({
    input: z.strictObject({ arbeid: z.string() }),
    output: z.object({ stoppet: z.boolean() }),
  }),
};
