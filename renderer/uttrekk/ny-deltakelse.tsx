import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Fase, faser } from '#shared/uttrekk/deltakelse.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag } from '../ui/dato.ts';
import { Aarsskjema } from './aarsskjema.tsx';
import { nb, nn } from './tekster.ts';

interface NyDeltakelseProps {
  readonly kommunenummer: string;
  readonly onFerdig: (id: string | null) => void;
}

/** Takes a kommune into an uttrekk, from today; the rest is filled in on the card that comes. */
export const NyDeltakelse = ({ kommunenummer, onFerdig }: NyDeltakelseProps) => {
  const t = useTekster(nb, nn);
  const faseord = useKodeord('fase');
  const opprett = useCommand('deltakelse.opprett');
  const [fase, setFase] = useState<Fase>('uttrekksfase');
  return (
    <Aarsskjema
      tittel={t.ny}
      nivaa={3}
      ord={t}
      lag={(aar) => opprett({ kommunenummer, aar, fase, statusDato: idag() })}
      onFerdig={onFerdig}
    >
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
    </Aarsskjema>
  );
};
