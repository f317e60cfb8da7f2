import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { Tiltaksnivaa, Tiltaksstatus, tiltaksnivaaer } from '#shared/tiltak/tiltak.ts';
import { antall, JaNei, jaNei, kommunefelt, oere } from './felles.ts';

/** One tiltak: what it is aimed at and how far it has come. Its title, goal and evaluation are words, and stay. */
export const Tiltaksrad = z.strictObject({
  ...kommunefelt,
  uttrekk: z.int(),
  nivaa: Tiltaksnivaa.nullable(),
  status: Tiltaksstatus,
  start: Dag.nullable(),
  slutt: Dag.nullable(),
  maalOppgitt: JaNei,
  /** Challenges it answers, and indikatorer behind those. */
  utfordringer: antall,
  indikatorer: antall,
  vurdert: JaNei,
  vedtattOere: oere,
});
export type Tiltaksrad = z.infer<typeof Tiltaksrad>;

/** Tiltak per nivå, as AFI-rapport 2024:04 counts kommuner in Tabell 4.19: a kommune counts once on each nivå it has a tiltak on. */
export const Nivaarad = z.strictObject({
  uttrekk: z.int(),
  nivaa: Tiltaksnivaa,
  /** Kommuner with at least one tiltak on the nivå, of those in the uttrekk that take part. */
  kommuner: antall,
  avKommuner: antall,
  tiltak: antall,
  vedtattOere: oere,
});
export type Nivaarad = z.infer<typeof Nivaarad>;

/** A tiltak as the store has it, with what is linked to it counted. */
export type Tiltaksgrunnlag = Omit<Tiltaksrad, 'maalOppgitt' | 'vurdert'> & {
  readonly harMaal: number;
  readonly harVurdering: number;
};

export const lagTiltaksrad = ({ harMaal, harVurdering, ...rad }: Tiltaksgrunnlag): Tiltaksrad => ({
  ...rad,
  maalOppgitt: jaNei(harMaal),
  vurdert: jaNei(harVurdering),
});

/** Those that were broken off are no tiltak of the kommune's any more; those without a nivå cannot be counted on one. */
export const lagNivaarader = (
  tiltak: readonly Pick<Tiltaksrad, 'kommunenummer' | 'uttrekk' | 'nivaa' | 'status' | 'vedtattOere'>[],
  deltar: readonly { readonly kommunenummer: string; readonly uttrekk: number }[],
): Nivaarad[] =>
  [...Map.groupBy(deltar, ({ uttrekk }) => uttrekk)].flatMap(([uttrekk, kommuner]) =>
    tiltaksnivaaer.map((nivaa) => {
      const med = new Set(kommuner.map(({ kommunenummer }) => kommunenummer));
      const her = tiltak.filter(
        (t) => t.uttrekk === uttrekk && t.nivaa === nivaa && t.status !== 'avbrutt' && med.has(t.kommunenummer),
      );
      return {
        uttrekk,
        nivaa,
        kommuner: new Set(her.map(({ kommunenummer }) => kommunenummer)).size,
        avKommuner: med.size,
        tiltak: her.length,
        vedtattOere: her.reduce((sum, { vedtattOere }) => sum + vedtattOere, 0),
      };
    }),
  );
