import './kobling.css';
import './veileder.css';
import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Del } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Fasekort } from './fasekort.tsx';
import { faserAvDeltakelser } from './koblingsfaser.ts';
import { nb, nn } from './koblingstekster.ts';
import { NyKobling } from './ny-kobling.tsx';

/** Who supports a kommune, phase by phase, and where somebody is missing. */
export const KoblingPanel = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn);
  const deltakelser = useQuery('deltakelse.list', { kommunenummer });
  const koblinger = useQuery('kobling.list', { kommunenummer });
  const [ny, setNy] = useState(false);
  const [sagt, setSagt] = useState('');
  const knapp = useRef<HTMLButtonElement>(null);
  const harDeltakelse = deltakelser.status === 'klar' && deltakelser.value.length > 0;
  const lukk = (navn: string | null) => {
    flushSync(() => {
      setNy(false);
      setSagt(navn === null ? '' : t.ny.sagt(navn));
    });
    knapp.current?.focus();
  };
  return (
    <Del
      tittel={t.tittel}
      handling={
        harDeltakelse &&
        !ny && (
          <Button ref={knapp} variant="secondary" data-size="sm" onClick={() => setNy(true)}>
            {t.ny.leggTil}
          </Button>
        )
      }
    >
      <p role="status" className="ds-sr-only">
        {sagt}
      </p>
      <Vis svar={deltakelser}>
        {(med) =>
          med.length === 0 ? (
            <Tom tekst={t.ingenDeltakelse} />
          ) : (
            <>
              {ny && <NyKobling deltakelser={med} onFerdig={lukk} />}
              <Vis svar={koblinger}>
                {(alle) => (
                  <div className="koblingsfaser">
                    {faserAvDeltakelser(med, alle).map((fase) => (
                      <Fasekort
                        key={`${fase.deltakelse.id} ${fase.fase}`}
                        {...fase}
                        flere={med.length > 1}
                        onFjernet={() => knapp.current?.focus()}
                      />
                    ))}
                  </div>
                )}
              </Vis>
            </>
          )
        }
      </Vis>
    </Del>
  );
};
