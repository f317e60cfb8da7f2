import { Button, Fieldset } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTekster } from '../api/program.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import type { Redigering } from './redigering.ts';
import { nb, nn } from './tekster.ts';

interface SkjemarammeProps {
  readonly tabell: 'utfordring' | 'tiltak';
  readonly id: string;
  readonly redigering: Redigering;
  readonly children: ReactNode;
}

/** The frame round a row that is open for writing: closed when one is done, and moved to the bin from here. */
export const Skjemaramme = ({ tabell, id, redigering, children }: SkjemarammeProps) => {
  const t = useTekster(nb, nn);
  return (
    <Fieldset className={`kjede-skjema kjede-skjema-${tabell}`}>
      <Fieldset.Legend className="ds-sr-only">{t.skjema[tabell]}</Fieldset.Legend>
      {children}
      <div className="kjede-skjema-slutt">
        <Button data-size="sm" onClick={() => redigering.lukk(id)}>
          {t.ferdig}
        </Button>
        <Bekreftknapp
          tittel={t.slettTittel[tabell]}
          tekst={t.slettTekst[tabell]}
          bekreft={t.slett}
          onBekreft={() => redigering.slett(tabell, id)}
        >
          {t.slett}
        </Bekreftknapp>
      </div>
    </Fieldset>
  );
};
