import { ValidationMessage } from '@digdir/designsystemet-react';
import type { Kjede } from '#shared/contract/kjede.ts';
import { skrivOere } from '#shared/lib/oere.ts';
import { forkort } from '#shared/lib/tekst.ts';
import { tiltaksnivaaer, tiltaksstatuser } from '#shared/tiltak/tiltak.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { AutolagretFlervalg } from '../ui/flervalg.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { feltId } from './felt.ts';
import type { Redigering } from './redigering.ts';
import { Skjemaramme } from './skjemaramme.tsx';
import { nb, nn } from './tekster.ts';

interface TiltaksskjemaProps {
  readonly tiltak: Kjede['tiltak'][number];
  readonly utfordringer: Kjede['utfordringer'];
  readonly redigering: Redigering;
}

/** A tiltak as it is written, in its place in the chain: every field saves itself. */
export const Tiltaksskjema = ({ tiltak, utfordringer, redigering }: TiltaksskjemaProps) => {
  const t = useTekster(nb, nn);
  const nivaaord = useKodeord('tiltaksnivaa');
  const statusord = useKodeord('tiltaksstatus');
  const { id, start, slutt, vedtatt } = tiltak;
  const { lagre, lagreSett, failure } = useLagring('tiltak.oppdater', id);
  return (
    <Skjemaramme tabell="tiltak" id={id} redigering={redigering}>
      <Autolagret
        id={feltId('tittel', id)}
        label={t.felt.tittel}
        autoFocus={redigering.ny}
        maxLength={500}
        value={tiltak.tittel}
        save={(tittel, skriver) => lagre({ tittel }, skriver)}
      />
      {utfordringer.length > 0 && (
        <AutolagretFlervalg
          id={feltId('utfordringer', id)}
          label={t.felt.utfordringer}
          grupper={[{ valg: utfordringer.map((u): [string, string] => [u.id, forkort(u.tekst, 120) || t.utenTekst]) }]}
          value={tiltak.utfordringer}
          save={(valgte) => lagreSett({ utfordringer: valgte })}
        />
      )}
      <Autolagret
        id={feltId('maal', id)}
        label={t.felt.maal}
        description={t.felt.maalHva}
        multiline
        rows={2}
        maxLength={20_000}
        value={tiltak.maal}
        save={(maal, skriver) => lagre({ maal }, skriver)}
      />
      <div className="kjede-skjema-felt">
        <AutolagretValg
          id={feltId('nivaa', id)}
          label={t.felt.tiltaksnivaa}
          ingen={t.felt.ikkeValgt}
          valg={tiltaksnivaaer.map((nivaa) => [nivaa, nivaaord[nivaa]] as const)}
          value={tiltak.nivaa}
          save={(nivaa) => lagre({ nivaa })}
        />
        <AutolagretValg
          label={t.felt.status}
          valg={tiltaksstatuser.map((status) => [status, statusord[status]] as const)}
          value={tiltak.status}
          save={(status) => lagre({ status: status ?? tiltak.status })}
        />
        <Autolagret
          label={t.felt.kompetansemiljoe}
          maxLength={300}
          value={tiltak.kompetansemiljoe}
          save={(kompetansemiljoe, skriver) => lagre({ kompetansemiljoe }, skriver)}
        />
        <AutolagretDag label={t.felt.start} value={start} save={(dag, skriver) => lagre({ start: dag }, skriver)} />
        <AutolagretDag
          id={feltId('slutt', id)}
          label={t.felt.slutt}
          value={slutt}
          save={(dag, skriver) => lagre({ slutt: dag }, skriver)}
        />
      </div>
      {start && slutt && slutt < start && (
        <ValidationMessage data-color="warning">{t.sluttFoerStart}</ValidationMessage>
      )}
      <p id={feltId('kroner', id)} tabIndex={-1} className="kjede-skjema-kroner">
        {vedtatt > 0 ? t.kronerVedtatt(skrivOere(vedtatt)) : t.kronerIkkeVedtatt}
      </p>
      <Autolagret
        id={feltId('vurdering', id)}
        label={t.felt.vurdering}
        description={t.felt.vurderingHva}
        multiline
        rows={3}
        maxLength={20_000}
        value={tiltak.vurdering}
        save={(vurdering, skriver) => lagre({ vurdering }, skriver)}
      />
      <Feil failure={failure} />
      <Historikk tabell="tiltak" id={id} felt="vurdering" />
    </Skjemaramme>
  );
};
