import './flervalg.css';
import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useStraks } from './valgfelt.tsx';

interface AutolagretFlervalgProps<V extends string> {
  readonly label: string;
  readonly description?: string;
  /** The id of the first tick, so that one can be led there. */
  readonly id?: string;
  /** What may be chosen, without spaces in the values; in groups under a word each, or in one without. */
  readonly grupper: readonly { readonly navn?: string; readonly valg: readonly (readonly [verdi: V, ord: string])[] }[];
  readonly value: readonly V[];
  /** Called with all that is chosen, in the order it may be chosen in. */
  readonly save: (valgte: V[]) => Promise<boolean>;
}

/** Several ticks that are one field: each saves the whole choice at once. */
export const AutolagretFlervalg = <V extends string>(props: AutolagretFlervalgProps<V>) => {
  const { label, description, id, grupper, value, save } = props;
  const alle = grupper.flatMap(({ valg }) => valg.map(([verdi]) => verdi));
  const valgteI = (tekst: string): V[] => alle.filter((verdi) => tekst.split(' ').includes(verdi));
  const felt = useStraks({ value: value.join(' '), save: (tekst) => save(valgteI(tekst)) });
  const valgte = valgteI(felt.value);

  const ruter = (valg: readonly (readonly [V, string])[]) =>
    valg.map(([verdi, ord]) => (
      <Checkbox
        key={verdi}
        {...(verdi === alle[0] && id !== undefined && { id })}
        label={ord}
        checked={valgte.includes(verdi)}
        onChange={({ target }) =>
          felt.velg([...valgte.filter((valgt) => valgt !== verdi), ...(target.checked ? [verdi] : [])].join(' '))
        }
      />
    ));
  return (
    <Fieldset className="flervalg">
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {description && <Fieldset.Description>{description}</Fieldset.Description>}
      <div className="flervalg-grupper">
        {grupper.map(({ navn, valg }) =>
          navn === undefined ? (
            <div key="">{ruter(valg)}</div>
          ) : (
            <Fieldset key={navn} data-size="sm">
              <Fieldset.Legend>{navn}</Fieldset.Legend>
              {ruter(valg)}
            </Fieldset>
          ),
        )}
      </div>
    </Fieldset>
  );
};
