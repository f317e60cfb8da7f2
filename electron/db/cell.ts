import { flettAvsnitt } from '#shared/lib/avsnitt.ts';
import type { Policy, Verdi } from '#shared/lib/tabell.ts';

/** One operation on a cell, as far as deciding what is shown needs it. */
export interface Head {
  readonly verdi: Verdi;
  readonly hlc: number;
  /** The device that made it: settles which of two equal moments is the later. */
  readonly enhet: string;
}

/** What a cell shows, and whether somebody must choose. */
export interface Settled {
  readonly verdi: Verdi;
  readonly konflikt: boolean;
}

/**
 * The rule of merging for one cell: a pure function of the values that stand (those no other operation replaces).
 * All laptops hold the same operations in the end, so all show the same.
 * @param heads at least one, in any order
 * @param base the newest text that all of them started from; asked for only where it is needed
 */
export const settleCell = (policy: Policy, heads: readonly Head[], base: () => Verdi): Settled => {
  const [latest, ...others] = [...heads].sort(newestFirst);
  if (!latest) throw new Error('a cell without operations');
  if (others.every((head) => head.verdi === latest.verdi)) return { verdi: latest.verdi, konflikt: false };
  if (policy === 'tekst') {
    const flettet = mergedText(base(), [latest, ...others].reverse());
    if (flettet !== undefined) return { verdi: flettet, konflikt: false };
  }
  return { verdi: latest.verdi, konflikt: policy !== 'stille' };
};

export const newestFirst = (a: Head, b: Head): number =>
  b.hlc - a.hlc || (a.enhet < b.enhet ? 1 : a.enhet > b.enhet ? -1 : 0);

const mergedText = (base: Verdi, heads: readonly Head[]): string | undefined => {
  const texts = heads.map((head) => head.verdi);
  if (typeof base !== 'string' || !texts.every((text) => typeof text === 'string')) return undefined;
  return flettAvsnitt(base, texts);
};
