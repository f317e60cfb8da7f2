import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Posteringslinje } from '#shared/contract/tilskudd.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Bekreft } from '../ui/bekreft.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { idag } from '../ui/dato.ts';
import { nb, nn } from './tekster.ts';

/** Takes a line back by its opposite, dated today; asks first, and why. */
export const TaTilbake = ({ linje }: { linje: Posteringslinje }) => {
  const t = useTekster(nb, nn).kostnad;
  const angre = useCommand('postering.angre');
  const [spoer, setSpoer] = useState(false);
  const [grunn, setGrunn] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const hva = linje.tekst ?? t.tittel;
  const taTilbake = async () => {
    const svar = await angre({ id: linje.id, dato: idag(), tekst: grunn.trim() || t.tattTilbake });
    setFailure(svar.ok ? null : svar.error);
  };
  return (
    <>
      <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => setSpoer(true)}>
        {t.tilbake}
        <span className="ds-sr-only"> {hva}</span>
      </Button>
      <Feil failure={failure} />
      {spoer && (
        <Bekreft
          tittel={t.tilbakeTittel}
          tekst={
            <div className="ta-tilbake">
              <p>{t.tilbakeTekst(hva, visBeloep(linje.beloep))}</p>
              <Textfield
                label={t.tilbakeGrunn}
                maxLength={1_000}
                value={grunn}
                onChange={({ target }) => setGrunn(target.value)}
              />
            </div>
          }
          bekreft={t.tilbake}
          onBekreft={() => void taTilbake()}
          onLukk={() => setSpoer(false)}
        />
      )}
    </>
  );
};
