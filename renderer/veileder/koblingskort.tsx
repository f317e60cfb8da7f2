import { Button, Tag } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import type { Koblingslinje } from '#shared/contract/veileder.ts';
import { harSluttet } from '#shared/veileder/veileder.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag, visDag } from '../ui/dato.ts';
import { Koblingsfelt } from './koblingsfelt.tsx';
import { nb, nn } from './koblingstekster.ts';
import { Notater } from './notater.tsx';
import { Statusmerke } from './statusmerke.tsx';

/** One match: who, as what, how far it has come, and its notes. The fields open where something is to be changed. */
export const Koblingskort = ({ kobling, onFjernet }: { kobling: Koblingslinje; onFjernet: () => void }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const [aapen, setAapen] = useState(false);
  const [nyttNotat, setNyttNotat] = useState<number | null>(null);
  const notatknapp = useRef<HTMLButtonElement>(null);
  const { veileder, sluttet } = kobling;
  const om = <span className="ds-sr-only"> {veileder ?? t.ukjent}</span>;
  return (
    <li className="kobling">
      <div className="kobling-topp">
        <Hvem kobling={kobling} />
        <Statusmerke kobling={kobling} />
        {sluttet !== null && harSluttet(kobling, idag()) && (
          <Tag data-size="sm" data-color="info" variant="outline">
            {t.sluttet(visDag(sluttet, spraak))}
          </Tag>
        )}
        <div className="kobling-knapper">
          {nyttNotat === null && (
            <Button ref={notatknapp} variant="tertiary" data-size="sm" onClick={() => setNyttNotat(Date.now())}>
              {t.notat.ny}
              {om}
            </Button>
          )}
          <Button variant="tertiary" data-size="sm" aria-expanded={aapen} onClick={() => setAapen(!aapen)}>
            {aapen ? t.ferdig : t.endre}
            {om}
          </Button>
        </div>
      </div>
      {aapen && <Koblingsfelt kobling={kobling} onFjernet={onFjernet} />}
      <Notater
        kobling={kobling}
        ny={nyttNotat}
        onFerdig={() => {
          flushSync(() => setNyttNotat(null));
          notatknapp.current?.focus();
        }}
        onSlettet={() => notatknapp.current?.focus()}
      />
    </li>
  );
};

const Hvem = ({ kobling }: { kobling: Koblingslinje }) => {
  const t = useTekster(nb, nn);
  const rolleord = useKodeord('koblingsrolle');
  const { veileder, veilederId, institusjon, rolle, dager } = kobling;
  const om = [institusjon, rolle && rolleord[rolle], dager !== null && t.dager(dager)].filter(Boolean).join(' · ');
  return (
    <div className="kobling-hvem">
      {veileder === null ? <span>{t.ukjent}</span> : <Link href={`/veileder/${veilederId}`}>{veileder}</Link>}
      <span className="kobling-under">{veileder === null ? t.ukjentHva : om}</span>
    </div>
  );
};
