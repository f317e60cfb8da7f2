import { format } from 'date-fns';
import { nb, nn } from 'date-fns/locale';
import { dagerMellom, dagINorge, klokkeslettINorge } from '#shared/lib/dato.ts';
import type { Spraakkode } from './spraak.ts';

const locales = { nb, nn };

/** A day as it is read: `2026-02-03` → «3. februar 2026». */
export const visDag = (dag: string, spraak: Spraakkode): string =>
  format(lokalDato(dag), 'd. MMMM yyyy', { locale: locales[spraak] });

/** A day with its name: `2026-02-03` → «tirsdag 3. februar 2026». */
export const visUkedag = (dag: string, spraak: Spraakkode): string =>
  format(lokalDato(dag), 'EEEE d. MMMM yyyy', { locale: locales[spraak] });

/** A day where there is little room: `2026-02-03` → «3.2.2026». */
export const visKortDag = (dag: string): string => format(lokalDato(dag), 'd.M.yyyy');

/** A moment as people say it: «i dag 08:14», «i går 16:02», «3. februar 2026 16:02» (Norwegian time). */
export const visTidspunkt = (tidspunkt: string, spraak: Spraakkode, naa: string): string => {
  const dag = dagINorge(tidspunkt);
  const alder = dagerMellom(dag, dagINorge(naa));
  const naar = alder === 0 ? 'i dag' : alder === 1 ? 'i går' : visDag(dag, spraak);
  return `${naar} ${klokkeslettINorge(tidspunkt)}`;
};

/** Today in Norway, `YYYY-MM-DD`. */
export const idag = (): string => dagINorge(new Date().toISOString());

const lokalDato = (dag: string): Date => {
  const [aar = 1970, maaned = 1, dagIMaaned = 1] = dag.split('-').map(Number);
  return new Date(aar, maaned - 1, dagIMaaned);
};
