import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sortering } from './kolonner.ts';

/** Which kommuner the list shows, and how: kept while the person looks at one of them and comes back. */
export interface Kommunevalg {
  /** The whole country, not only one's own embete. */
  readonly hele: boolean;
  readonly soek: string;
  /** A fase, a tilstand, `med`, `uten` (deltakelse) or '' for all. */
  readonly status: string;
  readonly sortering: Sortering;
}

export const createKommunevalg = (): StoreApi<Kommunevalg> =>
  createStore(() => ({ hele: false, soek: '', status: '', sortering: { kolonne: 'navn', synkende: false } as const }));

const KommunevalgContext = createContext<StoreApi<Kommunevalg> | null>(null);

export const KommunevalgProvider = ({ store, children }: { store: StoreApi<Kommunevalg>; children: ReactNode }) => (
  <KommunevalgContext value={store}>{children}</KommunevalgContext>
);

export const useKommunevalg = (): readonly [Kommunevalg, (endring: Partial<Kommunevalg>) => void] => {
  const store = useContext(KommunevalgContext);
  if (!store) throw new Error('no KommunevalgProvider above');
  return [useStore(store), store.setState];
};
