import { createStore } from 'zustand/vanilla';
import { type ChannelName, contract, type Input, type Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import type { Transport } from './transport.ts';

/** What a screen knows of one query: nothing yet, an answer, or why there is none. An answer stays while a newer is fetched. */
export type Svar<T> =
  | { readonly status: 'venter' }
  | { readonly status: 'klar'; readonly value: T }
  | { readonly status: 'feil'; readonly error: Failure };

export interface Cache {
  read<C extends ChannelName>(channel: C, input: Input<C>): Svar<Output<C>>;
  /** Fetches what nobody has fetched, and keeps it fresh as long as somebody watches. */
  watch(channel: ChannelName, input: unknown): () => void;
  subscribe(listener: () => void): () => void;
}

const WAITING = { status: 'venter' } as const;

/**
 * Answers keyed by channel and input. When rows change, what reads their tables is fetched again, so screens cannot
 * disagree with the store. What nobody watches is dropped.
 */
export const createCache = (transport: Transport): Cache => {
  interface Entry {
    readonly channel: ChannelName;
    readonly input: unknown;
    watchers: number;
    fetches: number;
    svar: Svar<unknown>;
  }
  const entries = new Map<string, Entry>();
  const store = createStore(() => ({ version: 0 }));
  const key = (channel: ChannelName, input: unknown) => `${channel} ${JSON.stringify(input)}`;

  const fetchEntry = async (entry: Entry) => {
    entry.fetches += 1;
    const mine = entry.fetches;
    const result = await transport.call(entry.channel, entry.input as never);
    if (mine !== entry.fetches) return; // a later fetch has the last word
    entry.svar = result.ok ? { status: 'klar', value: result.value } : { status: 'feil', error: result.error };
    store.setState((s) => ({ version: s.version + 1 }));
  };

  transport.onEvent((event) => {
    const changed = event.type === 'data.endret' ? event.tabeller : event.type === 'synk.status' ? ['synk'] : [];
    for (const entry of entries.values()) {
      const reads = contract[entry.channel].reads;
      if (changed.length > 0 && (reads.includes('*') || reads.some((tabell) => changed.includes(tabell))))
        void fetchEntry(entry);
    }
  });

  return {
    read: (channel, input) => (entries.get(key(channel, input))?.svar ?? WAITING) as Svar<never>,
    watch(channel, input) {
      const at = key(channel, input);
      const entry = entries.get(at) ?? { channel, input, watchers: 0, fetches: 0, svar: WAITING };
      entries.set(at, entry);
      entry.watchers += 1;
      if (entry.watchers === 1) void fetchEntry(entry);
      return () => {
        entry.watchers -= 1;
        if (entry.watchers === 0) entries.delete(at);
      };
    },
    subscribe: store.subscribe,
  };
};
