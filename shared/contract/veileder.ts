import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import {
  Kobling,
  KoblingPatch,
  Koblingsfase,
  Koblingsnotat,
  Koblingsrolle,
  Koblingsstatus,
} from '#shared/veileder/kobling.ts';
import { Kompetanse, Veileder, VeilederPatch, Veilederspraak } from '#shared/veileder/veileder.ts';
import { command, query } from './define.ts';
import { Bekreftet, Id, Ingen } from './felles.ts';

/** A veileder as the register shows them. */
export const Veilederlinje = Veileder.extend({
  kompetanser: z.array(Kompetanse),
  spraak: z.array(Veilederspraak),
  /** Deltakelser they have said yes to and not finished, in kommuner still in the scheme. */
  oppdrag: z.int(),
  /** Days promised for the phase that each of those is in, or comes to first: what a year's offer is held against. */
  dagerLovet: z.int(),
});
export type Veilederlinje = z.infer<typeof Veilederlinje>;

/** A match with whom, for whom, and its notes. */
export const Koblingslinje = Kobling.extend({
  /** Null where the veileder has been removed, perhaps on another laptop: the kobling stands until somebody removes it. */
  veileder: z.string().nullable(),
  institusjon: z.string().nullable(),
  /** The day the veileder stopped, if they have. */
  sluttet: z.string().nullable(),
  kommunenummer: Kommunenummer,
  kommunenavn: z.string(),
  aar: z.int(),
  notater: z.array(Koblingsnotat.extend({ raadgiver: z.string().nullable() })),
});
export type Koblingslinje = z.infer<typeof Koblingslinje>;

const koblingReads = [
  'kobling',
  'koblingsnotat',
  'veileder',
  'deltakelse',
  'uttrekk',
  'raadgiver',
  'registerkommune',
  'kommunerettelse',
];
const veilederReads = ['veileder', 'veilederkompetanse', 'veilederspraak', 'kobling', 'deltakelse', 'uttrekk'];
const sett = { kompetanser: z.array(Kompetanse).optional(), spraak: z.array(Veilederspraak).optional() };

export const veilederChannels = {
  'veileder.list': query({
    input: Ingen,
    output: z.array(Veilederlinje),
    reads: [...veilederReads, 'registerkommune', 'kommunerettelse'],
  }),
  'veileder.hent': query({
    input: Id,
    output: Veilederlinje,
    reads: [...veilederReads, 'registerkommune', 'kommunerettelse'],
  }),
  /** A person who is there already, by name or e-mail, is refused as `veileder-finnes` unless `likevel`. */
  'veileder.opprett': command({
    input: z.strictObject({
      ...VeilederPatch.shape,
      navn: Veileder.shape.navn,
      ...sett,
      likevel: z.boolean().default(false),
    }),
    output: Bekreftet,
  }),
  /** `kompetanser` and `spraak` are the whole set. */
  'veileder.oppdater': command({
    input: z.strictObject({
      id: z.uuid(),
      patch: VeilederPatch.default({}),
      ...sett,
      skriver: z.boolean().default(false),
    }),
    output: Bekreftet,
  }),
  /** Refused while they have koblinger: somebody who stops gets a day in `sluttet` instead. */
  'veileder.slett': command({ input: Id, output: Bekreftet }),

  'kobling.list': query({
    input: z.strictObject({
      kommunenummer: Kommunenummer.optional(),
      deltakelseId: z.uuid().optional(),
      veilederId: z.uuid().optional(),
    }),
    output: z.array(Koblingslinje),
    reads: koblingReads,
  }),
  /** From today. Asking again for what there is gives it; for something else, `kobling-finnes`. */
  'kobling.opprett': command({
    input: z.strictObject({
      deltakelseId: z.uuid(),
      veilederId: z.uuid(),
      fase: Koblingsfase,
      rolle: Koblingsrolle.nullable().default(null),
      status: Koblingsstatus.default('aktuell'),
      dager: Kobling.shape.dager.default(null),
    }),
    output: Bekreftet,
  }),
  /** A new status holds from today unless the patch says from when; never from a day to come. */
  'kobling.oppdater': command({
    input: z.strictObject({ id: z.uuid(), patch: KoblingPatch, skriver: z.boolean().default(false) }),
    output: Bekreftet,
  }),
  'kobling.slett': command({ input: Id, output: Bekreftet }),
  /** Dated today and signed by whoever writes. */
  'koblingsnotat.opprett': command({
    input: z.strictObject({ koblingId: z.uuid(), tekst: z.string().trim().min(1).max(20_000) }),
    output: Bekreftet,
  }),
  /** Only by whoever signed it; so too for removing it. */
  'koblingsnotat.oppdater': command({
    input: z.strictObject({
      id: z.uuid(),
      tekst: z.string().trim().min(1).max(20_000),
      skriver: z.boolean().default(false),
    }),
    output: Bekreftet,
  }),
  'koblingsnotat.slett': command({ input: Id, output: Bekreftet }),
};
