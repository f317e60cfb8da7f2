import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import { Dag } from '#shared/lib/dato.ts';
import { Beloep } from '#shared/lib/oere.ts';
import { Postering } from '#shared/tilskudd/postering.ts';
import { Ramme, RammePatch, Soeknad, SoeknadPatch, Tildeling, TildelingPatch } from '#shared/tilskudd/tilskudd.ts';
import { command, query } from './define.ts';
import { Bekreftet, Id } from './felles.ts';

/** A ramme and where its money is; øre. `rest` is what may still be decided: below 0 where more is bound than there is. */
export const Rammelinje = Ramme.extend({
  vedtatt: z.int(),
  utbetalt: z.int(),
  forbrukt: z.int(),
  tilbakebetalt: z.int(),
  rest: z.int(),
});
export type Rammelinje = z.infer<typeof Rammelinje>;

const sted = { kommunenummer: Kommunenummer, kommunenavn: z.string(), aar: z.int() };
export const Soeknadslinje = Soeknad.extend({
  ...sted,
  /** Decided on it so far, øre. */
  vedtatt: z.int(),
});
export type Soeknadslinje = z.infer<typeof Soeknadslinje>;

export const Posteringslinje = Postering.extend({
  tiltak: z.string().nullable(),
  samling: z.string().nullable(),
  kommunenavn: z.string().nullable(),
  /** A later line has taken it back. */
  korrigert: z.boolean(),
});
export type Posteringslinje = z.infer<typeof Posteringslinje>;

export const Tildelingslinje = Tildeling.extend({
  ...sted,
  formaal: Ramme.shape.formaal,
  rammeaar: z.int(),
  rammekilde: z.string(),
  vedtatt: z.int(),
  utbetalt: z.int(),
  forbrukt: z.int(),
  tilbakebetalt: z.int(),
  posteringer: z.array(Posteringslinje),
});
export type Tildelingslinje = z.infer<typeof Tildelingslinje>;

const kommune = ['deltakelse', 'uttrekk', 'registerkommune', 'kommunerettelse'];
const hvor = z.strictObject({
  kommunenummer: Kommunenummer.optional(),
  deltakelseId: z.uuid().optional(),
  rammeId: z.uuid().optional(),
});

export const tilskuddChannels = {
  /** Newest year first, then by purpose. */
  'ramme.list': query({
    input: z.strictObject({ aar: z.int().optional() }),
    output: z.array(Rammelinje),
    reads: ['ramme', 'postering'],
  }),
  /** One per year, purpose and source; the same once more is the one there is, with another sum it is refused. */
  'ramme.opprett': command({
    input: z.strictObject({
      aar: Ramme.shape.aar,
      formaal: Ramme.shape.formaal,
      kilde: Ramme.shape.kilde.default('Udir'),
      beloep: Ramme.shape.beloep,
      merknad: Ramme.shape.merknad.default(null),
    }),
    output: Bekreftet,
  }),
  /** A sum below what is bound is taken in, for Udir may cut: the ramme then shows a rest below 0. */
  'ramme.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: RammePatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  /** Only one that nothing is posted on. */
  'ramme.slett': command({ input: Id, output: Bekreftet }),

  'soeknad.list': query({
    input: hvor.omit({ rammeId: true }),
    output: z.array(Soeknadslinje),
    reads: ['soeknad', 'tildeling', 'postering', ...kommune],
  }),
  'soeknad.opprett': command({
    input: z.strictObject({ deltakelseId: z.uuid(), ...SoeknadPatch.shape }),
    output: Bekreftet,
  }),
  'soeknad.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: SoeknadPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  /** Only one that nothing is decided on. */
  'soeknad.slett': command({ input: Id, output: Bekreftet }),

  'tildeling.list': query({
    input: hvor.extend({ rammeaar: Ramme.shape.aar.optional() }),
    output: z.array(Tildelingslinje),
    reads: ['tildeling', 'ramme', 'postering', 'tiltak', 'samling', ...kommune],
  }),
  /**
   * Decides: writes the tildeling and one `vedtatt` line per part, and what the application has become. The parts add up to
   * the sum, each tiltak is of the deltakelse and stands once, and the ramme holds it; or all is refused.
   */
  'tildeling.opprett': command({
    input: z.strictObject({
      rammeId: z.uuid(),
      deltakelseId: z.uuid(),
      soeknadId: z.uuid().nullable().default(null),
      dato: Dag,
      /** Øre. */
      beloep: Beloep,
      /** How the sum is split; left out: all of it, not on any tiltak. */
      fordeling: z
        .array(z.strictObject({ tiltakId: z.uuid().nullable(), beloep: Beloep }))
        .min(1)
        .max(100)
        .optional(),
      begrunnelse: Tildeling.shape.begrunnelse.default(null),
      saksnummer: Tildeling.shape.saksnummer.default(null),
    }),
    output: Bekreftet,
  }),
  'tildeling.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: TildelingPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),

  'postering.list': query({
    input: z.strictObject({ rammeId: z.uuid() }),
    output: z.array(Posteringslinje),
    reads: ['postering', 'tildeling', 'tiltak', 'samling', ...kommune],
  }),
  /** A line on a tildeling (paid out, used, paid back), perhaps on one of its tiltak; or what a samling has cost (used). */
  'postering.opprett': command({
    input: z
      .strictObject({
        tildelingId: z.uuid().nullable().default(null),
        samlingId: z.uuid().nullable().default(null),
        tiltakId: z.uuid().nullable().default(null),
        art: Postering.shape.art.exclude(['vedtatt']),
        beloep: Beloep,
        dato: Dag,
        tekst: Postering.shape.tekst.default(null),
      })
      .refine(({ tildelingId, samlingId }) => (tildelingId === null) !== (samlingId === null), {
        path: ['tildelingId', 'samlingId'],
      })
      .refine(({ samlingId, tiltakId }) => samlingId === null || tiltakId === null, { path: ['tiltakId'] })
      .refine(({ samlingId, art }) => samlingId === null || art === 'forbrukt', { path: ['art'] }),
    output: Bekreftet,
  }),
  /** Takes a line back by its opposite, once; the line itself stays. */
  'postering.angre': command({
    input: z.strictObject({ id: z.uuid(), dato: Dag, tekst: z.string().trim().min(1).max(1_000) }),
    output: Bekreftet,
  }),
};
