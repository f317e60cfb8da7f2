import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Filref } from '#shared/contract/felles.ts';
import type { Spraak } from '#shared/contract/program.ts';
import type { Rapportformat } from '#shared/contract/rapport.ts';
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

/** Makes the files and lets the person say where they go. */
export const Arbeidsbok = ({ omfang, spraak, stoppet }: ArbeidsbokProps) => {
  const t = useTekster(nb, nn);
  const host = useHost();
  const eksporter = useCommand('rapport.eksporter');
  const { id: arbeid, kjoer } = useArbeid();
  const [lages, setLages] = useState<Rapportformat>('xlsx');
  const [laget, setLaget] = useState<Filref | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const lagre = async (fil: Filref) => {
    const svar = await host.lagreFil(fil);
    setFailure(svar.ok ? null : svar.error);
  };
  const lag = async (format: Rapportformat) => {
    if (arbeid) return; // the buttons stay while it works, so that focus does
    setLaget(null);
    setLages(format);
    const svar = await kjoer((id) => eksporter({ ...omfang, spraak, format, arbeid: id }));
    setFailure(svar.ok ? null : svar.error);
    if (!svar.ok) return;
    const fil = { fil: svar.value.fil, navn: svar.value.navn };
    setLaget(fil);
    await lagre(fil);
  };

  return (
    <div className="arbeidsbok">
      <div className="arbeidsbok-knapper">
        <Button disabled={stoppet} aria-disabled={arbeid !== null} onClick={() => void lag('xlsx')}>
          {t.lag.xlsx}
        </Button>
        <Button variant="secondary" disabled={stoppet} aria-disabled={arbeid !== null} onClick={() => void lag('json')}>
          {t.lag.json}
        </Button>
        <Button variant="tertiary" aria-disabled={arbeid !== null} onClick={() => void lag('json-skjema')}>
          {t.lag['json-skjema']}
        </Button>
        {stoppet && <span>{t.foerst}</span>}
      </div>
      {arbeid && <Arbeidslinje key={arbeid} id={arbeid} tekst={t.lager[lages]} />}
      <Feil failure={failure} />
      {laget && (
        <Alert data-color="success" role="status">
          <Paragraph className="arbeidsbok-navn">{t.laget[lages](laget.navn)}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={() => void lagre(laget)}>
            {t.lagre}
          </Button>
        </Alert>
      )}
    </div>
  );
};
