import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import {
  Avtalepunkt,
  AvtalepunktPatch,
  Moete,
  Moetedeltaker,
  MoetedeltakerPatch,
  MoetePatch,
  moetemangler,
} from '#shared/kontakt/moete.ts';
import { Dag } from '#shared/lib/dato.ts';
import { Deltakelse, DeltakelsePatch, Deltakelsesmangel, Fase, Tilstand } from '#shared/uttrekk/deltakelse.ts';
import { command, query } from './define.ts';
import { Bekreftet, Id, Ingen } from './felles.ts';

export const DeltakelseLinje = Deltakelse.extend({
  aar: z.int(),
  kommunenummer: Kommunenummer,
  kommunenavn: z.string(),
  moeter: z.int(),
  sisteKontakt: z.string().nullable(),
  /** Whether kommuner come on list 1 and 2 in the uttrekk's version of the scheme; 1 where no version says otherwise. */
  harLister: z.literal([0, 1]),
  mangler: z.array(Deltakelsesmangel),
});
export type DeltakelseLinje = z.infer<typeof DeltakelseLinje>;

/** A meeting as lists show it: without its text. */
export const MoeteLinje = Moete.omit({ tekst: true, privatNotat: true }).extend({
  kommunenummer: Kommunenummer,
  kommunenavn: z.string(),
  aar: z.int(),
  deltakere: z.int(),
  avtalepunkter: z.int(),
  mangler: z.array(z.enum(moetemangler)),
  /** How far the row has come: made here only, sent, or read back from the centre. */
  synk: z.enum(['lokalt', 'sendt', 'bekreftet']),
});
export type MoeteLinje = z.infer<typeof MoeteLinje>;

export const MoeteKort = MoeteLinje.extend(Moete.pick({ tekst: true, privatNotat: true }).shape);
export type MoeteKort = z.infer<typeof MoeteKort>;

export const deltakelseChannels = {
  'deltakelse.opprett': command({
    input: z.strictObject({
      kommunenummer: Kommunenummer,
      aar: z.int().min(2013).max(2100),
      fase: Fase.default('uttrekksfase'),
      tilstand: Tilstand.default('aktiv'),
      grunn: z.string().max(20_000).nullable().default(null),
      statusDato: Dag.nullable().default(null),
    }),
    output: Bekreftet,
  }),
  /** `skriver`: the person is still in the field, so that further saves replace this one in the log. */
  'deltakelse.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: DeltakelsePatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  'deltakelse.slett': command({ input: Id, output: Bekreftet }),
  'deltakelse.hent': query({
    input: Id,
    output: DeltakelseLinje,
    reads: ['deltakelse', 'uttrekk', 'ordningsversjon', 'moete', 'kommunerettelse', 'registerkommune'],
  }),
  'deltakelse.list': query({
    input: z.strictObject({ kommunenummer: Kommunenummer.optional() }),
    output: z.array(DeltakelseLinje),
    reads: ['deltakelse', 'uttrekk', 'ordningsversjon', 'moete', 'kommunerettelse', 'registerkommune'],
  }),

  'moete.opprett': command({
    input: z.strictObject({ deltakelseId: z.uuid(), ...MoetePatch.shape }),
    output: Bekreftet,
  }),
  'moete.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: MoetePatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  'moete.ferdigstill': command({ input: z.strictObject({ id: z.uuid(), ferdig: z.boolean() }), output: Bekreftet }),
  'moete.slett': command({ input: Id, output: Bekreftet }),
  'moete.hent': query({
    input: Id,
    output: z.object({
      moete: MoeteKort,
      deltakere: z.array(Moetedeltaker),
      avtalepunkter: z.array(Avtalepunkt),
    }),
    reads: [
      'moete',
      'moetedeltaker',
      'avtalepunkt',
      'deltakelse',
      'synk',
      'uttrekk',
      'registerkommune',
      'kommunerettelse',
    ],
  }),
  'moete.list': query({
    input: z.strictObject({ kommunenummer: Kommunenummer.optional(), deltakelseId: z.uuid().optional() }),
    output: z.array(MoeteLinje),
    reads: [
      'moete',
      'moetedeltaker',
      'avtalepunkt',
      'deltakelse',
      'synk',
      'uttrekk',
      'registerkommune',
      'kommunerettelse',
    ],
  }),

  'moetedeltaker.opprett': command({
    input: z.strictObject({ moeteId: z.uuid(), ...MoetedeltakerPatch.shape }),
    output: Bekreftet,
  }),
  'moetedeltaker.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: MoetedeltakerPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  'moetedeltaker.slett': command({ input: Id, output: Bekreftet }),

  'avtalepunkt.opprett': command({
    input: z.strictObject({ moeteId: z.uuid(), ...AvtalepunktPatch.shape }),
    output: Bekreftet,
  }),
  'avtalepunkt.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: AvtalepunktPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  'avtalepunkt.slett': command({ input: Id, output: Bekreftet }),
  /** Everything agreed and not done, over all kommuner, earliest date first. */
  'avtalepunkt.list': query({
    input: Ingen,
    output: z.array(
      Avtalepunkt.extend({ kommunenummer: Kommunenummer, kommunenavn: z.string(), moetedato: z.string().nullable() }),
    ),
    reads: ['avtalepunkt', 'moete', 'deltakelse', 'registerkommune', 'kommunerettelse'],
  }),
};
