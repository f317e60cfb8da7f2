import type { Spraak } from '#shared/contract/program.ts';
import type { Blokk, Kolonne } from '#shared/rapport/dokument.ts';
import { nb as nbKoder, nn as nnKoder } from './kodetekster.ts';
import { nb as nbArkkoder, nn as nnArkkoder } from './kommuneark-koder.ts';
import { type Arktekster, nb, nn } from './kommuneark-tekster.ts';

/** The words of a sheet: its own, and those of coded values. */
export interface Ord {
  readonly t: Arktekster;
  readonly koder: typeof nnKoder & typeof nnArkkoder;
}

export const ordFor = (spraak: Spraak): Ord =>
  spraak === 'nn' ? { t: nn, koder: { ...nnKoder, ...nnArkkoder } } : { t: nb, koder: { ...nbKoder, ...nbArkkoder } };

/** As many of the rows as there is room for, and how many there are besides. */
export const inntil = <R>(mest: number, rader: readonly R[], vis: (vist: R[]) => Blokk, { t }: Ord): Blokk[] => [
  vis(rader.slice(0, mest)),
  ...(rader.length > mest ? [{ type: 'merknad' as const, tekst: t.ogTil(rader.length - mest) }] : []),
];

export const avsnitt = (tekst: string): Blokk => ({ type: 'avsnitt', tekst });

export const liste = (punkter: string[]): Blokk => ({ type: 'liste', punkter });

/** Names and values; those without a value are left out. */
export const fakta = (par: readonly (readonly [navn: string, verdi: string | null])[]): Blokk => ({
  type: 'fakta',
  fakta: par.flatMap(([navn, verdi]) => (verdi ? [{ navn, verdi }] : [])),
});

export const kolonne = (navn: string, bredde: number, tall = false): Kolonne => ({ navn, bredde, tall });

/** Parts with a sign between; those that say nothing are left out. */
export const sammen = (deler: readonly (string | number | null | false | undefined)[], mellom = ', '): string =>
  deler.filter(Boolean).join(mellom);

/** A word in the middle of a sentence. */
export const midtI = (ord: string): string => ord.slice(0, 1).toLocaleLowerCase('nb') + ord.slice(1);
