import { Field, Label, Select, Textfield, ToggleGroup } from '@digdir/designsystemet-react';
import { harSluttet, type Kompetanse, kompetanser, type Veileder } from '#shared/veileder/veileder.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag } from '../ui/dato.ts';
import { nb, nn } from './tekster.ts';

/** Those who work and those who have stopped, on a day. */
export const hyller = {
  alle: () => true,
  iArbeid: (veileder: Veileder, dag: string) => !harSluttet(veileder, dag),
  sluttede: (veileder: Veileder, dag: string) => harSluttet(veileder, dag),
} as const;
type Hylle = keyof typeof hyller;

/** Which of the register is shown. */
export interface Veilederutvalg {
  readonly soek: string;
  readonly kompetanse: Kompetanse | null;
  readonly hylle: Hylle;
}
export const alleVeiledere: Veilederutvalg = { soek: '', kompetanse: null, hylle: 'alle' };

interface VeilederfilterProps {
  readonly veiledere: readonly Veileder[];
  readonly utvalg: Veilederutvalg;
  readonly onUtvalg: (utvalg: Veilederutvalg) => void;
}

export const Veilederfilter = ({ veiledere, utvalg, onUtvalg }: VeilederfilterProps) => {
  const t = useTekster(nb, nn).liste;
  const kompetanseord = useKodeord('kompetanse');
  const dag = idag();
  return (
    <search className="veilederfilter">
      <Textfield
        className="veilederfilter-soek"
        label={t.soek}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={utvalg.soek}
        onChange={(event) => onUtvalg({ ...utvalg, soek: event.target.value })}
      />
      <Field>
        <Label>{t.kompetanse}</Label>
        <Select
          value={utvalg.kompetanse ?? ''}
          onChange={({ target }) =>
            onUtvalg({ ...utvalg, kompetanse: kompetanser.find((kompetanse) => kompetanse === target.value) ?? null })
          }
        >
          <Select.Option value="">{t.alleKompetanser}</Select.Option>
          {kompetanser.map((kompetanse) => (
            <Select.Option key={kompetanse} value={kompetanse}>
              {kompetanseord[kompetanse]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <ToggleGroup
        variant="secondary"
        data-color="neutral"
        aria-label={t.vis}
        value={utvalg.hylle}
        onChange={(hylle) => onUtvalg({ ...utvalg, hylle: hylle as Hylle })}
      >
        {(Object.keys(hyller) as Hylle[]).map((hylle) => (
          <ToggleGroup.Item key={hylle} value={hylle}>
            {t[hylle](veiledere.filter((veileder) => hyller[hylle](veileder, dag)).length)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
    </search>
  );
};
