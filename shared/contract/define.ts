import type { z } from 'zod';

/**
 * A channel as data. A query names the tables it reads: when one of them changes, what was fetched is fetched again.
 * A command changes something and says so through `data.endret`.
 */
export interface Channel<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
  readonly reads: readonly string[];
}

export const query = <I extends z.ZodType, O extends z.ZodType>(spec: {
  input: I;
  output: O;
  reads: readonly string[];
}): Channel<I, O> => ({ kind: 'query', ...spec });

export const command = <I extends z.ZodType, O extends z.ZodType>(spec: { input: I; output: O }): Channel<I, O> => ({
  kind: 'command',
  reads: [],
  ...spec,
});
