import type { Spraak } from '#shared/contract/program.ts';
import { AppError } from '#shared/contract/result.ts';
import { teksterFor } from './spraak.ts';

/** Why the program could not start, and what to do about it, in the person's language. */
export const startError = (error: unknown, data: string, spraak: Spraak): string => {
  const { regel, ukjent } = teksterFor(spraak).start;
  const rule = error instanceof AppError ? error.failure.rule : undefined;
  return rule !== undefined && Object.hasOwn(regel, rule) ? regel[rule as keyof typeof regel](data) : ukjent;
};
