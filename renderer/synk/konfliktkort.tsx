import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { Konflikt } from '#shared/contract/synk.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import { NyVerdi } from './ny-verdi.tsx';
import { artAv, type Feltverdi, useOrd } from './ord.ts';
import { nb, nn } from './tekster.ts';
import { Ulikheter } from './ulikheter.tsx';

/** The values that stand, side by side: one of them is chosen, or a new one written. */
export const Konfliktkort = ({ konflikt, onVelg }: { konflikt: Konflikt; onVelg: (verdi: Feltverdi) => void }) => {
  const t = useTekster(nb, nn).konflikt;
  const spraak = useSpraak();
  const ord = useOrd();
  const id = useId();
  const [skriver, setSkriver] = useState(false);
  const { tabell, felt, verdier } = konflikt;
  const navn = ord.felt(tabell, felt);
  const art = artAv(tabell, felt);
  const naa = new Date().toISOString();
  return (
    <li className="konflikt" aria-labelledby={id}>
      <div className="konflikt-topp">
        <Heading level={3} data-size="2xs" id={id}>
          {ord.tittel(tabell, konflikt.tittel)}
        </Heading>
        <span className="konflikt-felt">{t.hvaOmFelt(ord.tabell(tabell), navn)}</span>
        {konflikt.stopper && <Tag data-color="warning">{t.stopper}</Tag>}
      </div>
      <ul className="konflikt-verdier">
        {verdier.map(({ verdi, henviser, forfatter, tid, vises }) => {
          const hvem = forfatter || t.ukjent;
          return (
            <li key={`${tid} ${forfatter}`} className="konflikt-verdi">
              <div className="versjon-hvem">
                <strong>{hvem}</strong>
                <span>{visTidspunkt(tid, spraak, naa)}</span>
                {vises && (
                  <Tag data-color="neutral" variant="outline">
                    {t.vises}
                  </Tag>
                )}
              </div>
              {art === 'tekst' && verdi ? (
                <Ulikheter tekst={String(verdi)} andre={verdier.filter((v) => v.verdi !== verdi).map((v) => v.verdi)} />
              ) : (
                <p className="feltverdi">{henviser ? ord.tittel(tabell, henviser) : ord.verdi(tabell, felt, verdi)}</p>
              )}
              <div>
                <Button variant="secondary" data-size="sm" onClick={() => onVelg(verdi)}>
                  {t.velg}
                  <span className="ds-sr-only"> {t.velgFra(hvem, navn)}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {art === 'tekst' && <p className="konflikt-ulikt">{t.ulikt}</p>}
      {art !== 'henvisning' &&
        (skriver ? (
          <NyVerdi
            navn={navn}
            art={art}
            fra={verdier.find((verdi) => verdi.vises)?.verdi ?? null}
            onVelg={onVelg}
            onAvbryt={() => setSkriver(false)}
          />
        ) : (
          <div>
            <Button variant="tertiary" data-size="sm" onClick={() => setSkriver(true)}>
              {t.egen}
            </Button>
          </div>
        ))}
    </li>
  );
};
