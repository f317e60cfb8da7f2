import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useRef, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useHost, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { Del } from '../ui/page.tsx';
import { nb, nn } from './tekster.ts';

/** The folder all share through: chosen in a dialog where the host has one, else typed. */
export const Sentralmappe = ({ sentralmappe }: { sentralmappe: string | null }) => {
  const t = useTekster(nb, nn).mappe;
  const host = useHost();
  const oppdater = useCommand('innstilling.oppdater');
  const [skrevet, setSkrevet] = useState<string | null>(null);
  const [sagt, setSagt] = useState('');
  const felt = useRef<HTMLInputElement>(null);
  const tekst = skrevet ?? sentralmappe ?? '';
  const [failure, setFailure] = useState<Failure | null>(null);

  const bruk = async (mappe: string | null) => {
    const svar = await oppdater({ sentralmappe: mappe });
    setFailure(svar.ok ? null : svar.error);
    setSagt(svar.ok ? t.lagret : '');
    if (!svar.ok) return;
    setSkrevet(null);
    felt.current?.focus(); // the button that was pressed may be gone
  };
  const velg = async () => {
    const mappe = await host.velgMappe();
    if (mappe) await bruk(mappe);
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (tekst.trim()) void bruk(tekst);
  };

  return (
    <Del tittel={t.tittel}>
      <Paragraph className="synk-forklaring">{t.hva}</Paragraph>
      <form className="synk-rad" onSubmit={send}>
        <Textfield
          className="synk-mappefelt"
          label={t.felt}
          description={t.eksempel}
          autoComplete="off"
          spellCheck={false}
          ref={felt}
          value={tekst}
          onChange={(event) => setSkrevet(event.target.value)}
        />
        {tekst.trim() !== sentralmappe && <Button type="submit">{t.bruk}</Button>}
        {host.harMappevelger && (
          <Button variant="secondary" onClick={() => void velg()}>
            {t.velg}
          </Button>
        )}
        {sentralmappe && (
          <Bekreftknapp
            tittel={t.sluttSpoersmaal}
            tekst={t.sluttTekst}
            bekreft={t.slutt}
            onBekreft={() => void bruk(null)}
          >
            {t.slutt}
          </Bekreftknapp>
        )}
      </form>
      <p role="status" className="synk-sagt">
        {sagt}
      </p>
      <Feil failure={failure} />
    </Del>
  );
};
