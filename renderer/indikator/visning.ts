import type { Maaling } from '#shared/indikator/maaling.ts';
import { useTekster } from '../api/program.tsx';
import { visTall } from '../ui/tall.ts';
import { nb, nn } from './tekster.ts';

const desimal = new Intl.NumberFormat('nb', { maximumFractionDigits: 1 });

/** As Udir writes it: whole points, tenths where there are any. */
export const visPoeng = (poeng: number): string => desimal.format(poeng);

/** `48 ± 1,2`, or the word for why there is no figure. */
export const useResultatord = () => {
  const t = useTekster(nb, nn);
  return {
    poeng: ({ tilstand, skalapoeng, usikkerhet }: Maaling): string =>
      skalapoeng === null
        ? t.tilstand[tilstand]
        : usikkerhet === null
          ? visPoeng(skalapoeng)
          : `${visPoeng(skalapoeng)} ± ${visPoeng(usikkerhet)}`,
    antall: ({ tilstand, antall }: Maaling): string => (antall === null ? t.tilstand[tilstand] : visTall(antall)),
  };
};
