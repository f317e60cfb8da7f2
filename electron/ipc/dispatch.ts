import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { contract } from '#shared/contract/index.ts';
import { AppError, type Failure, type Result } from '#shared/contract/result.ts';
import { storeError } from '../db/open.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers-type.ts';

export type Dispatch = (channel: string, input: unknown) => Promise<Result<unknown>>;

/**
 * The allow-list: parses the input, runs the handler, parses the output. Never throws and knows no transport.
 * @param report takes what nobody expected, with the reference number that the user is shown
 */
export const createDispatch =
  (handlers: Handlers, ctx: Context, report: (reference: string, channel: string, error: unknown) => void): Dispatch =>
  async (channel, raw) => {
    const entry = Object.hasOwn(contract, channel) ? contract[channel as keyof typeof contract] : undefined;
    if (!entry) return failed({ code: 'invalid-input', rule: 'ukjent-kanal', details: { kanal: String(channel) } });
    const parsed = entry.input.safeParse(raw);
    if (!parsed.success) return failed({ code: 'invalid-input', paths: pathsOf(parsed.error) });
    try {
      const handler = handlers[channel as keyof typeof contract] as (ctx: Context, input: unknown) => unknown;
      const value = await handler(ctx, parsed.data);
      return { ok: true, value: entry.output.parse(value) };
    } catch (error) {
      const known = storeError(error);
      if (known instanceof AppError) return failed(known.failure);
      const reference = randomBytes(4).toString('hex');
      report(reference, channel, error);
      return failed({ code: 'internal', reference });
    }
  };

const failed = (error: Failure): Result<never> => ({ ok: false, error });

const pathsOf = (error: z.ZodError): string[] => [
  ...new Set(
    error.issues.flatMap((issue) => {
      const path = issue.path.map(String).join('.');
      return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => (path ? `${path}.${key}` : key)) : [path];
    }),
  ),
];
