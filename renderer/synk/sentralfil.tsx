import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { Arbeidslinje, useArbeid } from '../api/arbeid.tsx';
import { useCommand, useHost, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Del } from '../ui/page.tsx';
import { visTall } from '../ui/tall.ts';
import { nb, nn } from './tekster.ts';

/** Makes the central export file, and lets the person keep a copy of it. */
export const Sentralfil = () => {
  const t = useTekster(nb, nn).sentralfil;
  const eksporter = useCommand('sentralfil.eksporter');
  const { id: arbeid, kjoer } = useArbeid();
  const [laget, setLaget] = useState<Output<'sentralfil.eksporter'> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const lag = async () => {
    if (arbeid) return; // the button stays while it works, so that focus does
    const svar = await kjoer((id) => eksporter({ arbeid: id }));
    setLaget(svar.ok ? svar.value : null);
    setFailure(svar.ok ? null : svar.error);
  };

  return (
    <Del tittel={t.tittel}>
      <Paragraph className="synk-forklaring">{t.hva}</Paragraph>
      <div>
        <Button variant="secondary" aria-disabled={arbeid !== null} onClick={() => void lag()}>
          {t.lag}
        </Button>
      </div>
      {arbeid && <Arbeidslinje key={arbeid} id={arbeid} tekst={t.lager} />}
      <Feil failure={failure} />
      {laget && !arbeid && <Laget fil={laget} onFeil={setFailure} />}
    </Del>
  );
};

const Laget = ({ fil, onFeil }: { fil: Output<'sentralfil.eksporter'>; onFeil: (failure: Failure | null) => void }) => {
  const t = useTekster(nb, nn).sentralfil;
  const host = useHost();
  const [lagret, setLagret] = useState(false);
  const lagre = async () => {
    const svar = await host.lagreFil({ fil: fil.fil, navn: fil.navn });
    onFeil(svar.ok ? null : svar.error);
    setLagret(svar.ok && svar.value.lagret);
  };
  return (
    <Alert data-color="success" role="status">
      <Paragraph>
        {t.ferdig(visTall(fil.operasjoner))} {fil.publisert ? t.publisert : t.ikkePublisert}
      </Paragraph>
      <Paragraph data-size="sm">
        {t.sum}: <code className="synk-sum">{fil.tilstandssum}</code>
      </Paragraph>
      <div className="synk-rad">
        <Button variant="secondary" data-size="sm" onClick={() => void lagre()}>
          {t.lagre}
        </Button>
        {lagret && <span>{t.lagret}</span>}
      </div>
    </Alert>
  );
};
