import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { StoreApi } from 'zustand/vanilla';
import type { Cache } from '../api/cache.ts';
import { ProgramProvider, useQuery } from '../api/program.tsx';
import type { Transport } from '../api/transport.ts';
import { Vis } from '../api/vis.tsx';
import { type Kommunevalg, KommunevalgProvider } from '../kommune/kommunevalg.tsx';
import { FoersteGang } from '../person/foerste-gang.tsx';
import { type AutosaveState, AutosaveStatus } from '../ui/autolagret.tsx';
import { Skall } from './skall.tsx';

interface AppProps {
  readonly transport: Transport;
  readonly cache: Cache;
  readonly autosave: StoreApi<AutosaveState>;
  readonly kommunevalg: StoreApi<Kommunevalg>;
}

/** The whole page, over a transport. */
export const App = ({ transport, cache, autosave, kommunevalg }: AppProps) => (
  <ProgramProvider api={{ transport, cache, spraak: 'nb' }}>
    <AutosaveStatus store={autosave}>
      <KommunevalgProvider store={kommunevalg}>
        <Router hook={useHashLocation}>
          <Oppstart transport={transport} cache={cache} />
        </Router>
      </KommunevalgProvider>
    </AutosaveStatus>
  </ProgramProvider>
);

const Oppstart = ({ transport, cache }: Pick<AppProps, 'transport' | 'cache'>) => {
  const innstilling = useQuery('innstilling.hent', {});
  const spraak = innstilling.status === 'klar' ? innstilling.value.spraak : 'nb';
  useEffect(() => {
    document.documentElement.lang = spraak;
  }, [spraak]);
  return (
    <ProgramProvider api={{ transport, cache, spraak }}>
      <Vis svar={innstilling}>
        {(value) => (value.meg && value.embete ? <Skall innstilling={value} embete={value.embete} /> : <FoersteGang />)}
      </Vis>
    </ProgramProvider>
  );
};
