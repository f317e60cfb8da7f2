import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { lesDag } from '#shared/lib/dato.ts';
import { useAutosave } from './autolagret.tsx';
import { idag, visDag, visKortDag } from './dato.ts';
import { useSpraak, useTekster } from './spraak.ts';
import { nb, nn } from './tekster.ts';

interface DagfeltProps {
  readonly id?: string;
  readonly label: ReactNode;
  readonly description?: string;
  /** `YYYY-MM-DD`, or null for none. */
  readonly value: string | null;
  readonly onDag: (dag: string | null) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly className?: string;
}

/** A day typed as people type it. Text that is no day is kept as it was typed, explained, and saved nowhere. */
export const Dagfelt = ({ id, label, value, onDag, onFocus, onBlur, error, description, className }: DagfeltProps) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const [skrevet, setSkrevet] = useState<string | null>(null);
  const [inne, setInne] = useState(false);
  const [fra, setFra] = useState(value);
  const lest = skrevet === null ? value : les(skrevet);
  const uforstaatt = skrevet !== null && lest === undefined && !inne;
  const feil = uforstaatt ? t.ikkeDag(skrevet.trim(), value ? visDag(value, spraak) : null) : error;
  return (
    <Field className={className}>
      <Label>{label}</Label>
      <Input
        id={id}
        autoComplete="off"
        aria-invalid={feil !== undefined || undefined}
        value={skrevet ?? (value ? visKortDag(value) : '')}
        onFocus={() => {
          setInne(true);
          setFra(value);
          onFocus?.();
        }}
        onBlur={() => {
          setInne(false);
          if (lest !== undefined) setSkrevet(null);
          onBlur?.();
        }}
        onChange={(event) => {
          setSkrevet(event.target.value);
          const dag = les(event.target.value);
          onDag(dag === undefined ? fra : dag); // «3.2» is a day on the way to «3.22», which is none
        }}
      />
      {/* Under the field, so that fields beside it stand in line. */}
      <Field.Description>{lest ? visDag(lest, spraak) : (description ?? t.dagform)}</Field.Description>
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Field>
  );
};

/** A day that saves itself. */
export const AutolagretDag = ({
  value,
  save,
  ...rest
}: Omit<DagfeltProps, 'value' | 'onDag' | 'onFocus' | 'onBlur' | 'error'> & {
  readonly value: string | null;
  readonly save: (dag: string | null, skriver: boolean) => Promise<boolean>;
}) => {
  const t = useTekster(nb, nn);
  const felt = useAutosave({ value, save });
  return (
    <Dagfelt
      {...rest}
      value={felt.value}
      onDag={felt.onChange}
      onFocus={felt.onFocus}
      onBlur={felt.onBlur}
      error={felt.status === 'feilet' ? t.ikkeLagret : undefined}
    />
  );
};

const les = (tekst: string): string | null | undefined => (tekst.trim() === '' ? null : lesDag(tekst, idag()));
