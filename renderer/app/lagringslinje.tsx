import { useStore } from 'zustand';
import { klokkeslettINorge } from '#shared/lib/dato.ts';
import { useTekster } from '../api/program.tsx';
import { useAutosaveStore } from '../ui/autolagret.tsx';
import { nb, nn } from './tekster.ts';

/**
 * «Lagret lokalt 14:32:05». The line changes every second while somebody types, so it is not read aloud; what is read is
 * that a field was left and saved, or that saving failed.
 */
export const Lagringslinje = () => {
  const t = useTekster(nb, nn).lagring;
  const { feilet, sistLagret, sistForlatt } = useStore(useAutosaveStore());
  const lagret = (tid: string | null) => (tid ? t.lagret(klokkeslettINorge(tid, true)) : '');
  return (
    <div className="lagringslinje" data-feilet={feilet.size > 0 || undefined}>
      <span aria-hidden="true">{feilet.size > 0 ? t.feilet : sistLagret ? lagret(sistLagret) : t.altLagret}</span>
      <span className="ds-sr-only" role="status">
        {feilet.size > 0 ? t.feilet : lagret(sistForlatt)}
      </span>
    </div>
  );
};
