import { z } from 'zod';
import { command, query } from './define.ts';
import { Arbeid, Filref } from './felles.ts';
import { Spraak } from './program.ts';

const Omfang = z.strictObject({
  /** The uttrekk to report on; all of them where it is left out. */
  aar: z.int().optional(),
});

/** Something to look at before the report is sent, and where to mend it. */
export const Rapportmangel = z.object({
  regel: z.enum([
    'ingen-deltakelser',
    'deltakelse-mangler',
    'moete-utkast',
    'ingen-indikatorer',
    'konflikt',
    'tiltak-uten-nivaa',
    'ramme-overskredet',
  ]),
  /** A blocker must be mended first; a warning is for the adviser to judge. */
  stopper: z.boolean(),
  kommunenummer: z.string().nullable(),
  kommunenavn: z.string().nullable(),
  detalj: z.string().nullable(),
  /** The draft, for `moete-utkast`. */
  moeteId: z.uuid().nullable(),
});
export type Rapportmangel = z.infer<typeof Rapportmangel>;

export const Rapportformat = z.enum(['xlsx', 'json', 'json-skjema']);
export type Rapportformat = z.infer<typeof Rapportformat>;

export const rapportChannels = {
  'rapport.hent': query({
    input: Omfang,
    output: z.object({
      deltakelser: z.int(),
      tiltak: z.int(),
      midler: z.int(),
      samlinger: z.int(),
      kontakter: z.int(),
      indikatorer: z.int(),
      skjermet: z.int(),
      mangler: z.array(Rapportmangel),
    }),
    reads: [
      'deltakelse',
      'uttrekk',
      'moete',
      'moetedeltaker',
      'avtalepunkt',
      'maaling',
      'kildefil',
      'kommunerettelse',
      'innstilling',
      'raadgiver',
      'registerkommune',
      'ordningsversjon',
      'tiltak',
      'tiltakutfordring',
      'utfordring',
      'utfordringindikator',
      'postering',
      'tildeling',
      'ramme',
      'samling',
      'samlinginvitasjon',
      'samlingdeltaker',
    ],
  }),
  /** The report for Udir as a workbook with its codebook, as JSON, or the JSON Schema itself. */
  'rapport.eksporter': command({
    input: Omfang.extend({ spraak: Spraak.default('nb'), format: Rapportformat.default('xlsx'), arbeid: Arbeid }),
    output: Filref.extend({ rader: z.record(z.string(), z.int()) }),
  }),
};
