import type { Soekeord } from '#shared/lib/soeketekst.ts';
import { indexText } from './search-fill.ts';

/** What a search asks of each index, in FTS5's words. All that people type is quoted, so none of it is a command there. */
export interface SearchMatch {
  /** Every word whole, the last perhaps only begun. */
  readonly words: string;
  /** Every long word anywhere in a text; null where no word is long enough to be looked for inside others. */
  readonly parts: string | null;
  /** The words that are too short for that, of which the texts must have every one; null where there are none. */
  readonly rest: string | null;
}

/** @returns undefined where there is nothing to search for */
export const matchOf = (ord: readonly Soekeord[]): SearchMatch | undefined => {
  if (ord.length === 0) return undefined;
  const long = ord.filter(isLong);
  const short = ord.filter((one) => !isLong(one));
  return {
    words: ord.map(whole).join(' AND '),
    parts: long.length > 0 ? long.map(inside).join(' AND ') : null,
    rest: short.length > 0 ? short.map(whole).join(' AND ') : null,
  };
};

/** What the three-letter index can find. */
const LEAST = 3;

const isLong = ({ former }: Soekeord): boolean => former.every((form) => letters(form) >= LEAST);

/** One letter is a word and not the beginning of half of all; and «noe» begins no word on «nø». */
const whole = ({ former, begynnelse }: Soekeord): string =>
  any(former.map((form, i) => quoted(form) + (begynnelse && letters(form) >= (i === 0 ? 2 : LEAST) ? '*' : '')));

const inside = ({ former }: Soekeord): string => any(former.map(quoted));

const any = (terms: readonly string[]): string => `(${terms.join(' OR ')})`;

const quoted = (form: string): string => `"${indexText(form).replaceAll('"', '""')}"`;

/** Marks that are set over the letter before are none. */
const letters = (form: string): number => [...form.replace(/\p{M}/gu, '')].length;
