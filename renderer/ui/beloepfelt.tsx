import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { lesBeloep, MEST_OERE, skrivOere } from '#shared/lib/oere.ts';
import { useAutosave } from './autolagret.tsx';
import { visBeloep } from './beloep.ts';
import { useTekster } from './spraak.ts';
import { nb, nn } from './tekster.ts';

interface BeloepfeltProps {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  /** Øre, or null for none. */
  readonly value: number | null;
  /** The least that makes sense, øre. */
  readonly minst?: number;
  /** null for an empty field, undefined for a text that is no amount. */
  readonly onBeloep: (oere: number | null | undefined) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** An amount typed as people type it. Text that is no amount is kept as it was typed, explained, and saved nowhere. */
export const Beloepfelt = (props: BeloepfeltProps) => {
  const { id, label, description, value, minst = 1, onBeloep, onFocus, onBlur, error, autoFocus, className } = props;
  const t = useTekster(nb, nn);
  const [skrevet, setSkrevet] = useState<string | null>(null);
  const [inne, setInne] = useState(false);
  const les = (tekst: string): number | null | undefined => {
    if (tekst.trim() === '') return null;
    const oere = lesBeloep(tekst);
    return oere !== undefined && oere >= minst && oere <= MEST_OERE ? oere : undefined;
  };
  const lest = skrevet === null ? value : les(skrevet);
  // While it is typed, half an amount is no fault, unless somebody has tried to go on with it.
  const uforstaatt = skrevet !== null && lest === undefined && (!inne || error !== undefined);
  const gjelder = value === null ? null : visBeloep(value);
  const feil = uforstaatt ? t.ikkeBeloep(skrevet.trim(), visBeloep(MEST_OERE), gjelder) : error;
  return (
    <Field className={className}>
      <Label>{label}</Label>
      <Input
        id={id}
        autoComplete="off"
        autoFocus={autoFocus}
        aria-invalid={feil !== undefined || undefined}
        value={skrevet ?? (value === null ? '' : skrivOere(value))}
        onFocus={() => {
          setInne(true);
          onFocus?.();
        }}
        onBlur={() => {
          setInne(false);
          if (lest !== undefined) setSkrevet(null);
          onBlur?.();
        }}
        onChange={(event) => {
          setSkrevet(event.target.value);
          onBeloep(les(event.target.value));
        }}
      />
      {/* What the program has read, so that nobody has to count zeroes. */}
      <Field.Description>{lest == null ? (description ?? t.beloepform) : visBeloep(lest)}</Field.Description>
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Field>
  );
};

/** An amount that saves itself; what cannot be read leaves the amount as it was when the field was entered. */
export const AutolagretBeloep = ({
  value,
  save,
  ...rest
}: Omit<BeloepfeltProps, 'value' | 'onBeloep' | 'onFocus' | 'onBlur' | 'error'> & {
  readonly save: (oere: number | null, skriver: boolean) => Promise<boolean>;
  readonly value: number | null;
}) => {
  const t = useTekster(nb, nn);
  const felt = useAutosave({ value, save });
  const [fra, setFra] = useState(value);
  return (
    <Beloepfelt
      {...rest}
      value={felt.value}
      onBeloep={(oere) => felt.onChange(oere === undefined ? fra : oere)} // «1» is an amount on the way to «1,250», which is none
      onFocus={() => {
        setFra(value);
        felt.onFocus();
      }}
      onBlur={felt.onBlur}
      error={felt.status === 'feilet' ? t.ikkeLagret : undefined}
    />
  );
};
