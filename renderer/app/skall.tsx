import './skall.css';
import { SkipLink } from '@digdir/designsystemet-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Embete, Innstilling } from '#shared/contract/program.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { Hurtignotat } from '../frist/hurtignotat.tsx';
import { Spraakvelger } from '../person/spraakvelger.tsx';
import { useRegioner } from '../ui/tastatur.ts';
import { Hjelp } from './hjelp.tsx';
import { Navigasjon } from './navigasjon.tsx';
import { Ruter } from './ruter.tsx';
import { Soek } from './soek.tsx';
import { Statuslinje } from './statuslinje.tsx';
import { nb, nn } from './tekster.ts';

/** What stands round every page: who and where we are, the way about, and how the work is doing. */
export const Skall = ({ innstilling, embete }: { innstilling: Innstilling; embete: Embete }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  useRegioner();
  useFokusVedNavigasjon();
  return (
    <div className="skall">
      <SkipLink href="#innhold" onClick={tilInnhold}>
        {t.hoppTilInnhold}
      </SkipLink>
      <header className="skall-topp" data-region tabIndex={-1}>
        <span className="skall-merke">{t.program}</span>
        <span className="skall-embete">
          {spraak === 'nn' ? embete.navnNynorsk : embete.navn}
          {embete.eksempel && <span className="skall-eksempel">{t.eksempel}</span>}
        </span>
        <span className="skall-meg">{innstilling.meg?.navn}</span>
        <Soek />
        <Hurtignotat />
        <Hjelp />
        <Spraakvelger />
      </header>
      <Navigasjon />
      <main id="innhold" className="skall-innhold" data-region tabIndex={-1}>
        <Ruter innstilling={innstilling} />
      </main>
      <Statuslinje />
    </div>
  );
};

/** A link to `#innhold` would be an address to the router. */
const tilInnhold = (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById('innhold')?.focus();
};

/** After a change of page focus goes to its title, so that it is read and Tab goes on from there. */
const useFokusVedNavigasjon = () => {
  const [sted] = useLocation();
  const forrige = useRef(sted);
  useEffect(() => {
    if (forrige.current === sted) return;
    forrige.current = sted;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-sidetittel]')?.focus({ preventScroll: true });
  }, [sted]);
};
