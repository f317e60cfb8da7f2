import type { Spraak } from '#shared/contract/program.ts';
import type { Tekster } from '#shared/lib/tekster.ts';
import { nb, nn } from '../tekster.ts';

export const teksterFor = (spraak: Spraak): Tekster<typeof nb> => (spraak === 'nn' ? nn : nb);

/** The person's language before the program knows it: nynorsk where the machine's first Norwegian is, else bokmål. */
export const systemspraak = (locales: readonly string[] = [Intl.DateTimeFormat().resolvedOptions().locale]): Spraak =>
  locales
    .find((locale) => /^(nn|nb|no)\b/i.test(locale))
    ?.toLowerCase()
    .startsWith('nn')
    ? 'nn'
    : 'nb';
