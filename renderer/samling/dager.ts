import type { Samling } from '#shared/samling/samling.ts';
import { visDag, visKortDag } from '../ui/dato.ts';
import type { Spraakkode } from '../ui/spraak.ts';

type Dager = Pick<Samling, 'start' | 'slutt'>;

/** The days of a samling as they are read: «3. februar 2027», «3.–4. februar 2027»; null where it has no date. */
export const visDager = ({ start, slutt }: Dager, spraak: Spraakkode): string | null => {
  if (start === null || !varerLenger(start, slutt)) return start && visDag(start, spraak);
  return start.slice(0, 7) === slutt.slice(0, 7)
    ? `${Number(start.slice(8))}.–${visDag(slutt, spraak)}`
    : `${visDag(start, spraak)} – ${visDag(slutt, spraak)}`;
};

/** The same where there is little room: «3.–4.2.2027». */
export const visKorteDager = ({ start, slutt }: Dager): string | null => {
  if (start === null || !varerLenger(start, slutt)) return start && visKortDag(start);
  return start.slice(0, 7) === slutt.slice(0, 7)
    ? `${Number(start.slice(8))}.–${visKortDag(slutt)}`
    : `${visKortDag(start)}–${visKortDag(slutt)}`;
};

const varerLenger = (start: string, slutt: string | null): slutt is string => slutt !== null && slutt > start;
