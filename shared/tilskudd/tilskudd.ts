import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { Beloep, MEST_OERE } from '#shared/lib/oere.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';

/** What the money may be used for, and nothing else (Udir, «Rapportering og økonomi»; AFI-rapport 2024:04, section 4.1). */
export const formaal = ['veiledere-forfase', 'tiltak', 'regionale-samlinger'] as const;
export const Formaal = z.enum(formaal);
export type Formaal = z.infer<typeof Formaal>;

/** What the embete has for a purpose in a year, from one source. */
export const rammeTabell = tabell(
  'ramme',
  {
    aar: delt(z.int().min(2013).max(2100)),
    formaal: delt(Formaal),
    /** Who gives it: `Udir` as a rule. */
    kilde: delt(z.string().trim().min(1).max(100)),
    beloep: delt(z.int().min(0).max(MEST_OERE), 'spoer'),
    merknad: delt(z.string().max(5_000).nullable(), 'tekst'),
  },
  ['aar', 'formaal', 'kilde'],
  { felles: true },
);
export const Ramme = radSchema(rammeTabell);
export type Ramme = z.infer<typeof Ramme>;
export const RammePatch = patchSchema(rammeTabell).omit({ aar: true, formaal: true, kilde: true });

export const soeknadsstatuser = [
  'mottatt',
  'mangler-opplysninger',
  'under-vurdering',
  'innvilget',
  'delvis-innvilget',
  'avslaatt',
  'trukket',
] as const;
export const Soeknadsstatus = z.enum(soeknadsstatuser);
export type Soeknadsstatus = z.infer<typeof Soeknadsstatus>;

/** What a kommune has asked for. */
export const soeknadTabell = tabell('soeknad', {
  deltakelseId: delt(z.uuid()),
  mottatt: delt(Dag.nullable()),
  /** Øre. */
  beloep: delt(Beloep.nullable(), 'spoer'),
  tekst: delt(z.string().max(50_000).nullable(), 'tekst'),
  status: delt(Soeknadsstatus, 'spoer'),
  /** In the embete's archive system. */
  saksnummer: delt(z.string().trim().max(50).nullable()),
});
export const Soeknad = radSchema(soeknadTabell);
export type Soeknad = z.infer<typeof Soeknad>;
export const SoeknadPatch = patchSchema(soeknadTabell).omit({ deltakelseId: true });

/** A decision to give a kommune money from a ramme. How much stands in its posteringer. */
export const tildelingTabell = tabell('tildeling', {
  rammeId: delt(z.uuid()),
  deltakelseId: delt(z.uuid()),
  soeknadId: delt(z.uuid().nullable()),
  dato: delt(Dag, 'spoer'),
  begrunnelse: delt(z.string().max(20_000).nullable(), 'tekst'),
  saksnummer: delt(z.string().trim().max(50).nullable()),
});
export const Tildeling = radSchema(tildelingTabell);
export type Tildeling = z.infer<typeof Tildeling>;
export const TildelingPatch = patchSchema(tildelingTabell).pick({ begrunnelse: true, saksnummer: true });
