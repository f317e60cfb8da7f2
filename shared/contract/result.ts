/**
 * What every call answers, over every transport. Expected failures are values: they carry a code, and where it matters
 * a `rule` naming the broken rule and `details` to fill the sentence with. The words are the renderer's.
 */
export const errorCodes = ['invalid-input', 'not-found', 'conflict', 'locked', 'unavailable', 'internal'] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type Details = Readonly<Record<string, string | number | null>>;

export interface Failure {
  readonly code: ErrorCode;
  /** Which rule was broken, in kebab-case, so that a screen can say what to do. */
  readonly rule?: string;
  readonly details?: Details;
  /** Where in the input, for `invalid-input`: `felt.underfelt`. */
  readonly paths?: readonly string[];
  /** Reference number in the log, for `internal`. */
  readonly reference?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** An expected failure inside the program: thrown by a use case, turned into a Result by dispatch. */
export class AppError extends Error {
  readonly failure: Failure;
  constructor(code: ErrorCode, rule?: string, details?: Details) {
    super(rule ?? code);
    this.failure = {
      code,
      ...(rule !== undefined && { rule }),
      ...(details !== undefined && { details }),
    };
  }
}
