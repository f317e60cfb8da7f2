/** Comparison as a Norwegian dictionary orders words: Æ Ø Å last, Aa among Å. Always `nb`: Chromium has no collation for `nn`. */
const collator = new Intl.Collator('nb', { numeric: true });

export const sammenlignTekst = (a: string, b: string): number => collator.compare(a, b);
