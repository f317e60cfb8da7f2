import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Filref } from '#shared/contract/felles.ts';
import type { Spraak } from '#shared/contract/program.ts';
import type { Failure } from '#shared/contract/result.ts';
import { Arbeidslinje, useArbeid } from '../api/arbeid.tsx';
import { useCommand, useHost, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { nb, nn } from './tekster.ts';

interface ArbeidsbokProps {
  readonly omfang: { readonly aar?: number };
  readonly spraak: Spraak;
  /** Something must be mended first. */
  readonly stoppet: boolean;
}

/** Makes the workbook and lets the person say where it goes. */
export const Arbeidsbok = ({ omfang, spraak, stoppet }: ArbeidsbokProps) => {
  const t = useTekster(nb, nn);
  const host = useHost();
  const eksporter = useCommand('rapport.eksporter');
  const { id: arbeid, kjoer } = useArbeid();
  const [laget, setLaget] = useState<Filref | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const lagre = async (fil: Filref) => {
    const svar = await host.lagreFil(fil);
    setFailure(svar.ok ? null : svar.error);
  };
  const lag = async () => {
    setLaget(null);
    const svar = await kjoer((id) => eksporter({ ...omfang, spraak, arbeid: id }));
    setFailure(svar.ok ? null : svar.error);
    if (!svar.ok) return;
    const fil = { fil: svar.value.fil, navn: svar.value.navn };
    setLaget(fil);
    await lagre(fil);
  };

  return (
    <div className="arbeidsbok">
      {arbeid ? (
        <Arbeidslinje key={arbeid} id={arbeid} tekst={t.lager} />
      ) : (
        <div className="arbeidsbok-knapper">
          <Button disabled={stoppet} onClick={() => void lag()}>
            {t.lag}
          </Button>
          {stoppet && <span>{t.foerst}</span>}
        </div>
      )}
      <Feil failure={failure} />
      {laget && (
        <Alert data-color="success" role="status">
          <Paragraph className="arbeidsbok-navn">{t.laget(laget.navn)}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={() => void lagre(laget)}>
            {t.lagre}
          </Button>
        </Alert>
      )}
    </div>
  );
};
