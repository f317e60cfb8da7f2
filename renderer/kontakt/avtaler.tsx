import { Button, Fieldset } from '@digdir/designsystemet-react';
import type { Avtalepunkt } from '#shared/kontakt/moete.ts';
import { useLagring } from '../api/lagring.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { AutolagretKryss } from '../ui/valgfelt.tsx';
import { feltId } from './moetestatus.tsx';
import { Rader } from './rader.tsx';
import { nb, nn } from './tekster.ts';

/** What was agreed: what, who sees to it, by when, and whether it is done. */
export const Avtaler = ({ moeteId, avtalepunkter }: { moeteId: string; avtalepunkter: readonly Avtalepunkt[] }) => {
  const t = useTekster(nb, nn).avtale;
  const opprett = useCommand('avtalepunkt.opprett');
  const slett = useCommand('avtalepunkt.slett');
  return (
    <Rader
      tittel={t.tittel}
      className="moete-avtaler"
      rader={avtalepunkter}
      ingen={t.ingen}
      leggTil={t.leggTil}
      opprett={() => opprett({ moeteId })}
      slett={(id) => slett({ id })}
      rad={(avtale, nr, ny, fjern) => <Avtale avtale={avtale} nr={nr} ny={ny} onFjern={fjern} />}
    />
  );
};

interface AvtaleProps {
  readonly avtale: Avtalepunkt;
  readonly nr: number;
  readonly ny: boolean;
  readonly onFjern: () => void;
}

const Avtale = ({ avtale, nr, ny, onFjern }: AvtaleProps) => {
  const t = useTekster(nb, nn).avtale;
  const { lagre, failure } = useLagring('avtalepunkt.oppdater', avtale.id);
  const { id } = avtale;
  return (
    <Fieldset className="avtale">
      <Fieldset.Legend className="ds-sr-only">{t.nr(nr)}</Fieldset.Legend>
      <Autolagret
        className="avtale-tekst"
        label={t.tekst}
        multiline
        rows={1}
        autoFocus={ny}
        maxLength={5_000}
        value={avtale.tekst}
        save={(tekst, skriver) => lagre({ tekst }, skriver)}
      />
      <div className="avtale-felt">
        <Autolagret
          id={feltId.eier(id)}
          label={t.eier}
          maxLength={200}
          value={avtale.eier}
          save={(eier, skriver) => lagre({ eier }, skriver)}
        />
        <AutolagretDag
          id={feltId.frist(id)}
          label={t.frist}
          value={avtale.frist}
          save={(frist, skriver) => lagre({ frist }, skriver)}
        />
        <div className="avtale-slutt">
          <AutolagretKryss
            label={t.gjort}
            value={avtale.gjort === 1}
            save={(krysset) => lagre({ gjort: krysset ? 1 : 0 })}
          />
          <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={onFjern}>
            {t.fjern}
            <span className="ds-sr-only"> {t.nr(nr)}</span>
          </Button>
        </div>
      </div>
      <Feil failure={failure} />
    </Fieldset>
  );
};
