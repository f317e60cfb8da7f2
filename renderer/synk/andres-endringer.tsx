import { Button, Details, Link as DsLink } from '@digdir/designsystemet-react';
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

const FOERST = 15;

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
      <span>
        {t.hva(
          ord.tabell(tabell),
          synlige.map(({ felt }) => ord.felt(tabell, felt)),
        )}
      </span>
      {synlige.length > 0 && (
        <Details className="andres-mer">
          <Details.Summary>{t.vis}</Details.Summary>
          <Details.Content>
            <dl className="andres-verdier">
              {synlige.map(({ felt, verdi }) => (
                <div key={felt}>
                  <dt>{ord.felt(tabell, felt)}</dt>
                  <dd className="feltverdi">{ord.verdi(tabell, felt, verdi)}</dd>
                </div>
              ))}
            </dl>
          </Details.Content>
        </Details>
      )}
    </li>
  );
};
