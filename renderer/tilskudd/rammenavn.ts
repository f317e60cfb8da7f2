import type { Rammelinje } from '#shared/contract/tilskudd.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { nb, nn } from './tekster.ts';

/** A ramme by its purpose and year, and by who gives it where that is another than Udir. */
export const useRammenavn = () => {
  const t = useTekster(nb, nn).skjema;
  const ord = useKodeord('formaal');
  return ({ formaal, aar, kilde }: Pick<Rammelinje, 'formaal' | 'aar' | 'kilde'>): string =>
    t.rammevalg(ord[formaal], aar, kilde === 'Udir' ? null : kilde);
};
