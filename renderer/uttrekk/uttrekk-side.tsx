import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { NyttUttrekk } from './nytt-uttrekk.tsx';
import './uttrekk.css';
import { nb, nn } from './uttrekk-tekster.ts';
import { Uttrekksdel } from './uttrekksdel.tsx';

/** Every cohort, newest first, with its kommuner. */
export const UttrekkSide = () => {
  const t = useTekster(nb, nn);
  const uttrekk = useQuery('uttrekk.list', {});
  const deltakelser = useQuery('deltakelse.list', {});
  const [ny, setNy] = useState(false);
  const harNoen = uttrekk.status === 'klar' && uttrekk.value.length > 0;
  const nytt = (
    <Button variant={harNoen ? 'secondary' : 'primary'} onClick={() => setNy(true)}>
      {t.nytt}
    </Button>
  );
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={!ny && harNoen && nytt}>
      {ny && <NyttUttrekk onFerdig={() => setNy(false)} />}
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
