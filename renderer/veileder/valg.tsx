import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';

interface ValgProps<V extends string> {
  readonly label: string;
  readonly valg: readonly (readonly [verdi: V, ord: string])[];
  /** The word for no choice, where there may be none. */
  readonly ingen?: string;
  readonly value: V | null;
  readonly onValg: (verdi: V | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A choice in a form. */
export const Valg = <V extends string>({ label, valg, ingen, value, onValg, error, autoFocus }: ValgProps<V>) => (
  <Field>
    <Label>{label}</Label>
    <Select
      autoFocus={autoFocus}
      aria-invalid={error !== undefined || undefined}
      value={value ?? ''}
      onChange={({ target }) => onValg(valg.find(([verdi]) => verdi === target.value)?.[0] ?? null)}
    >
      {ingen !== undefined && <Select.Option value="">{ingen}</Select.Option>}
      {valg.map(([verdi, ord]) => (
        <Select.Option key={verdi} value={verdi}>
          {ord}
        </Select.Option>
      ))}
    </Select>
    {error && <ValidationMessage>{error}</ValidationMessage>}
  </Field>
);
