/**
 * Puts together texts that several people made from the same one, paragraph by paragraph. A paragraph (or a run of them)
 * that only one of them touched is taken from that one; nobody's sentence is ever mixed with another's. Paragraphs that
 * several added at the same place all stand there, in the order of `versjoner`.
 * @param base the text they all started from
 * @param versjoner their texts, in an order all laptops agree on
 * @returns undefined where two of them touched the same paragraph, or one added where another changed
 */
export const flettAvsnitt = (base: string, versjoner: readonly string[]): string | undefined => {
  const fra = delOpp(base);
  const endringer: Endring[] = [];
  for (const versjon of versjoner) {
    const tidligere = [...endringer];
    for (const ny of endringerMellom(fra, delOpp(versjon))) {
      if (tidligere.some((e) => erLik(e, ny))) continue;
      if (tidligere.some((e) => kolliderer(e, ny))) return undefined;
      endringer.push(ny);
    }
  }
  const ut: string[] = [];
  let ved = 0;
  for (const e of endringer.sort((a, b) => a.fra - b.fra)) {
    ut.push(...fra.slice(ved, e.fra), ...e.med);
    ved = e.til;
  }
  return [...ut, ...fra.slice(ved)].join('\n');
};

/** Lines `fra` up to `til` of the base are replaced by `med`. */
interface Endring {
  readonly fra: number;
  readonly til: number;
  readonly med: readonly string[];
}

const erTillegg = ({ fra, til }: Endring): boolean => fra === til;
/** Two changes of the same paragraph, or an addition at the edge of a change: what belongs where is not for us to say. */
const kolliderer = (a: Endring, b: Endring): boolean =>
  erTillegg(a) || erTillegg(b)
    ? !(erTillegg(a) && erTillegg(b)) && a.fra <= b.til && b.fra <= a.til
    : a.fra < b.til && b.fra < a.til;
const erLik = (a: Endring, b: Endring): boolean =>
  a.fra === b.fra && a.til === b.til && a.med.join('\n') === b.med.join('\n');

/** A paragraph is what a line break ends: that is where a person presses Enter. */
const delOpp = (tekst: string): string[] => tekst.split('\n');

/** The changes from one list of lines to another, by their longest common subsequence. */
const endringerMellom = (fra: readonly string[], til: readonly string[]): Endring[] => {
  let start = 0;
  while (start < fra.length && start < til.length && fra[start] === til[start]) start += 1;
  let hale = 0;
  while (hale < fra.length - start && hale < til.length - start && fra.at(-1 - hale) === til.at(-1 - hale)) hale += 1;
  const a = fra.slice(start, fra.length - hale);
  const b = til.slice(start, til.length - hale);
  const lengde = lcsTabell(a, b);
  const endringer: Endring[] = [];
  let [i, j, fraI, fraJ] = [0, 0, 0, 0];
  const lukk = () => {
    if (i > fraI || j > fraJ) endringer.push({ fra: start + fraI, til: start + i, med: b.slice(fraJ, j) });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      lukk();
      i += 1;
      j += 1;
      fraI = i;
      fraJ = j;
    } else if ((lengde[i + 1]?.[j] ?? 0) >= (lengde[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  i = a.length;
  j = b.length;
  lukk();
  return endringer;
};

const lcsTabell = (a: readonly string[], b: readonly string[]): number[][] => {
  const tabell = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const rad = tabell[i] as number[];
      rad[j] = a[i] === b[j] ? (tabell[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(tabell[i + 1]?.[j] ?? 0, rad[j + 1] ?? 0);
    }
  return tabell;
};
