import type { Liste } from '#shared/uttrekk/deltakelse.ts';

/** The lists as choices: a choice is text, a list a number. */
export const listevalg = (ord: (liste: Liste) => string): readonly (readonly [`${Liste}`, string])[] => [
  ['1', ord(1)],
  ['2', ord(2)],
];

export const lesListe = (valg: `${Liste}` | null): Liste | null => (valg === null ? null : valg === '1' ? 1 : 2);
