import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import { useQuery, useTekster } from '../api/program.tsx';
import { Notatkort } from './notatkort.tsx';
import { nb, nn } from './tekster.ts';

/** What was jotted down in passing, to be put where it belongs. Nothing where there is nothing. */
export const Notater = () => {
  const t = useTekster(nb, nn).notat;
  const svar = useQuery('hurtignotat.list', {});
  const [sagt, setSagt] = useState<ReactNode>(null);
  const tittel = useRef<HTMLHeadingElement>(null);
  const notater = svar.status === 'klar' ? svar.value : [];
  if (notater.length === 0 && sagt === null) return null;
  return (
    <section className="idag-notater ikke-paa-papir" aria-labelledby="notater-tittel">
      <Heading ref={tittel} id="notater-tittel" level={2} data-size="xs" tabIndex={-1}>
        {notater.length > 0 ? t.sorter(notater.length) : t.sortert}
      </Heading>
      <div role="status" className="idag-notater-sagt">
        {sagt}
      </div>
      {notater.length > 0 && (
        <ul>
          {notater.map((notat) => (
            <li key={notat.id} className="idag-notat">
              <Notatkort
                notat={notat}
                onBorte={(hva) => {
                  setSagt(hva);
                  tittel.current?.focus(); // the card goes away with its buttons
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
