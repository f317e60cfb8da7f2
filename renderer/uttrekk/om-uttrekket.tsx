import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import type { Uttrekkslinje } from '#shared/contract/uttrekk.ts';
import type { Ordningsversjon } from '#shared/ordning/ordningsversjon.ts';
import { metoder } from '#shared/uttrekk/uttrekk.ts';
import { useCommand, useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Ordningsfrister } from '../ordning/panel.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { tilSidetittel } from '../ui/page.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { nb, nn } from './uttrekk-tekster.ts';

interface OmUttrekketProps {
  readonly uttrekk: Uttrekkslinje;
  readonly versjon: Ordningsversjon | undefined;
  readonly versjoner: readonly Ordningsversjon[];
}

/** How the cohort came about, as one line to read; behind it the fields, and the dates that follow from its version. */
export const OmUttrekket = ({ uttrekk, versjon, versjoner }: OmUttrekketProps) => {
  const t = useTekster(nb, nn).om;
  const nynorsk = useSpraak() === 'nn';
  const metodeord = useKodeord('metode');
  const oppdater = useCommand('uttrekk.oppdater');
  const slett = useCommand('uttrekk.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id, aar, metode, kilde } = uttrekk;
  const navn = ({ navn, navnNynorsk }: Ordningsversjon) => (nynorsk ? navnNynorsk : navn);

  const lagre = async (patch: Input<'uttrekk.oppdater'>['patch'], skriver = false) => {
    const svar = await oppdater({ id, patch, skriver });
    setFailure(svar.ok ? null : svar.error);
    return svar.ok;
  };
  const fjern = async () => {
    const svar = await slett({ id });
    if (svar.ok) tilSidetittel();
    else setFailure(svar.error);
  };

  return (
    <Details className="svarfelt om-uttrekket">
      <Details.Summary>
        <span>
          <span className="svarfelt-tittel">{t.tittel}</span>{' '}
          <span className="svarfelt-sum">
            {[metode && metodeord[metode], versjon ? navn(versjon) : t.utenVersjon, kilde].filter(Boolean).join(' · ')}
          </span>
        </span>
      </Details.Summary>
      <Details.Content>
        <div className="deltakelseskort-felt">
          <AutolagretValg
            label={t.metode}
            ingen={t.ikkeOppgitt}
            valg={metoder.map((verdi) => [verdi, metodeord[verdi]])}
            value={metode}
            save={(verdi) => lagre({ metode: verdi })}
          />
          <AutolagretValg
            label={t.versjon}
            ingen={t.ikkeOppgitt}
            valg={versjoner.map((valg) => [valg.id, navn(valg)])}
            value={uttrekk.ordningsversjonId}
            save={(ordningsversjonId) => lagre({ ordningsversjonId })}
          />
        </div>
        <Autolagret
          label={t.kilde}
          description={t.kildeHva}
          maxLength={500}
          value={kilde}
          save={(verdi, skriver) => lagre({ kilde: verdi }, skriver)}
        />
        {versjon && <Ordningsfrister versjon={versjon} aar={aar} />}
        <Feil failure={failure} />
        {uttrekk.deltakelser === 0 && (
          <div>
            <Bekreftknapp
              tittel={t.slettTittel(aar)}
              tekst={t.slettTekst}
              bekreft={t.slett}
              onBekreft={() => void fjern()}
            >
              {t.slett}
              <span className="ds-sr-only"> {aar}</span>
            </Bekreftknapp>
          </div>
        )}
      </Details.Content>
    </Details>
  );
};
