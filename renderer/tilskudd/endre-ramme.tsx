import { Button, Paragraph } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import type { Rammelinje } from '#shared/contract/tilskudd.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { nb, nn } from './tekster.ts';

/** Changes the sum by a button, for half a sum is a wrong sum, and the note as it is typed. */
export const EndreRamme = ({ ramme, navn, onFerdig }: { ramme: Rammelinje; navn: string; onFerdig: () => void }) => {
  const t = useTekster(nb, nn);
  const { lagre, failure } = useLagring('ramme.oppdater', ramme.id);
  const [beloep, setBeloep] = useState<number | null | undefined>(ramme.beloep);
  const [proevd, setProevd] = useState(false);
  const bundet = ramme.beloep - ramme.rest;

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    if (beloep == null) return gaaTilFoersteFeil(event.currentTarget);
    if (await lagre({ beloep })) onFerdig();
  };
  return (
    <form
      className="tilskudd-skjema"
      aria-label={t.ramme.endreHva(navn)}
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <Beloepfelt
        label={t.ramme.beloep}
        autoFocus
        minst={0}
        value={beloep ?? null}
        onBeloep={setBeloep}
        error={proevd && beloep == null ? t.beloepFeil : undefined}
      />
      {beloep != null && beloep < bundet && <Paragraph data-size="sm">{t.ramme.lagreUnder}</Paragraph>}
      <Autolagret
        label={t.ramme.merknad}
        description={t.ramme.merknadHva}
        multiline
        rows={2}
        maxLength={5_000}
        value={ramme.merknad}
        save={(merknad, skriver) => lagre({ merknad }, skriver)}
      />
      <Feil failure={failure} />
      <div className="tilskudd-knapper">
        <Button type="submit" data-size="sm">
          {t.ramme.lagre}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onFerdig}>
          {t.avbryt}
        </Button>
      </div>
    </form>
  );
};
