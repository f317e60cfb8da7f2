import type { Output } from '#shared/contract/index.ts';
import { moeteformer } from '#shared/kontakt/moete.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { Avtaler } from './avtaler.tsx';
import { Deltakere } from './deltakere.tsx';
import { feltId } from './moetestatus.tsx';
import { PrivatNotat } from './privat-notat.tsx';
import { nb, nn } from './tekster.ts';

/** The meeting as it is written: every field saves itself, and anything may be missing. */
export const Moeteskjema = ({ moete, deltakere, avtalepunkter }: Output<'moete.hent'>) => {
  const t = useTekster(nb, nn).felt;
  const formord = useKodeord('form');
  const { lagre, failure } = useLagring('moete.oppdater', moete.id);
  return (
    <div className="moete">
      <div className="moete-fakta">
        <AutolagretDag
          id={feltId.dato}
          label={t.dato}
          value={moete.dato}
          save={(dato, skriver) => lagre({ dato }, skriver)}
        />
        <AutolagretValg
          id={feltId.form}
          label={t.form}
          ingen={t.ikkeValgt}
          valg={moeteformer.map((form) => [form, formord[form]] as const)}
          value={moete.form}
          save={(form) => lagre({ form })}
        />
        <Autolagret
          label={t.sted}
          maxLength={500}
          value={moete.sted}
          save={(sted, skriver) => lagre({ sted }, skriver)}
        />
        <Autolagret
          label={t.tema}
          maxLength={500}
          value={moete.tema}
          save={(tema, skriver) => lagre({ tema }, skriver)}
        />
      </div>
      <div className="moete-hoved">
        <div className="moete-tekst">
          <Autolagret
            id={feltId.tekst}
            label={t.tekst}
            description={t.tekstHva}
            multiline
            rows={14}
            maxLength={200_000}
            value={moete.tekst}
            save={(tekst, skriver) => lagre({ tekst }, skriver)}
          />
          <Historikk tabell="moete" id={moete.id} felt="tekst" />
          <Feil failure={failure} />
        </div>
        <Avtaler moeteId={moete.id} avtalepunkter={avtalepunkter} />
      </div>
      <div className="moete-side">
        <Deltakere moeteId={moete.id} deltakere={deltakere} />
        <PrivatNotat moete={moete} />
      </div>
    </div>
  );
};
