import { utfordringindikatorTabell, utfordringTabell } from '#shared/forfase/utfordring.ts';
import { hurtignotatTabell } from '#shared/frist/hurtignotat.ts';
import { kildefilTabell } from '#shared/indikator/maaling.ts';
import { kommunerettelseTabell } from '#shared/kommune/kommune.ts';
import { avtalepunktTabell, moetedeltakerTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import { erLokal, type Tabell } from '#shared/lib/tabell.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { samlingdeltakerTabell, samlinginvitasjonTabell, samlingTabell } from '#shared/samling/samling.ts';
import { posteringTabell } from '#shared/tilskudd/postering.ts';
import { rammeTabell, soeknadTabell, tildelingTabell } from '#shared/tilskudd/tilskudd.ts';
import { tiltakTabell, tiltakutfordringTabell } from '#shared/tiltak/tiltak.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { koblingsnotatTabell, koblingTabell } from '#shared/veileder/kobling.ts';
import { veilederkompetanseTabell, veilederspraakTabell, veilederTabell } from '#shared/veileder/veileder.ts';

/**
 * Every table that holds people's work. Their fields are `delt` (logged and synced) or `lokal` (this laptop only).
 * What is not here is either a cache rebuilt from files (`referanse`) or this laptop's own bookkeeping.
 */
export const syncable: readonly Tabell[] = [
  raadgiverTabell,
  kommunerettelseTabell,
  uttrekkTabell,
  deltakelseTabell,
  moeteTabell,
  moetedeltakerTabell,
  avtalepunktTabell,
  kildefilTabell,
  veilederTabell,
  veilederkompetanseTabell,
  veilederspraakTabell,
  koblingTabell,
  koblingsnotatTabell,
  utfordringTabell,
  utfordringindikatorTabell,
  tiltakTabell,
  tiltakutfordringTabell,
  rammeTabell,
  soeknadTabell,
  tildelingTabell,
  posteringTabell,
  samlingTabell,
  samlinginvitasjonTabell,
  samlingdeltakerTabell,
  hurtignotatTabell,
];

/** Those that others may hear of. */
export const sharedTables: readonly Tabell[] = syncable.filter((tabell) => !erLokal(tabell));

/** Caches: emptied and filled again from what ships with the program and from imported files. */
export const referanse = [
  'registerkommune',
  'nummerhistorikk',
  'maaling',
  'ordningsversjon',
  'ordningsfase',
  'ordningsfrist',
] as const;
