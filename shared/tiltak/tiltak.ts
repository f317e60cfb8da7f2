import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';

/** Whom a tiltak is aimed at, as AFI-rapport 2024:04 counts them in Tabell 4.19. */
export const tiltaksnivaaer = ['skoleeier', 'skoleleder', 'ansatte-i-skolen', 'ppt', 'barnehage'] as const;
export const Tiltaksnivaa = z.enum(tiltaksnivaaer);
export type Tiltaksnivaa = z.infer<typeof Tiltaksnivaa>;

export const tiltaksstatuser = ['ikke-startet', 'underveis', 'evaluert', 'innarbeidet', 'avbrutt'] as const;
export const Tiltaksstatus = z.enum(tiltaksstatuser);
export type Tiltaksstatus = z.infer<typeof Tiltaksstatus>;

/** What a kommune does in the gjennomføringsfase. */
export const tiltakTabell = tabell('tiltak', {
  deltakelseId: delt(z.uuid()),
  tittel: delt(z.string().max(500).nullable()),
  /** What is to be different afterwards. */
  maal: delt(z.string().max(20_000).nullable(), 'tekst'),
  nivaa: delt(Tiltaksnivaa.nullable()),
  status: delt(Tiltaksstatus),
  /** Who the kommune works with. */
  kompetansemiljoe: delt(z.string().max(300).nullable()),
  start: delt(Dag.nullable()),
  slutt: delt(Dag.nullable()),
  /** How it went, and how one knows. */
  vurdering: delt(z.string().max(20_000).nullable(), 'tekst'),
});
export const Tiltak = radSchema(tiltakTabell);
export type Tiltak = z.infer<typeof Tiltak>;
export const TiltakPatch = patchSchema(tiltakTabell).omit({ deltakelseId: true });

/** A challenge that the tiltak answers. */
export const tiltakutfordringTabell = tabell(
  'tiltakutfordring',
  { tiltakId: delt(z.uuid()), utfordringId: delt(z.uuid()) },
  ['tiltakId', 'utfordringId'],
);
