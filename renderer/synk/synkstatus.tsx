import { Alert, Button, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { SynkStatus } from '#shared/contract/events.ts';
import type { Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { Arbeidslinje, useArbeid } from '../api/arbeid.tsx';
import { feiltekst } from '../api/feil.ts';
import { useCommand, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import { Fakta } from '../ui/fakta.tsx';
import { Del } from '../ui/page.tsx';
import { nb, nn } from './tekster.ts';

/** A removal of much at once waits for a person's yes. */
const MANGE_SLETTINGER = 'synk-mange-slettinger';

/** Where sharing stands, in words and figures, and a way to share at once. */
export const Synkstatus = () => {
  const t = useTekster(nb, nn).status;
  const svar = useQuery('synk.hent', {});
  const send = useCommand('synk.send');
  const { id: arbeid, kjoer } = useArbeid();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [ferdig, setFerdig] = useState(false);
  const aarsak = svar.status === 'klar' ? svar.value.aarsak : null;
  /** The state says the same, and goes on saying it. */
  const alleredeSagt = aarsak !== null && aarsak === failure?.rule;
  const valgt = svar.status === 'klar' && svar.value.tilstand !== 'ikke-valgt';

  const synkroniser = async (godta: Input<'synk.send'>['godta'] = []) => {
    if (arbeid) return; // the button stays while it works, so that focus does
    setFerdig(false);
    const resultat = await kjoer((id) => send({ arbeid: id, godta }));
    setFailure(resultat.ok ? null : resultat.error);
    setFerdig(resultat.ok);
  };

  return (
    <Del tittel={t.tittel}>
      <Vis svar={svar}>{(status) => <Tilstand status={status} />}</Vis>
      {!alleredeSagt && <Feil failure={failure} />}
      <div className="synk-rad">
        {valgt && (
          <Button aria-disabled={arbeid !== null} onClick={() => void synkroniser()}>
            {t.synkroniser}
          </Button>
        )}
        {aarsak === MANGE_SLETTINGER && !arbeid && (
          <Bekreftknapp
            tittel={t.godtaSpoersmaal}
            tekst={t.godtaTekst}
            bekreft={t.godta}
            onBekreft={() => void synkroniser([MANGE_SLETTINGER])}
          >
            {t.godta}
          </Bekreftknapp>
        )}
        <span role="status">{ferdig && t.ferdig}</span>
      </div>
      {arbeid && <Arbeidslinje key={arbeid} id={arbeid} tekst={t.arbeider} />}
    </Del>
  );
};

const Tilstand = ({ status }: { status: SynkStatus }) => {
  const t = useTekster(nb, nn).status;
  const spraak = useSpraak();
  const naar = (tid: string | null) => (tid ? visTidspunkt(tid, spraak, new Date().toISOString()) : t.aldri);
  return (
    <>
      <Paragraph className="synk-setning">
        {t.tilstand[status.tilstand]}
        {status.aarsak && ` ${feiltekst({ code: 'unavailable', rule: status.aarsak }, spraak)}`}
      </Paragraph>
      <Fakta
        fakta={[
          [t.venter, t.antallVenter(status.venter)],
          [t.sistBekreftet, naar(status.sistBekreftet)],
          [t.sistKontakt, naar(status.sistKontakt)],
          [t.konflikter, t.antallKonflikter(status.konflikter)],
        ]}
      />
      {status.mangler.length > 0 && (
        <Alert data-color="info">
          <Heading level={3} data-size="2xs">
            {t.mangler}
          </Heading>
          <Paragraph>{t.manglerTekst}</Paragraph>
          <List.Unordered>
            {status.mangler.map(({ enhet, fra }) => (
              <List.Item key={`${enhet} ${fra}`}>{t.mangel(enhet, fra)}</List.Item>
            ))}
          </List.Unordered>
        </Alert>
      )}
    </>
  );
};
