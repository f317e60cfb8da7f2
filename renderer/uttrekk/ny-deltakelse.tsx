import { Button, Card, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { contract } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { Fase, faser } from '#shared/uttrekk/deltakelse.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag } from '../ui/dato.ts';
import { nb, nn } from './tekster.ts';

/** Takes a kommune into an uttrekk, from today; the rest is filled in on the card that comes. */
export const NyDeltakelse = ({ kommunenummer, onFerdig }: { kommunenummer: string; onFerdig: () => void }) => {
  const t = useTekster(nb, nn);
  const faseord = useKodeord('fase');
  const opprett = useCommand('deltakelse.opprett');
  const [aar, setAar] = useState(idag().slice(0, 4));
  const [fase, setFase] = useState<Fase>('uttrekksfase');
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const lest = contract['deltakelse.opprett'].input.shape.aar.safeParse(Number(aar));

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setProevd(true);
    if (!lest.success) return;
    const svar = await opprett({ kommunenummer, aar: lest.data, fase, statusDato: idag() });
    if (svar.ok) onFerdig();
    else setFailure(svar.error);
  };

  return (
    <Card asChild className="deltakelseskort" variant="tinted" data-color="neutral">
      <form noValidate onSubmit={(event) => void send(event)}>
        <Heading level={3} data-size="2xs">
          {t.ny}
        </Heading>
        <div className="deltakelseskort-felt">
          <Textfield
            label={t.aar}
            inputMode="numeric"
            autoFocus
            value={aar}
            error={proevd && !lest.success ? t.aarFeil : undefined}
            onChange={(event) => setAar(event.target.value)}
          />
          <Field>
            <Label>{t.fase}</Label>
            <Select value={fase} onChange={(event) => setFase(Fase.parse(event.target.value))}>
              {faser.map((verdi) => (
                <Select.Option key={verdi} value={verdi}>
                  {faseord[verdi]}
                </Select.Option>
              ))}
            </Select>
          </Field>
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
