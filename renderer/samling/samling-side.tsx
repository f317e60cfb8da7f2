import './samling.css';
import { Alert, Button, Link as DsLink, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { Side } from '../ui/page.tsx';
import { visDager } from './dager.ts';
import { Deltakere } from './deltakere.tsx';
import { Inviterte } from './inviterte.tsx';
import { Kostnader } from './kostnader.tsx';
import { Samlingsfakta } from './samlingsfakta.tsx';
import { nb, nn } from './tekster.ts';

/** One samling: what it is, who is invited, who came, and what it cost. */
export const SamlingSide = ({ id }: { id: string }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const svar = useQuery('samling.hent', { id });
  const samling = svar.status === 'klar' ? svar.value.samling : null;
  return (
    <Side
      tittel={samling ? (samling.tittel ?? t.utenTittel) : t.samling}
      ingress={samling && [visDager(samling, spraak) ?? t.utenDato, samling.sted].filter(Boolean).join(', ')}
      sti={
        <DsLink asChild className="ikke-paa-papir" data-color="neutral">
          <Link href="/samlinger">{t.tilbake}</Link>
        </DsLink>
      }
      handlinger={samling && <Handlinger id={id} />}
    >
      <Vis svar={svar}>{(alt) => <Samling {...alt} />}</Vis>
    </Side>
  );
};

const Handlinger = ({ id }: { id: string }) => {
  const t = useTekster(nb, nn);
  const [, gaaTil] = useLocation();
  const slett = useCommand('samling.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const fjern = async () => {
    const svar = await slett({ id });
    if (svar.ok) gaaTil('/samlinger');
    else setFailure(svar.error);
  };
  return (
    <div className="samlinghandlinger">
      <div className="samling-knapper">
        <Bekreftknapp tittel={t.slettTittel} tekst={t.slettTekst} bekreft={t.slett} onBekreft={() => void fjern()}>
          {t.slett}
        </Bekreftknapp>
        <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
          {t.skrivUt}
        </Button>
      </div>
      <Feil failure={failure} />
    </div>
  );
};

const Samling = ({ samling, invitasjoner, deltakere, kostnader }: Output<'samling.hent'>) => {
  const t = useTekster(nb, nn);
  const paaRammen = kostnader.filter(({ rammeId }) => rammeId === samling.rammeId);
  return (
    <>
      <Samlingsfakta
        samling={samling}
        harKostnader={paaRammen.some(({ korrigert, motpostId }) => !korrigert && motpostId === null)}
      />
      <div className="samling">
        <Inviterte samlingId={samling.id} invitasjoner={invitasjoner} />
        <Deltakere samlingId={samling.id} deltakere={deltakere} invitasjoner={invitasjoner}>
          {samling.mangler.includes('bare-ledere') && (
            <Alert data-color="info">
              <Paragraph>{t.bareLedere}</Paragraph>
            </Alert>
          )}
        </Deltakere>
      </div>
      <Kostnader samling={samling} kostnader={kostnader} />
    </>
  );
};
