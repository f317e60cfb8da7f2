import './synk.css';
import { Details, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import { useOrd } from './ord.ts';
import type { Kode, Tabeller, Tabellnavn } from './ordbok.ts';
import { nb, nn } from './tekster.ts';

interface HistorikkProps<T extends Tabellnavn> {
  readonly tabell: T;
  readonly id: string;
  readonly felt: keyof Tabeller[T]['felt'] & string;
}

/** Every value a field has had, and who wrote it: fetched when somebody opens it. */
export const Historikk = <T extends Tabellnavn>({ tabell, id, felt }: HistorikkProps<T>) => {
  const t = useTekster(nb, nn).historikk;
  const ord = useOrd();
  const [aapen, setAapen] = useState(false);
  return (
    <Details className="historikk" open={aapen} onToggle={() => setAapen(!aapen)}>
      <Details.Summary>{t.vis(ord.felt(tabell, felt))}</Details.Summary>
      <Details.Content>{aapen && <Versjoner tabell={tabell} id={id} felt={felt} />}</Details.Content>
    </Details>
  );
};

/** The words for a coded value, in the user's language. */
export const useKodeord = <K extends Kode>(kode: K) => useOrd().ordbok.kode[kode];

/** A field by its name in the store, in the user's words: «Møte: tekst». */
export const useFeltnavn = (): ((tabell: string, felt: string) => string) => {
  const t = useTekster(nb, nn).konflikt;
  const ord = useOrd();
  return (tabell, felt) => t.hvaOmFelt(ord.tabell(tabell), ord.felt(tabell, felt));
};

const Versjoner = ({ tabell, id, felt }: { tabell: string; id: string; felt: string }) => {
  const t = useTekster(nb, nn).historikk;
  const spraak = useSpraak();
  const ord = useOrd();
  const naa = new Date().toISOString();
  return (
    <Vis svar={useQuery('endring.list', { tabell, id, felt })}>
      {(endringer) =>
        endringer.length === 0 ? (
          <Paragraph>{t.ingen}</Paragraph>
        ) : (
          <ol className="versjoner">
            {endringer.map((endring) => (
              <li key={`${endring.tid} ${endring.forfatter}`}>
                <div className="versjon-hvem">
                  <strong>{endring.forfatter || t.ukjent}</strong>
                  <span>{visTidspunkt(endring.tid, spraak, naa)}</span>
                  {endring.gjelder && <Tag data-color="neutral">{t.gjelder}</Tag>}
                </div>
                <p className="feltverdi">{ord.verdi(tabell, felt, endring.verdi)}</p>
              </li>
            ))}
          </ol>
        )
      }
    </Vis>
  );
};
