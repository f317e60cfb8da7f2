import { z } from 'zod';
import { Indikator } from '#shared/indikator/indikator.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';

/** Whose practice or situation the challenge lies in (AFI-rapport 2024:04, section 4.3). */
export const utfordringsnivaaer = ['eier', 'leder', 'laerer', 'elev', 'foreldre'] as const;
export const Utfordringsnivaa = z.enum(utfordringsnivaaer);
export type Utfordringsnivaa = z.infer<typeof Utfordringsnivaa>;

/** One challenge of a kommune's utfordringsbilde. */
export const utfordringTabell = tabell('utfordring', {
  deltakelseId: delt(z.uuid()),
  tekst: delt(z.string().max(20_000).nullable(), 'tekst'),
  nivaa: delt(Utfordringsnivaa.nullable()),
  /** What it rests on: figures, and what people have told. */
  belegg: delt(z.string().max(20_000).nullable(), 'tekst'),
});
export const Utfordring = radSchema(utfordringTabell);
export type Utfordring = z.infer<typeof Utfordring>;
export const UtfordringPatch = patchSchema(utfordringTabell).omit({ deltakelseId: true });

/** An indikator that the challenge is an answer to. */
export const utfordringindikatorTabell = tabell(
  'utfordringindikator',
  { utfordringId: delt(z.uuid()), indikator: delt(Indikator) },
  ['utfordringId', 'indikator'],
);
