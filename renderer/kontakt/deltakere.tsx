import { Button, Fieldset } from '@digdir/designsystemet-react';
import type { Moetedeltaker } from '#shared/kontakt/moete.ts';
import { roller } from '#shared/person/rolle.ts';
import { useLagring } from '../api/lagring.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { feltId } from './moetestatus.tsx';
import { Rader } from './rader.tsx';
import { nb, nn } from './tekster.ts';

/** Who took part, by role. */
export const Deltakere = ({ moeteId, deltakere }: { moeteId: string; deltakere: readonly Moetedeltaker[] }) => {
  const t = useTekster(nb, nn).deltaker;
  const opprett = useCommand('moetedeltaker.opprett');
  const slett = useCommand('moetedeltaker.slett');
  return (
    <Rader
      tittel={t.tittel}
      className="moete-deltakere"
      rader={deltakere}
      ingen={t.ingen}
      leggTil={t.leggTil}
      leggTilId={feltId.nyDeltaker}
      opprett={() => opprett({ moeteId })}
      slett={(id) => slett({ id })}
      rad={(deltaker, nr, ny, fjern) => <Deltaker deltaker={deltaker} nr={nr} ny={ny} onFjern={fjern} />}
    />
  );
};

interface DeltakerProps {
  readonly deltaker: Moetedeltaker;
  readonly nr: number;
  readonly ny: boolean;
  readonly onFjern: () => void;
}

const Deltaker = ({ deltaker, nr, ny, onFjern }: DeltakerProps) => {
  const t = useTekster(nb, nn).deltaker;
  const rolleord = useKodeord('rolle');
  const { lagre, failure } = useLagring('moetedeltaker.oppdater', deltaker.id);
  return (
    <Fieldset className="deltaker">
      <Fieldset.Legend className="ds-sr-only">{t.nr(nr)}</Fieldset.Legend>
      <div className="deltaker-felt">
        <AutolagretValg
          id={feltId.rolle(deltaker.id)}
          autoFocus={ny}
          label={t.rolle}
          ingen={t.ikkeValgt}
          valg={roller.map((rolle) => [rolle, rolleord[rolle]] as const)}
          value={deltaker.rolle}
          save={(rolle) => lagre({ rolle })}
        />
        <Autolagret
          label={t.navn}
          maxLength={200}
          value={deltaker.navn}
          save={(navn, skriver) => lagre({ navn }, skriver)}
        />
        <Button icon variant="tertiary" data-color="neutral" aria-label={`${t.fjern} ${t.nr(nr)}`} onClick={onFjern}>
          <svg viewBox="0 0 24 24" aria-hidden="true" className="kryss">
            <path d="M6 6 18 18M18 6 6 18" />
          </svg>
        </Button>
      </div>
      <Feil failure={failure} />
    </Fieldset>
  );
};
