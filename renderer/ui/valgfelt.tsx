import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useAutosave } from './autolagret.tsx';

interface AutolagretValgProps<V extends string> {
  readonly id?: string;
  readonly label: ReactNode;
  readonly autoFocus?: boolean;
  readonly valg: readonly (readonly [verdi: V, ord: string])[];
  /** The word for no choice; left out where there is always one. */
  readonly ingen?: string;
  readonly value: V | null;
  readonly save: (verdi: V | null) => Promise<boolean>;
}

/** A choice that saves itself, and is shown as chosen without waiting for that. */
export const AutolagretValg = <V extends string>(props: AutolagretValgProps<V>) => {
  const { valg, ingen, value, save, label, ...rest } = props;
  const felt = useStraks({ value, save });
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        {...rest}
        value={felt.value ?? ''}
        onChange={({ target }) => felt.velg(valg.find(([verdi]) => verdi === target.value)?.[0] ?? null)}
      >
        {ingen !== undefined && <Select.Option value="">{ingen}</Select.Option>}
        {valg.map(([verdi, ord]) => (
          <Select.Option key={verdi} value={verdi}>
            {ord}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};

interface AutolagretKryssProps {
  readonly label: string;
  readonly description?: string;
  readonly value: boolean;
  readonly save: (krysset: boolean) => Promise<boolean>;
}

/** A tick that saves itself. */
export const AutolagretKryss = ({ label, description, value, save }: AutolagretKryssProps) => {
  const felt = useStraks({ value, save });
  return (
    <Checkbox
      label={label}
      description={description}
      checked={felt.value}
      onChange={({ target }) => felt.velg(target.checked)}
    />
  );
};

/** A field where one act is the whole change: nothing is typed, so it is left as soon as it is touched. */
export const useStraks = <T,>(felt: { readonly value: T; readonly save: (value: T) => Promise<boolean> }) => {
  const { value, onChange, onBlur } = useAutosave(felt);
  return {
    value,
    velg: (ny: T) => {
      onChange(ny);
      onBlur();
    },
  };
};
