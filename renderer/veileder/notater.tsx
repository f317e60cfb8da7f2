import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Failure } from '#shared/contract/result.ts';
import type { Koblingslinje } from '#shared/contract/veileder.ts';
import { useCommand, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { visDag } from '../ui/dato.ts';
import { nb, nn } from './koblingstekster.ts';
import { Notatfelt } from './notatfelt.tsx';

type Notat = Koblingslinje['notater'][number];

interface NotaterProps {
  readonly kobling: Koblingslinje;
  /** When a new one was begun (milliseconds since 1970); null while none is being written. */
  readonly ny: number | null;
  readonly onFerdig: () => void;
  readonly onSlettet: () => void;
}

/** The notes on a kobling: read by all, changed by whoever signed them. */
export const Notater = ({ kobling, ny, onFerdig, onSlettet }: NotaterProps) => {
  const meg = useQuery('innstilling.hent', {});
  const [aapent, setAapent] = useState<string | null>(null);
  const [laget, setLaget] = useState<{ readonly ny: number; readonly id: string } | null>(null);
  const mittId = meg.status === 'klar' ? meg.value.meg?.id : undefined;
  const { id, notater } = kobling;
  /** Shown in its field instead of in the list. */
  const nyId = laget?.ny === ny ? laget?.id : undefined;
  const lukk = (notatId: string) => {
    flushSync(() => setAapent(null));
    document.getElementById(endreId(notatId))?.focus();
  };
  return (
    <>
      <ul className="notater">
        {notater
          .filter((notat) => notat.id !== nyId)
          .map((notat) => (
            <li key={notat.id}>
              {notat.id === aapent ? (
                <Notatfelt koblingId={id} notat={notat} onFerdig={() => lukk(notat.id)} />
              ) : (
                <Notatlesing notat={notat}>
                  {notat.raadgiverId === mittId && (
                    <Eget notat={notat} onEndre={() => setAapent(notat.id)} onSlettet={onSlettet} />
                  )}
                </Notatlesing>
              )}
            </li>
          ))}
      </ul>
      {ny !== null && (
        <Notatfelt
          koblingId={id}
          notat={notater.find((notat) => notat.id === nyId)}
          onOpprettet={(nyttId) => setLaget({ ny, id: nyttId })}
          onFerdig={onFerdig}
        />
      )}
    </>
  );
};

export const Notatlesing = ({ notat, children }: { notat: Notat; children?: ReactNode }) => {
  const t = useTekster(nb, nn).notat;
  const spraak = useSpraak();
  return (
    <>
      <p className="notat-tekst">{notat.tekst}</p>
      <div className="notat-under">
        <span className="kobling-under">{t.signert(visDag(notat.dato, spraak), notat.raadgiver)}</span>
        {children}
      </div>
    </>
  );
};

const endreId = (notatId: string): string => `endre-${notatId}`;

interface EgetProps {
  readonly notat: Notat;
  readonly onEndre: () => void;
  readonly onSlettet: () => void;
}

const Eget = ({ notat, onEndre, onSlettet }: EgetProps) => {
  const t = useTekster(nb, nn).notat;
  const slett = useCommand('koblingsnotat.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const fjern = async () => {
    const svar = await slett({ id: notat.id });
    if (svar.ok) onSlettet();
    else setFailure(svar.error);
  };
  return (
    <>
      <Button id={endreId(notat.id)} variant="tertiary" data-size="sm" data-color="neutral" onClick={onEndre}>
        {t.endre}
      </Button>
      <Bekreftknapp tittel={t.slettTittel} tekst={t.slettTekst} bekreft={t.slett} onBekreft={() => void fjern()}>
        {t.slett}
      </Bekreftknapp>
      <Feil failure={failure} />
    </>
  );
};
