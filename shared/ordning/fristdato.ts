import type { Ordningsfrist } from './ordningsversjon.ts';

/**
 * The day a date of the scheme falls on for one uttrekk, `YYYY-MM-DD`. Counted in calendar years from the uttrekk's year:
 * the forfase is the school year that begins in the autumn of that year (Udir, «Tre faser i ordningen»).
 */
export const fristdato = ({ aarEtter, maaned, dag }: Pick<Ordningsfrist, 'aarEtter' | 'maaned' | 'dag'>, aar: number) =>
  `${aar + aarEtter}-${String(maaned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
