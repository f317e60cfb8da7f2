import './person.css';
import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTekster } from '../api/program.tsx';
import { Spraakvelger } from './spraakvelger.tsx';
import { Startskjema } from './startskjema.tsx';
import { nb, nn } from './tekster.ts';

/** The first thing a person sees: who they are, and where to begin. */
export const FoersteGang = () => {
  const t = useTekster(nb, nn);
  useEffect(() => {
    document.title = `${t.tittel}`;
  }, [t]);
  return (
    <main className="foerste-gang">
      <div className="foerste-gang-spraak">
        <Spraakvelger />
      </div>
      <Heading level={1} data-size="lg">
        {t.tittel}
      </Heading>
      <Paragraph data-size="lg" className="foerste-gang-ingress">
        {t.ingress}
      </Paragraph>
      <Startskjema />
    </main>
  );
};
