import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { Rammelinje } from '#shared/contract/tilskudd.ts';
import { useTekster } from '../api/program.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { useRammenavn } from './rammenavn.ts';
import { nb, nn } from './tekster.ts';

interface RammevalgProps {
  readonly rammer: readonly Rammelinje[];
  readonly value: string | undefined;
  readonly onValg: (ramme: Rammelinje) => void;
}

/** Which ramme the money is taken from, and what is left of it. */
export const Rammevalg = ({ rammer, value, onValg }: RammevalgProps) => {
  const t = useTekster(nb, nn);
  const rammenavn = useRammenavn();
  const finn = (id: string | undefined) => rammer.find((ramme) => ramme.id === id);
  const valgt = finn(value);
  return (
    <Field>
      <Label>{t.skjema.ramme}</Label>
      <Select
        autoFocus
        value={value}
        onChange={({ target }) => {
          const ny = finn(target.value);
          if (ny) onValg(ny);
        }}
      >
        {rammer.map((ramme) => (
          <Select.Option key={ramme.id} value={ramme.id}>
            {rammenavn(ramme)}
          </Select.Option>
        ))}
      </Select>
      <Field.Description>{valgt && t.igjen(visBeloep(valgt.rest))}</Field.Description>
    </Field>
  );
};
