/** Comparison as a Norwegian dictionary orders words: Æ Ø Å last, Aa among Å. Always `nb`: Chromium has no collation for `nn`. */
const collator = new Intl.Collator('nb', { numeric: true });

export const sammenlignTekst = (a: string, b: string): number => collator.compare(a, b);

/** A text on one line, at most `lengst` characters long: cut between words where it can be, and then ending in «…». */
export const forkort = (tekst: string | null, lengst: number): string => {
  const linje = tekst?.replace(/\s+/g, ' ').trim() ?? '';
  if (linje.length <= lengst) return linje;
  const plass = linje.slice(0, lengst);
  const mellomrom = plass.lastIndexOf(' ');
  return `${plass.slice(0, mellomrom > 0 ? mellomrom : lengst - 1).replace(/[\s.,;:–-]+$/, '')}…`;
};
