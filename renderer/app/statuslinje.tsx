import { Angre } from './angre.tsx';
import { Lagringslinje } from './lagringslinje.tsx';
import { Synklinje } from './synklinje.tsx';

/** How the work is doing: shared with the others, saved here, and what can be undone. */
export const Statuslinje = () => (
  <footer className="skall-status" data-region tabIndex={-1}>
    <Synklinje />
    <Lagringslinje />
    <Angre />
  </footer>
);
