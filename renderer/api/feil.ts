import type { Details, Failure } from '#shared/contract/result.ts';
import { erDag } from '#shared/lib/dato.ts';
import { visBeloep } from '../ui/beloep.ts';
import { visDag } from '../ui/dato.ts';
import type { Spraakkode } from '../ui/spraak.ts';
import { nb, nn } from './feiltekster.ts';

/** A failure in words: what happened, where, and what to do about it. A rule without words of its own gets its code's. */
export const feiltekst = (failure: Failure, spraak: Spraakkode): string => {
  const t = spraak === 'nn' ? nn : nb;
  const details = {
    ...failure.details,
    paths: failure.paths?.join(', ') ?? null,
    reference: failure.reference ?? null,
  };
  const own = t.regel[failure.rule as keyof typeof t.regel];
  return fill(own ?? t.kode[failure.code], details, spraak);
};

/**
 * `{navn}` is filled from the details, days as they are read; `{kr:navn}` is øre as kroner. A sentence part in `[…]` is left
 * out where its detail is missing.
 */
const fill = (text: string, details: Details, spraak: Spraakkode): string =>
  text
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (placeholders(part).every((p) => details[p] != null) ? part : ''))
    .replace(/\{(kr:)?(\w+)\}/g, (_, kroner: string | undefined, name: string) => {
      const value = details[name];
      if (kroner && typeof value === 'number') return visBeloep(value);
      const detail = String(value ?? '?');
      return erDag(detail) ? visDag(detail, spraak) : detail;
    });

const placeholders = (text: string): string[] => [...text.matchAll(/\{(?:kr:)?(\w+)\}/g)].map((m) => m[1] ?? '');
