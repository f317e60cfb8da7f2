import { Button, Card, Heading, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { contract } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { idag } from '../ui/dato.ts';
import { nb, nn } from './uttrekk-tekster.ts';

/** Only the year is needed: the rest is filled in where the uttrekk then stands. */
export const NyttUttrekk = ({ onFerdig }: { onFerdig: () => void }) => {
  const t = useTekster(nb, nn);
  const opprett = useCommand('uttrekk.opprett');
  const [aar, setAar] = useState(idag().slice(0, 4));
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const lest = contract['uttrekk.opprett'].input.shape.aar.safeParse(Number(aar));

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setProevd(true);
    if (!lest.success) return;
    const svar = await opprett({ aar: lest.data });
    if (svar.ok) onFerdig();
    else setFailure(svar.error);
  };

  return (
    <Card asChild className="deltakelseskort" variant="tinted" data-color="neutral">
      <form noValidate onSubmit={(event) => void send(event)}>
        <Heading level={2} data-size="2xs">
          {t.nytt}
        </Heading>
        <div className="deltakelseskort-felt">
          <Textfield
            label={t.aar}
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            value={aar}
            error={proevd && !lest.success ? t.aarFeil : undefined}
            onChange={(event) => setAar(event.target.value)}
          />
        </div>
        <Feil failure={failure} />
        <div className="deltakelseskort-knapper">
          <Button type="submit">{t.opprett}</Button>
          <Button variant="tertiary" onClick={onFerdig}>
            {t.avbryt}
          </Button>
        </div>
      </form>
    </Card>
  );
};
