import { Button, Link as DsLink } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { type AndresArbeid, samleAndres } from './andres.ts';
import { artAv, useOrd } from './ord.ts';
import { nb, nn } from './tekster.ts';

/** As many lines as are read at a glance, and as many fields in a line. */
const FOERST = 15;
const FELTER = 4;

/** What the others have done lately: a calm list, a line for each thing somebody worked on. */
export const AndresEndringer = () => {
  const t = useTekster(nb, nn).andre;
  const [alle, setAlle] = useState(false);
  return (
    <Del tittel={t.tittel}>
      <Vis svar={useQuery('endring.listAndres', { antall: 500 })}>
        {(endringer) => {
          const samlet = samleAndres(endringer);
          if (samlet.length === 0) return <Tom tekst={t.ingen} />;
          return (
            <>
              <ul className="andres">
                {(alle ? samlet : samlet.slice(0, FOERST)).map((arbeid) => (
                  <Linje key={`${arbeid.id} ${arbeid.forfatter} ${arbeid.tid}`} arbeid={arbeid} />
                ))}
              </ul>
              {!alle && samlet.length > FOERST && (
                <div>
                  <Button variant="tertiary" data-size="sm" onClick={() => setAlle(true)}>
                    {t.flere}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Vis>
    </Del>
  );
};

const Linje = ({ arbeid }: { arbeid: AndresArbeid }) => {
  const t = useTekster(nb, nn).andre;
  const spraak = useSpraak();
  const ord = useOrd();
  const { tabell, id, felter, forfatter, tid } = arbeid;
  const synlige = felter.filter(({ felt }) => artAv(tabell, felt) !== 'henvisning');
  const tittel = ord.tittel(tabell, arbeid.tittel);
  return (
    <li>
      <div className="andres-topp">
        {tabell === 'moete' ? (
          <DsLink asChild data-color="neutral">
            <Link href={`/moete/${id}`}>{tittel}</Link>
          </DsLink>
        ) : (
          <strong>{tittel}</strong>
        )}
        <span className="andres-hvem">
          {t.av(forfatter || t.ukjent, visTidspunkt(tid, spraak, new Date().toISOString()))}
        </span>
      </div>
      <dl className="andres-verdier">
        {synlige.slice(0, FELTER).map(({ felt, verdi }) => (
          <div key={felt}>
            <dt>{t.hvaOmFelt(ord.tabell(tabell), ord.felt(tabell, felt))}</dt>
            <dd>{ord.verdi(tabell, felt, verdi)}</dd>
          </div>
        ))}
      </dl>
      {synlige.length > FELTER && <span className="andres-hvem">{t.flereFelt(synlige.length - FELTER)}</span>}
    </li>
  );
};
