import type { ProgramEvent } from '#shared/contract/events.ts';
import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';
import type { Transport } from '../../renderer/api/transport.ts';

type Answers = { readonly [C in ChannelName]?: (input: Input<C>) => Output<C> | Result<Output<C>> };

export interface FakeTransport extends Transport {
  /** Every call, in order. */
  readonly calls: { readonly channel: ChannelName; readonly input: unknown }[];
  emit(event: ProgramEvent): void;
}

/** A page's end with answers of the test's own; a channel without an answer answers `unavailable`. */
export const createFakeTransport = (answers: Answers): FakeTransport => {
  const listeners = new Set<(event: ProgramEvent) => void>();
  const calls: FakeTransport['calls'] = [];
  const none = async () => ({ ok: true, value: [] }) as const;
  return {
    calls,
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    async call(channel, input) {
      calls.push({ channel, input });
      const answer = answers[channel]?.(input);
      if (answer === undefined) return { ok: false, error: { code: 'unavailable' } };
      return typeof answer === 'object' && answer !== null && 'ok' in answer ? answer : { ok: true, value: answer };
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    host: {
      harMappevelger: false,
      velgFiler: none,
      taImot: none,
      lagreFil: async () => ({ ok: true, value: { lagret: true } }),
      velgMappe: async () => null,
      aapneLenke: () => {},
    },
  };
};
