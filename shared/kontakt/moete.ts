import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { delt, lokal, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';
import { Rolle } from '#shared/person/rolle.ts';

export const moeteformer = ['fysisk', 'digitalt', 'telefon', 'e-post'] as const;
export const Moeteform = z.enum(moeteformer);
export type Moeteform = z.infer<typeof Moeteform>;

/** A meeting or other contact with a kommune in the scheme. A draft may lack everything but the deltakelse it belongs to. */
export const moeteTabell = tabell('moete', {
  deltakelseId: delt(z.uuid()),
  dato: delt(Dag.nullable()),
  form: delt(Moeteform.nullable()),
  sted: delt(z.string().max(500).nullable()),
  tema: delt(z.string().max(500).nullable()),
  tekst: delt(z.string().max(200_000).nullable(), 'tekst'),
  /** 1 when the adviser has called it finished; a draft is 0. */
  ferdig: delt(z.literal([0, 1])),
  /** The adviser's own note: never leaves this laptop. */
  privatNotat: lokal(z.string().max(200_000).nullable()),
});
export const Moete = radSchema(moeteTabell);
export type Moete = z.infer<typeof Moete>;
export const MoetePatch = patchSchema(moeteTabell).omit({ deltakelseId: true, ferdig: true });

export const moetedeltakerTabell = tabell('moetedeltaker', {
  moeteId: delt(z.uuid()),
  rolle: delt(Rolle.nullable()),
  navn: delt(z.string().max(200).nullable()),
});
export const Moetedeltaker = radSchema(moetedeltakerTabell);
export type Moetedeltaker = z.infer<typeof Moetedeltaker>;
export const MoetedeltakerPatch = patchSchema(moetedeltakerTabell).omit({ moeteId: true });

/** Something agreed: what, who sees to it, by when. */
export const avtalepunktTabell = tabell('avtalepunkt', {
  moeteId: delt(z.uuid()),
  tekst: delt(z.string().max(5_000).nullable(), 'tekst'),
  eier: delt(z.string().max(200).nullable()),
  frist: delt(Dag.nullable()),
  gjort: delt(z.literal([0, 1])),
});
export const Avtalepunkt = radSchema(avtalepunktTabell);
export type Avtalepunkt = z.infer<typeof Avtalepunkt>;
export const AvtalepunktPatch = patchSchema(avtalepunktTabell).omit({ moeteId: true });

export const moetemangler = ['dato', 'form', 'deltakere', 'tekst', 'avtalepunkt-eier', 'avtalepunkt-frist'] as const;
export type Moetemangel = (typeof moetemangler)[number];

/** What a meeting lacks before it can be called finished: the when, the how, the who, the what, and an owner and a date for each thing agreed. */
export const manglerIMoete = (
  moete: Pick<Moete, 'dato' | 'form' | 'tekst'>,
  deltakere: readonly Pick<Moetedeltaker, 'rolle'>[],
  avtalepunkter: readonly Pick<Avtalepunkt, 'eier' | 'frist'>[],
): Moetemangel[] => [
  ...(moete.dato === null ? (['dato'] as const) : []),
  ...(moete.form === null ? (['form'] as const) : []),
  ...(deltakere.some((d) => d.rolle !== null) ? [] : (['deltakere'] as const)),
  ...(moete.tekst?.trim() ? [] : (['tekst'] as const)),
  ...(avtalepunkter.every((a) => a.eier?.trim()) ? [] : (['avtalepunkt-eier'] as const)),
  ...(avtalepunkter.every((a) => a.frist !== null) ? [] : (['avtalepunkt-frist'] as const)),
];
