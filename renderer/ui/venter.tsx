import './venter.css';
import { Spinner } from '@digdir/designsystemet-react';
import { useTekster } from './spraak.ts';
import { nb, nn } from './tekster.ts';

/** Shown only when the wait is long enough to notice, so that quick answers do not flicker. */
export const Venter = ({ tekst }: { tekst?: string }) => {
  const t = useTekster(nb, nn);
  return (
    <div className="venter">
      <Spinner aria-label={tekst ?? t.henter} data-size="sm" />
    </div>
  );
};
