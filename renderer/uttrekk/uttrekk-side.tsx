import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Aarsskjema } from './aarsskjema.tsx';
import './uttrekk.css';
import { nb, nn } from './uttrekk-tekster.ts';
import { Uttrekksdel } from './uttrekksdel.tsx';

/** Every cohort, newest first, with its kommuner. */
export const UttrekkSide = () => {
  const t = useTekster(nb, nn);
  const uttrekk = useQuery('uttrekk.list', {});
  const deltakelser = useQuery('deltakelse.list', {});
  const opprett = useCommand('uttrekk.opprett');
  const [ny, setNy] = useState(false);
  const [laget, setLaget] = useState<string | null>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const harNoen = uttrekk.status === 'klar' && uttrekk.value.length > 0;
  const nytt = (
    <Button ref={knapp} variant={harNoen ? 'secondary' : 'primary'} onClick={() => setNy(true)}>
      {t.nytt}
    </Button>
  );
  const lukk = (id: string | null) => {
    flushSync(() => {
      setNy(false);
      setLaget(id);
    });
    if (id === null) knapp.current?.focus(); // otherwise the new one takes it as it comes
  };
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={!ny && harNoen && nytt}>
      {ny && <Aarsskjema tittel={t.nytt} nivaa={2} ord={t} lag={(aar) => opprett({ aar })} onFerdig={lukk} />}
      <Vis svar={uttrekk}>
        {(alle) =>
          alle.length === 0 && !ny ? (
            <Tom tekst={t.ingen}>{nytt}</Tom>
          ) : (
            <Vis svar={deltakelser}>
              {(linjer) =>
                alle.map((ett) => (
                  <Uttrekksdel
                    key={ett.id}
                    uttrekk={ett}
                    ny={ett.id === laget}
                    deltakelser={linjer.filter(({ uttrekkId }) => uttrekkId === ett.id)}
                  />
                ))
              }
            </Vis>
          )
        }
      </Vis>
    </Side>
  );
};
