import { dagEtter } from '#shared/lib/dato.ts';

/** The day itself, or the Friday before where it is a Saturday or a Sunday. */
export const hverdag = (dag: string): string => {
  const ukedag = new Date(`${dag}T00:00:00Z`).getUTCDay();
  return dagEtter(dag, ukedag === 6 ? -1 : ukedag === 0 ? -2 : 0);
};
