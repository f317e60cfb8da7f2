import { Button, Card, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { formaal as alleFormaal, Formaal } from '#shared/tilskudd/tilskudd.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { nb, nn } from './tekster.ts';

interface NyRammeProps {
  readonly aar: number;
  /** The purposes that have a ramme already; the first without one is what is offered. */
  readonly har: readonly Formaal[];
  /** `hva` is the purpose in words, or null where nothing was made. */
  readonly onFerdig: (hva: string | null) => void;
}

/** Takes in what the embete has been given for a purpose in a year. */
export const NyRamme = ({ aar, har, onFerdig }: NyRammeProps) => {
  const t = useTekster(nb, nn);
  const ord = useKodeord('formaal');
  const opprett = useCommand('ramme.opprett');
  const [formaal, setFormaal] = useState<Formaal>(alleFormaal.find((f) => !har.includes(f)) ?? 'tiltak');
  const [kilde, setKilde] = useState('Udir');
  const [beloep, setBeloep] = useState<number | null | undefined>(null);
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    if (beloep == null || kilde.trim() === '') return gaaTilFoersteFeil(event.currentTarget);
    const svar = await opprett({ aar, formaal, kilde, beloep });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) onFerdig(ord[formaal]);
  };
  return (
    <Card asChild variant="tinted" data-color="neutral">
      <form className="tilskudd-skjema" autoComplete="off" noValidate onSubmit={(event) => void send(event)}>
        <Heading level={3} data-size="2xs">
          {t.ramme.ny} {aar}
        </Heading>
        <div className="tilskudd-felt">
          <Field>
            <Label>{t.ramme.formaal}</Label>
            <Select autoFocus value={formaal} onChange={({ target }) => setFormaal(Formaal.parse(target.value))}>
              {alleFormaal.map((f) => (
                <Select.Option key={f} value={f}>
                  {ord[f]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <Beloepfelt
            label={t.ramme.beloep}
            minst={0}
            value={beloep ?? null}
            onBeloep={setBeloep}
            error={proevd && beloep == null ? t.beloepFeil : undefined}
          />
          <Textfield
            label={t.ramme.kilde}
            maxLength={100}
            value={kilde}
            error={proevd && kilde.trim() === '' ? t.ramme.kildeFeil : undefined}
            onChange={({ target }) => setKilde(target.value)}
          />
        </div>
        <Feil failure={failure} />
        <div className="tilskudd-knapper">
          <Button type="submit">{t.ramme.opprett}</Button>
          <Button variant="tertiary" onClick={() => onFerdig(null)}>
            {t.avbryt}
          </Button>
        </div>
      </form>
    </Card>
  );
};
