import './kjede.css';
import { Details } from '@digdir/designsystemet-react';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Del } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Kjedevisning } from './kjedevisning.tsx';
import { nb, nn } from './tekster.ts';

/** What a kommune struggles with, what it does about it, what that costs and how it went: per deltakelse, newest first. */
export const KjedePanel = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn);
  return (
    <Del tittel={t.tittel}>
      <Vis svar={useQuery('kjede.list', { kommunenummer })}>
        {([nyeste, ...tidligere]) =>
          nyeste ? (
            <>
              <Kjedevisning key={nyeste.deltakelseId} kjede={nyeste} />
              {tidligere.map((kjede) => (
                <Details key={kjede.deltakelseId} className="kjede-tidligere">
                  <Details.Summary>{t.uttrekk(kjede.aar)}</Details.Summary>
                  <Details.Content>
                    <Kjedevisning kjede={kjede} />
                  </Details.Content>
                </Details>
              ))}
            </>
          ) : (
            <Tom tekst={t.ingenDeltakelse} />
          )
        }
      </Vis>
    </Del>
  );
};
