import { Button, Field, Label, Paragraph, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { idag } from '../ui/dato.ts';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { fokuser } from '../ui/fokuser.ts';
import { nb, nn } from './uttrekk-tekster.ts';

interface KommuneTilUttrekkProps {
  readonly aar: number;
  /** Numbers of the kommuner that are in it. */
  readonly med: readonly string[];
  /** The uttrekk was just made: the choice takes focus. */
  readonly ny: boolean;
}

/** Takes one more of the embete's kommuner into the uttrekk, in uttrekksfasen from today. */
export const KommuneTilUttrekk = ({ aar, med, ny }: KommuneTilUttrekkProps) => {
  const t = useTekster(nb, nn);
  const kommuner = useQuery('kommune.list', { hele: false });
  const opprett = useCommand('deltakelse.opprett');
  const [valgt, setValgt] = useState('');
  const [mangler, setMangler] = useState(false);
  const [lagtTil, setLagtTil] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const send = async (event: SubmitEvent<HTMLFormElement>, navn: string) => {
    event.preventDefault();
    setMangler(valgt === '');
    if (valgt === '') return gaaTilFoersteFeil(event.currentTarget);
    const svar = await opprett({ kommunenummer: valgt, aar, statusDato: idag() });
    setFailure(svar.ok ? null : svar.error);
    if (!svar.ok) return;
    setLagtTil(t.lagtTil(navn));
    setValgt('');
  };

  return (
    <Vis svar={kommuner}>
      {(alle) => {
        const mulige = alle.filter(({ kommunenummer }) => !med.includes(kommunenummer));
        if (mulige.length === 0) return <Paragraph className="uttrekk-antall">{t.alle}</Paragraph>;
        const navn = alle.find(({ kommunenummer }) => kommunenummer === valgt)?.navn ?? '';
        return (
          <form className="kommune-til-uttrekk" onSubmit={(event) => void send(event, navn)}>
            <Field>
              <Label>
                {t.leggTil}
                <span className="ds-sr-only"> {aar}</span>
              </Label>
              <Select
                ref={ny ? fokuser : undefined}
                aria-invalid={mangler || undefined}
                value={valgt}
                onChange={(event) => {
                  setValgt(event.target.value);
                  setMangler(false);
                }}
              >
                <Select.Option value="">{t.velg}</Select.Option>
                {mulige.map((kommune) => (
                  <Select.Option key={kommune.kommunenummer} value={kommune.kommunenummer}>
                    {kommune.navn}
                  </Select.Option>
                ))}
              </Select>
              {mangler && <ValidationMessage>{t.velgFoerst}</ValidationMessage>}
            </Field>
            <Button type="submit" variant="secondary">
              {t.leggTilKnapp}
              <span className="ds-sr-only"> {t.uttrekk(aar)}</span>
            </Button>
            <span role="status">{lagtTil}</span>
            <Feil failure={failure} />
          </form>
        );
      }}
    </Vis>
  );
};
