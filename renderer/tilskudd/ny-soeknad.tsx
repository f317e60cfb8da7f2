import { Button, Card, Heading, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { Dagfelt } from '../ui/dagfelt.tsx';
import { idag } from '../ui/dato.ts';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { Deltakelsesvalg } from './deltakelsesvalg.tsx';
import { nb, nn } from './tekster.ts';

interface NySoeknadProps {
  /** Newest first; at least one. */
  readonly deltakelser: readonly DeltakelseLinje[];
  /** What was done, in words; null for nothing. */
  readonly onFerdig: (resultat: string | null) => void;
}

/** Takes in an application; what is not known yet is filled in later. */
export const NySoeknad = ({ deltakelser, onFerdig }: NySoeknadProps) => {
  const t = useTekster(nb, nn);
  const opprett = useCommand('soeknad.opprett');
  const [deltakelseId, setDeltakelseId] = useState(deltakelser[0]?.id ?? '');
  const [beloep, setBeloep] = useState<number | null | undefined>(null);
  const [mottatt, setMottatt] = useState<string | null>(idag);
  const [saksnummer, setSaksnummer] = useState('');
  const [tekst, setTekst] = useState('');
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    if (beloep === undefined) return gaaTilFoersteFeil(event.currentTarget);
    const svar = await opprett({
      ...{ deltakelseId, beloep, mottatt },
      ...{ saksnummer: saksnummer.trim() || null, tekst: tekst.trim() || null },
    });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) onFerdig(t.soeknad.lagtTil);
  };
  return (
    <Card asChild variant="tinted" data-color="neutral">
      <form className="tilskudd-skjema" autoComplete="off" noValidate onSubmit={(event) => void send(event)}>
        <Heading level={3} data-size="2xs">
          {t.soeknad.ny}
        </Heading>
        <div className="tilskudd-felt">
          <Deltakelsesvalg deltakelser={deltakelser} value={deltakelseId} onValg={setDeltakelseId} />
          <Beloepfelt
            autoFocus
            label={t.soeknad.beloep}
            value={beloep ?? null}
            onBeloep={setBeloep}
            error={proevd && beloep === undefined ? t.beloepFeil : undefined}
          />
          <Dagfelt label={t.soeknad.mottatt} value={mottatt} onDag={setMottatt} />
          <Textfield
            label={t.soeknad.saksnummer}
            maxLength={50}
            value={saksnummer}
            onChange={({ target }) => setSaksnummer(target.value)}
          />
        </div>
        <Textfield
          label={t.soeknad.tekst}
          multiline
          rows={3}
          maxLength={50_000}
          value={tekst}
          onChange={({ target }) => setTekst(target.value)}
        />
        <Feil failure={failure} />
        <div className="tilskudd-knapper">
          <Button type="submit">{t.soeknad.opprett}</Button>
          <Button variant="tertiary" onClick={() => onFerdig(null)}>
            {t.avbryt}
          </Button>
        </div>
      </form>
    </Card>
  );
};
