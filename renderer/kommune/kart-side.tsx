import './kommuner.css';
import './kart.css';
import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Kart } from './kart.tsx';
import { Karttabell } from './karttabell.tsx';
import { nb, nn } from './tekster.ts';
import { Visningsvalg } from './visningsvalg.tsx';

/** One's own embete as a map, and the same as a table beside it. */
export const KartSide = () => {
  const t = useTekster(nb, nn).kart;
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={<Visningsvalg />}>
      <Vis svar={useQuery('kommune.list', { hele: false })}>
        {(linjer) =>
          linjer.length === 0 ? (
            <Tom tekst={t.ingen} />
          ) : (
            <>
              {linjer.every(({ deltakelse }) => deltakelse === null) && <Paragraph>{t.ingenMed}</Paragraph>}
              <div className="kart-og-tabell">
                <Kart linjer={linjer} />
                <Karttabell linjer={linjer} />
              </div>
            </>
          )
        }
      </Vis>
    </Side>
  );
};
