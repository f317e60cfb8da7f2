import type { Kjede } from '#shared/contract/kjede.ts';
import { utfordringsnivaaer } from '#shared/forfase/utfordring.ts';
import { type Indikator, indikatorer, indikatorkoder } from '#shared/indikator/indikator.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretFlervalg } from '../ui/flervalg.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { feltId } from './felt.ts';
import type { Redigering } from './redigering.ts';
import { Skjemaramme } from './skjemaramme.tsx';
import { nb, nn } from './tekster.ts';

interface UtfordringsskjemaProps {
  readonly utfordring: Kjede['utfordringer'][number];
  readonly redigering: Redigering;
}

/** An utfordring as it is written, in its place in the chain: every field saves itself. */
export const Utfordringsskjema = ({ utfordring, redigering }: UtfordringsskjemaProps) => {
  const t = useTekster(nb, nn);
  const nivaaord = useKodeord('utfordringsnivaa');
  const indikatorord = useKodeord('indikator');
  const { id } = utfordring;
  const { lagre, lagreSett, failure } = useLagring('utfordring.oppdater', id);
  const grupper = [...Map.groupBy(indikatorkoder, (kode) => indikatorer[kode].omraade)].map(([omraade, koder]) => ({
    navn: t.omraade[omraade],
    valg: koder.map((kode): [Indikator, string] => [kode, indikatorord[kode]]),
  }));
  return (
    <Skjemaramme tabell="utfordring" id={id} redigering={redigering}>
      <Autolagret
        id={feltId('tekst', id)}
        label={t.felt.tekst}
        description={t.felt.tekstHva}
        multiline
        rows={2}
        autoFocus={redigering.ny}
        maxLength={20_000}
        value={utfordring.tekst}
        save={(tekst, skriver) => lagre({ tekst }, skriver)}
      />
      <AutolagretValg
        id={feltId('nivaa', id)}
        label={t.felt.utfordringsnivaa}
        ingen={t.felt.ikkeValgt}
        valg={utfordringsnivaaer.map((nivaa) => [nivaa, nivaaord[nivaa]] as const)}
        value={utfordring.nivaa}
        save={(nivaa) => lagre({ nivaa })}
      />
      <Autolagret
        id={feltId('belegg', id)}
        label={t.felt.belegg}
        description={t.felt.beleggHva}
        multiline
        rows={3}
        maxLength={20_000}
        value={utfordring.belegg}
        save={(belegg, skriver) => lagre({ belegg }, skriver)}
      />
      <AutolagretFlervalg
        id={feltId('indikatorer', id)}
        label={t.felt.indikatorer}
        description={t.felt.indikatorerHva}
        grupper={grupper}
        value={utfordring.indikatorer}
        save={(valgte) => lagreSett({ indikatorer: valgte })}
      />
      <Feil failure={failure} />
      <Historikk tabell="utfordring" id={id} felt="tekst" />
    </Skjemaramme>
  );
};
