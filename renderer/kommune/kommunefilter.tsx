import { Field, Label, Select, Textfield, ToggleGroup } from '@digdir/designsystemet-react';
import type { KeyboardEvent } from 'react';
import { faser, tilstander } from '#shared/uttrekk/deltakelse.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { useKommunevalg } from './kommunevalg.tsx';
import { nb, nn } from './tekster.ts';

/** Which kommuner the list shows. */
export const Kommunefilter = () => {
  const t = useTekster(nb, nn).liste;
  const faseord = useKodeord('fase');
  const tilstandsord = useKodeord('tilstand');
  const [valg, setValg] = useKommunevalg();
  return (
    <search className="kommunefilter">
      <Textfield
        className="kommunefilter-soek"
        label={t.soek}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={valg.soek}
        onChange={(event) => setValg({ soek: event.target.value })}
        onKeyDown={tilFoersteRad}
      />
      <Field>
        <Label>{t.status}</Label>
        <Select value={valg.status} onChange={(event) => setValg({ status: event.target.value })}>
          <Select.Option value="">{t.alle}</Select.Option>
          <Select.Option value="med">{t.med}</Select.Option>
          <Select.Option value="uten">{t.uten}</Select.Option>
          <Select.Optgroup label={t.fase}>
            {faser.map((fase) => (
              <Select.Option key={fase} value={fase}>
                {faseord[fase]}
              </Select.Option>
            ))}
          </Select.Optgroup>
          <Select.Optgroup label={t.tilstand}>
            {tilstander.map((tilstand) => (
              <Select.Option key={tilstand} value={tilstand}>
                {tilstandsord[tilstand]}
              </Select.Option>
            ))}
          </Select.Optgroup>
        </Select>
      </Field>
      <ToggleGroup
        variant="secondary"
        data-color="neutral"
        aria-label={t.omraade}
        value={valg.hele ? 'hele' : 'embete'}
        onChange={(verdi) => setValg({ hele: verdi === 'hele' })}
      >
        <ToggleGroup.Item value="embete">{t.embete}</ToggleGroup.Item>
        <ToggleGroup.Item value="hele">{t.hele}</ToggleGroup.Item>
      </ToggleGroup>
    </search>
  );
};

/** From the box straight into the list. */
const tilFoersteRad = (event: KeyboardEvent) => {
  if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  const foerste = document.querySelector<HTMLElement>('[data-radlenke]');
  if (!foerste) return;
  event.preventDefault();
  foerste.focus();
};
