import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import {
  Samling,
  Samlingdeltaker,
  SamlingdeltakerPatch,
  Samlinginvitasjon,
  SamlingPatch,
  samlingsmangler,
} from '#shared/samling/samling.ts';
import { command, query } from './define.ts';
import { Bekreftet, Id } from './felles.ts';
import { Posteringslinje } from './tilskudd.ts';

/** A samling with its counts and what it has cost. */
export const Samlingslinje = Samling.extend({
  inviterte: z.int(),
  kommer: z.int(),
  /** Persons, the sum over roles. */
  deltakere: z.int(),
  /** Øre, net of corrections. */
  kostnad: z.int(),
  /** What may be looked at. */
  mangler: z.array(z.enum(samlingsmangler)),
});
export type Samlingslinje = z.infer<typeof Samlingslinje>;

/** A samling as lists show it, with what it was for the kommune that was asked for. */
export const Samlingslisterad = Samlingslinje.extend({
  kommunen: z
    .object({
      /** null where it came without being invited. */
      svar: Samlinginvitasjon.shape.svar.nullable(),
      /** Persons from the kommune. */
      deltakere: z.int(),
    })
    .nullable(),
});
export type Samlingslisterad = z.infer<typeof Samlingslisterad>;

const reads = [
  'samling',
  'samlinginvitasjon',
  'samlingdeltaker',
  'ramme',
  'postering',
  'registerkommune',
  'kommunerettelse',
  'tildeling',
  'tiltak',
  'deltakelse',
  'uttrekk',
];

export const samlingChannels = {
  /** Those to come first, then the newest; with `kommunenummer` those the kommune was invited to or came to. */
  'samling.list': query({
    input: z.strictObject({ kommunenummer: Kommunenummer.optional() }),
    output: z.array(Samlingslisterad),
    reads,
  }),
  'samling.hent': query({
    input: Id,
    output: z.object({
      samling: Samlingslinje,
      invitasjoner: z.array(Samlinginvitasjon.extend({ kommunenummer: Kommunenummer, kommunenavn: z.string() })),
      deltakere: z.array(
        Samlingdeltaker.extend({ kommunenummer: Kommunenummer.nullable(), kommunenavn: z.string().nullable() }),
      ),
      kostnader: z.array(Posteringslinje),
    }),
    reads,
  }),
  /** A plan may lack everything; the ramme is one for regionale samlinger. */
  'samling.opprett': command({ input: SamlingPatch, output: Bekreftet }),
  /** The ramme stays while costs stand on it. */
  'samling.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: SamlingPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  /** Only one that no cost stands on. */
  'samling.slett': command({ input: Id, output: Bekreftet }),
  /** One or several at once; those invited already stay as they are. */
  'samlinginvitasjon.opprett': command({
    input: z.strictObject({ samlingId: z.uuid(), kommunenumre: z.array(Kommunenummer).min(1).max(400) }),
    output: z.object({ nye: z.int() }),
  }),
  'samlinginvitasjon.oppdater': command({
    input: z.strictObject({ id: z.uuid(), svar: Samlinginvitasjon.shape.svar }),
    output: Bekreftet,
  }),
  'samlinginvitasjon.slett': command({ input: Id, output: Bekreftet }),
  'samlingdeltaker.opprett': command({
    input: z.strictObject({
      samlingId: z.uuid(),
      kommunenummer: Kommunenummer.nullable().default(null),
      ...SamlingdeltakerPatch.shape,
      antall: Samlingdeltaker.shape.antall.default(1),
    }),
    output: Bekreftet,
  }),
  'samlingdeltaker.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: SamlingdeltakerPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  'samlingdeltaker.slett': command({ input: Id, output: Bekreftet }),
};
