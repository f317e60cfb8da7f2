import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

interface DeltakelsesvalgProps {
  /** Newest first. */
  readonly deltakelser: readonly DeltakelseLinje[];
  readonly value: string;
  readonly onValg: (id: string) => void;
}

/** Which uttrekk it is about; nothing where there is only one. */
export const Deltakelsesvalg = ({ deltakelser, value, onValg }: DeltakelsesvalgProps) => {
  const t = useTekster(nb, nn).panel;
  if (deltakelser.length < 2) return null;
  return (
    <Field>
      <Label>{t.deltakelse}</Label>
      <Select value={value} onChange={({ target }) => onValg(target.value)}>
        {deltakelser.map(({ id, aar }) => (
          <Select.Option key={id} value={id}>
            {t.uttrekk(aar)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};
