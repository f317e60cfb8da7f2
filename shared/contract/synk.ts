import { z } from 'zod';
import { Tidspunkt } from '#shared/lib/dato.ts';
import { command, query } from './define.ts';
import { SynkStatus } from './events.ts';
import { Arbeid, Filref, Ingen } from './felles.ts';

const Feltverdi = z.union([z.string(), z.number(), z.null()]);

/** One field that two people wrote, neither knowing of the other. */
export const Konflikt = z.object({
  tabell: z.string(),
  id: z.uuid(),
  felt: z.string(),
  /** What the row is, in words: the kommune, the meeting's date. */
  tittel: z.string(),
  /** No letter and no report builds on the field before somebody has chosen. */
  stopper: z.boolean(),
  verdier: z.array(
    z.object({
      verdi: Feltverdi,
      /** What the row is called that the value points at; null for a value that speaks for itself. */
      henviser: z.string().nullable(),
      forfatter: z.string(),
      tid: Tidspunkt,
      vises: z.boolean(),
    }),
  ),
});
export type Konflikt = z.infer<typeof Konflikt>;

export const synkChannels = {
  'synk.hent': query({ input: Ingen, output: SynkStatus, reads: ['*'] }),
  /** Sends what is ours and takes in what is others'. `godta`: what a person has said yes to, after it stopped for it. */
  'synk.send': command({
    input: z.strictObject({ arbeid: Arbeid, godta: z.array(z.literal('synk-mange-slettinger')).default([]) }),
    output: SynkStatus,
  }),
  'konflikt.list': query({ input: Ingen, output: z.array(Konflikt), reads: ['*'] }),
  /** The choice: one of the values, or a third made of them. It is itself a change that syncs. */
  'konflikt.oppdater': command({
    input: z.strictObject({ tabell: z.string(), id: z.uuid(), felt: z.string(), verdi: Feltverdi }),
    output: z.object({ gjenstaar: z.int() }),
  }),
  /** Others' changes that came with sync, newest first. */
  'endring.listAndres': query({
    input: z.strictObject({ antall: z.int().min(1).max(500).default(100) }),
    output: z.array(
      z.object({
        tabell: z.string(),
        id: z.uuid(),
        tittel: z.string(),
        felt: z.string(),
        verdi: Feltverdi,
        forfatter: z.string(),
        tid: Tidspunkt,
      }),
    ),
    reads: ['synk'],
  }),
  /** Makes the central export file and puts it in the central folder; the file is handed out too. */
  'sentralfil.eksporter': command({
    input: z.strictObject({ arbeid: Arbeid }),
    output: Filref.extend({ tilstandssum: z.string(), operasjoner: z.int(), publisert: z.boolean() }),
  }),
  /** A new laptop starts from a central export file. Refused where there is work already. */
  'sentralfil.importer': command({
    input: z.strictObject({ fil: Filref, navn: z.string().trim().min(1).max(200), arbeid: Arbeid }),
    output: z.object({ tilstandssum: z.string(), operasjoner: z.int() }),
  }),
  /** A sum over everything that is shared: equal on two laptops that hold the same. */
  'tilstand.hent': query({
    input: Ingen,
    output: z.object({ tilstandssum: z.string(), skjemaversjon: z.int(), operasjoner: z.int() }),
    reads: ['*'],
  }),
};
