import { Textfield } from '@digdir/designsystemet-react';
import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createAutosaver, type Lagretilstand } from './autosaver.ts';
import { useTekster } from './spraak.ts';
import { nb, nn } from './tekster.ts';

/** What the shell says about saving, for all fields together. */
export interface AutosaveState {
  /** Fields whose last save failed. */
  readonly feilet: ReadonlySet<string>;
  readonly lagrer: ReadonlySet<string>;
  /** ISO-8601 UTC: the last time something was saved here. */
  readonly sistLagret: string | null;
  /** ISO-8601 UTC: the last time a field was left and saved; what is said aloud. */
  readonly sistForlatt: string | null;
}

export const createAutosaveStatus = (): StoreApi<AutosaveState> =>
  createStore(() => ({ feilet: new Set<string>(), lagrer: new Set<string>(), sistLagret: null, sistForlatt: null }));

const AutosaveContext = createContext<StoreApi<AutosaveState> | null>(null);

export const AutosaveStatus = ({ store, children }: { store: StoreApi<AutosaveState>; children: ReactNode }) => (
  <AutosaveContext value={store}>{children}</AutosaveContext>
);

interface Autosave<T> {
  readonly value: T;
  /** `save`: true when the store has it. `skriver` while the person is still in the field. */
  readonly save: (value: T, skriver: boolean) => Promise<boolean>;
}

/**
 * A field without a save button. What is typed is shown while the person is in the field and until it is saved; after
 * that the store's value is.
 */
export const useAutosave = <T,>({ value, save }: Autosave<T>) => {
  const id = useId();
  const store = useContext(AutosaveContext);
  const [utkast, setUtkast] = useState<{ readonly value: T } | null>(null);
  const [status, setStatus] = useState<Lagretilstand>('lagret');
  const [inne, setInne] = useState(false);
  const [sett, setSett] = useState(value);
  if (value !== sett) {
    setSett(value);
    if (!inne && status === 'lagret') setUtkast(null);
  }

  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const [saver] = useState(() =>
    createAutosaver<T>(
      (next, skriver) => latestSave.current(next, skriver),
      (next, left) => {
        setStatus(next);
        store?.setState((s) => report(s, id, next, left));
      },
    ),
  );
  useEffect(() => {
    const hide = () => saver.flush();
    window.addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hide);
      saver.close();
    };
  }, [saver]);

  return {
    value: utkast ? utkast.value : value,
    status,
    onFocus: () => setInne(true),
    onChange: (next: T) => {
      setUtkast({ value: next });
      saver.change(next);
    },
    onBlur: () => {
      setInne(false);
      if (!saver.leave(value)) setUtkast(null);
    },
  };
};

interface AutolagretProps extends Autosave<string | null> {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  /** Said under the field, beside what is said about saving. */
  readonly error?: string | undefined;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly className?: string;
}

/** A text that saves itself; an empty field is null. */
export const Autolagret = ({ value, save, error, multiline = false, rows = 3, ...rest }: AutolagretProps) => {
  const t = useTekster(nb, nn);
  const felt = useAutosave({ value, save });
  const shared = {
    ...rest,
    value: felt.value ?? '',
    error: felt.status === 'feilet' ? t.ikkeLagret : error,
    onFocus: felt.onFocus,
    onBlur: felt.onBlur,
    onChange: (event: { target: { value: string } }) =>
      felt.onChange(event.target.value === '' ? null : event.target.value),
  };
  return multiline ? <Textfield {...shared} multiline rows={rows} /> : <Textfield {...shared} autoComplete="off" />;
};

/** The state of all fields, for the one who shows it. */
export const useAutosaveStore = (): StoreApi<AutosaveState> => {
  const store = useContext(AutosaveContext);
  if (!store) throw new Error('no AutosaveStatus above');
  return store;
};

const report = (s: AutosaveState, id: string, status: Lagretilstand, left: boolean): AutosaveState => {
  const feilet = new Set(s.feilet);
  const lagrer = new Set(s.lagrer);
  if (status === 'lagrer') lagrer.add(id);
  else lagrer.delete(id);
  if (status === 'feilet') feilet.add(id);
  if (status === 'lagret') feilet.delete(id);
  const naa = new Date().toISOString();
  return {
    feilet,
    lagrer,
    sistLagret: status === 'lagret' ? naa : s.sistLagret,
    sistForlatt: status === 'lagret' && left ? naa : s.sistForlatt,
  };
};
