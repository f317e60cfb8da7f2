import type { Failure } from '#shared/contract/result.ts';
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
  return fill(own ?? t.kode[failure.code], details);
};

/** `{navn}` is filled from the details; a sentence part in `[…]` is left out where its detail is missing. */
const fill = (text: string, details: Readonly<Record<string, string | number | null>>): string =>
  text
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (placeholders(part).every((p) => details[p] != null) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '?'));

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '');
