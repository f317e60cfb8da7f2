import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MoeteLinje } from '#shared/contract/deltakelse.ts';
import type { Failure } from '#shared/contract/result.ts';
import { moetemangler } from '#shared/kontakt/moete.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { nb, nn } from './tekster.ts';

/** Finishes the meeting or opens it again, and moves it to the bin. */
export const Moetehandlinger = ({ moete }: { moete: MoeteLinje }) => {
  const t = useTekster(nb, nn);
  const [, gaaTil] = useLocation();
  const ferdigstill = useCommand('moete.ferdigstill');
  const slett = useCommand('moete.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sagt, setSagt] = useState('');
  const { id } = moete;
  const ferdig = moete.ferdig === 1;

  const skift = async () => {
    const svar = await ferdigstill({ id, ferdig: !ferdig });
    const mangler = svar.ok ? [] : manglerI(svar.error);
    setFailure(svar.ok || mangler.length > 0 ? null : svar.error);
    setSagt(
      mangler.length > 0
        ? t.manglerFoerst(mangler.map((mangel) => t.mangel[mangel]))
        : svar.ok && !ferdig
          ? t.ferdigstilt
          : '',
    );
  };
  const fjern = async () => {
    const svar = await slett({ id });
    if (svar.ok) gaaTil(`/kommune/${moete.kommunenummer}`);
    else setFailure(svar.error);
  };

  return (
    <div className="moetehandlinger">
      <div className="moetehandlinger-knapper">
        <Bekreftknapp tittel={t.slettTittel} tekst={t.slettTekst} bekreft={t.slett} onBekreft={() => void fjern()}>
          {t.slett}
        </Bekreftknapp>
        <Button variant={ferdig ? 'secondary' : 'primary'} data-size="sm" onClick={() => void skift()}>
          {ferdig ? t.aapneIgjen : t.ferdigstill}
        </Button>
      </div>
      <p role="status" className="moetehandlinger-sagt">
        {sagt}
      </p>
      <Feil failure={failure} />
    </div>
  );
};

const manglerI = ({ rule, details }: Failure) => {
  const koder = rule === 'moete-mangler' ? String(details?.mangler ?? '').split(',') : [];
  return moetemangler.filter((mangel) => koder.includes(mangel));
};
