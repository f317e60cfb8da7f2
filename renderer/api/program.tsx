import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ProgramEvent } from '#shared/contract/events.ts';
import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import type { Spraak } from '#shared/contract/program.ts';
import type { Result } from '#shared/contract/result.ts';
import { SpraakContext, useSpraak, useTekster } from '../ui/spraak.ts';
import type { Cache, Svar } from './cache.ts';
import type { Host, Transport } from './transport.ts';

/** What the app gives every screen. */
export interface ProgramApi {
  readonly transport: Transport;
  readonly cache: Cache;
  readonly spraak: Spraak;
}

const ProgramContext = createContext<ProgramApi | null>(null);

export const ProgramProvider = ({ api, children }: { api: ProgramApi; children: ReactNode }) => (
  <ProgramContext value={api}>
    <SpraakContext value={api.spraak}>{children}</SpraakContext>
  </ProgramContext>
);

export { useSpraak, useTekster };

const useProgram = (): ProgramApi => {
  const api = useContext(ProgramContext);
  if (!api) throw new Error('no ProgramProvider above');
  return api;
};

/** Rows from the store, fetched again whenever they change. */
export const useQuery = <C extends ChannelName>(channel: C, input: Input<C>): Svar<Output<C>> => {
  const { cache } = useProgram();
  const key = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the input is compared by value, through its key
  useEffect(() => cache.watch(channel, input), [cache, channel, key]);
  return useSyncExternalStore(cache.subscribe, () => cache.read(channel, input));
};

/** A function that asks for a change; screens follow by themselves. */
export const useCommand = <C extends ChannelName>(channel: C): ((input: Input<C>) => Promise<Result<Output<C>>>) => {
  const { transport } = useProgram();
  return useCallback((input) => transport.call(channel, input), [transport, channel]);
};

export const useHost = (): Host => useProgram().transport.host;

/** Progress of long work that this screen started; `arbeid` is the id it gave. */
export const useFramdrift = (arbeid: string): { gjort: number; av: number } | null => {
  const { transport } = useProgram();
  const [framdrift, setFramdrift] = useState<{ gjort: number; av: number } | null>(null);
  useEffect(
    () =>
      transport.onEvent((event: ProgramEvent) => {
        if (event.type === 'arbeid.framdrift' && event.arbeid === arbeid) setFramdrift(event);
      }),
    [transport, arbeid],
  );
  return framdrift;
};
