import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { svar, svargrunner } from '#shared/uttrekk/deltakelse.ts';
import type { useLagring } from '../api/lagring.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { visDag } from '../ui/dato.ts';
import { AutolagretTall } from '../ui/tallfelt.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { lesListe, listevalg } from './liste.ts';
import { nb, nn } from './tekster.ts';

interface SvarfeltProps {
  readonly deltakelse: DeltakelseLinje;
  readonly lagre: ReturnType<typeof useLagring<'deltakelse.oppdater'>>['lagre'];
}

/**
 * How the kommune came in and what it answered: one line to read, and the fields behind it. Open while that is what the
 * work is about, or while the answer is missing.
 */
export const Svarfelt = ({ deltakelse: d, lagre }: SvarfeltProps) => {
  const t = useTekster(nb, nn);
  const svarord = useKodeord('svar');
  const grunnord = useKodeord('svargrunn');
  const listeord = useKodeord('liste');
  const sum = useSvarsum(d);
  const [aapen, setAapen] = useState(d.fase === 'uttrekksfase' || d.svar === null);
  return (
    <Details className="svarfelt" open={aapen} onToggle={() => setAapen(!aapen)}>
      <Details.Summary>
        <span>
          <span className="svarfelt-tittel">{t.svarogplass}</span> <span className="svarfelt-sum">{sum}</span>
        </span>
      </Details.Summary>
      <Details.Content>
        <div className="deltakelseskort-felt">
          <AutolagretValg
            label={t.svar}
            ingen={t.ikkeSvart}
            valg={svar.map((verdi) => [verdi, svarord[verdi]])}
            value={d.svar}
            save={(verdi) => lagre({ svar: verdi })}
          />
          {d.svar !== null && (
            <>
              <AutolagretValg
                label={t.svargrunn}
                ingen={t.ikkeOppgitt}
                valg={svargrunner.map((verdi) => [verdi, grunnord[verdi]])}
                value={d.svargrunn}
                save={(svargrunn) => lagre({ svargrunn })}
              />
              <AutolagretDag
                label={t.svardato}
                value={d.svardato}
                save={(svardato, skriver) => lagre({ svardato }, skriver)}
              />
            </>
          )}
        </div>
        {(d.svar !== null || d.svartekst !== null) && (
          <Autolagret
            label={t.svartekst}
            multiline
            rows={2}
            maxLength={20_000}
            value={d.svartekst}
            save={(svartekst, skriver) => lagre({ svartekst }, skriver)}
          />
        )}
        <div className="deltakelseskort-felt">
          {(d.harLister === 1 || d.liste !== null) && (
            <AutolagretValg
              label={t.liste}
              ingen={t.ingenListe}
              valg={listevalg((liste) => listeord[liste])}
              value={d.liste === null ? null : `${d.liste}`}
              save={(valg) => lagre({ liste: lesListe(valg) })}
            />
          )}
          <AutolagretTall
            label={t.rangering}
            minst={1}
            mest={500}
            value={d.rangering}
            save={(rangering, skriver) => lagre({ rangering }, skriver)}
          />
        </div>
        <Historikk tabell="deltakelse" id={d.id} felt="svar" />
      </Details.Content>
    </Details>
  );
};

/** «Vil delta senere, 12. mars 2022 · liste 1 · nummer 3» */
const useSvarsum = ({ svar: verdi, svardato, liste, rangering }: DeltakelseLinje): string => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const svarord = useKodeord('svar');
  return [
    verdi === null ? t.ikkeSvart : t.svarte(svarord[verdi], svardato && visDag(svardato, spraak)),
    liste !== null && t.paaListe(liste),
    rangering !== null && t.nummer(rangering),
  ]
    .filter(Boolean)
    .join(' · ');
};
