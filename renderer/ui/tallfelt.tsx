import { Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { lesTall } from '#shared/lib/tall.ts';
import { useAutosave } from './autolagret.tsx';
import { useTekster } from './spraak.ts';
import { visTall } from './tall.ts';
import { nb, nn } from './tekster.ts';

interface AutolagretTallProps {
  readonly label: ReactNode;
  readonly value: number | null;
  /** The smallest number that makes sense; 0 where it is left out. */
  readonly minst?: number;
  /** The largest number that makes sense. */
  readonly mest: number;
  readonly save: (tall: number | null, skriver: boolean) => Promise<boolean>;
}

/** A whole number that saves itself. Text that is no such number is kept as it was typed, explained, and saved nowhere. */
export const AutolagretTall = ({ label, value, minst = 0, mest, save }: AutolagretTallProps) => {
  const t = useTekster(nb, nn);
  const [skrevet, setSkrevet] = useState<string | null>(null);
  const [inne, setInne] = useState(false);
  const felt = useAutosave({ value, save });
  const les = (tekst: string): number | null | undefined => {
    if (tekst.trim() === '') return null;
    const tall = lesTall(tekst);
    return tall !== undefined && Number.isInteger(tall) && tall >= minst && tall <= mest ? tall : undefined;
  };
  const uforstaatt = skrevet !== null && !inne && les(skrevet) === undefined;
  return (
    <Textfield
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={skrevet ?? (felt.value === null ? '' : visTall(felt.value))}
      error={
        uforstaatt
          ? t.ikkeTall(skrevet.trim(), visTall(mest), minst)
          : felt.status === 'feilet'
            ? t.ikkeLagret
            : undefined
      }
      onFocus={() => {
        setInne(true);
        felt.onFocus();
      }}
      onBlur={() => {
        setInne(false);
        if (skrevet !== null && les(skrevet) !== undefined) setSkrevet(null);
        felt.onBlur();
      }}
      onChange={(event) => {
        setSkrevet(event.target.value);
        const tall = les(event.target.value);
        if (tall !== undefined) felt.onChange(tall);
      }}
    />
  );
};
