import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { Arbeidslinje, useArbeid } from '../api/arbeid.tsx';
import { useCommand, useHost, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Dokumentark } from './dokument.tsx';
import { nb, nn } from './kommuneark-tekster.ts';

/**
 * On paper: the kommune's two pages in place of the page. Should the printer be quicker than they are, the page itself is
 * printed rather than nothing.
 */
export const Kommuneark = ({ kommunenummer, children }: { kommunenummer: string; children: ReactNode }) => {
  const spraak = useSpraak();
  const svar = useQuery('kommuneark.hent', { kommunenummer, spraak });
  const klar = svar.status === 'klar';
  return (
    <>
      <div className={klar ? 'ikke-paa-papir' : undefined}>{children}</div>
      {klar && (
        <div className="kun-paa-papir">
          <Dokumentark {...svar.value} />
        </div>
      )}
    </>
  );
};

/** Prints the kommune's two pages, or saves them as PDF where the person says. */
export const Kommunearkknapper = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const host = useHost();
  const eksporter = useCommand('kommuneark.eksporter');
  const { id: arbeid, kjoer } = useArbeid();
  const [laget, setLaget] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const lagre = async () => {
    if (arbeid) return; // the button stays while it works, so that focus does
    setLaget('');
    setFailure(null);
    const svar = await kjoer((id) => eksporter({ kommunenummer, spraak, arbeid: id }));
    const lagret = svar.ok ? await host.lagreFil(svar.value) : svar;
    if (!lagret.ok) setFailure(lagret.error);
    else if (svar.ok && lagret.value.lagret) setLaget(t.laget(svar.value.navn));
  };

  return (
    <div className="arkknapper">
      <div className="arkknapper-rad">
        <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
          {t.skrivUt}
        </Button>
        <Button variant="secondary" data-size="sm" aria-disabled={arbeid !== null} onClick={() => void lagre()}>
          {t.lagrePdf}
        </Button>
        {arbeid && <Arbeidslinje key={arbeid} id={arbeid} tekst={t.lager} />}
      </div>
      <p role="status" className="arkknapper-sagt">
        {laget}
      </p>
      <Feil failure={failure} />
    </div>
  );
};
