import { AppError } from '#shared/contract/result.ts';
import type { Fag } from '#shared/indikator/maaling.ts';
import { Skoleaar, startaar } from '#shared/lib/dato.ts';

const faste = [
  'EnhetNivaa',
  'Nasjonaltkode',
  'Fylkekode',
  'Kommunekode',
  'Organisasjonsnummer',
  'Nasjonalt',
  'Fylke',
  'Kommune',
  'EnhetNavn',
] as const;
export type FastKolonne = (typeof faste)[number];

const maal = ['Skalapoeng', 'Usikkerhet', 'Antall elever deltatt'] as const;
type Maalekolonne = (typeof maal)[number];

/** One test in one school year, and where in a row its three cells stand. */
export interface Proeve {
  readonly skoleaar: string;
  readonly fag: Fag;
  readonly trinn: number;
  readonly plass: readonly [skalapoeng: number, usikkerhet: number, antall: number];
}

export interface Kolonner {
  readonly antall: number;
  readonly fast: Readonly<Record<FastKolonne, number>>;
  readonly proever: readonly Proeve[];
  /** Headings that were not understood, as they stand. */
  readonly ukjente: readonly string[];
  readonly harMestringsnivaa: boolean;
}

/**
 * What the columns are. Headings of results are a path, `2024-25.Lesing.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng`;
 * only results for all owners and all pupils are read, and a test is read only with all its three columns.
 * @throws AppError invalid-input `fil-like-kolonner` {kolonne}, `fil-andre-kolonner` {mangler}
 */
export const lesKolonner = (overskrifter: readonly string[]): Kolonner => {
  const plass = new Map<string, number>();
  overskrifter.forEach((raa, i) => {
    const kolonne = raa.trim();
    if (plass.has(kolonne)) throw new AppError('invalid-input', 'fil-like-kolonner', { kolonne });
    plass.set(kolonne, i);
  });
  const { proever, ukjente } = lesProever([...plass.keys()].filter((navn) => !erFast(navn)));
  const ventet = [...faste, ...(proever.length > 0 ? proever.flatMap((p) => p.kolonner) : maal)];
  const mangler = ventet.filter((navn) => !plass.has(navn));
  if (mangler.length > 0) throw new AppError('invalid-input', 'fil-andre-kolonner', { mangler: mangler.join(', ') });
  const paa = (navn: string) => plass.get(navn) ?? -1;
  return {
    antall: overskrifter.length,
    fast: Object.fromEntries(faste.map((navn) => [navn, paa(navn)])) as Record<FastKolonne, number>,
    proever: proever.map(({ kolonner: [a, b, c], ...proeve }) => ({ ...proeve, plass: [paa(a), paa(b), paa(c)] })),
    ukjente,
    harMestringsnivaa: overskrifter.some((navn) => /mestringsniv/i.test(navn)),
  };
};

interface Proevekolonner extends Omit<Proeve, 'plass'> {
  readonly kolonner: readonly [string, string, string];
}

const lesProever = (overskrifter: readonly string[]) => {
  const proever = new Map<string, Proevekolonner>();
  const ukjente: string[] = [];
  for (const overskrift of overskrifter) {
    const lest = lesOverskrift(overskrift);
    if (!lest) ukjente.push(overskrift);
    else proever.set(lest.sti, lest.proeve);
  }
  return { proever: [...proever.values()], ukjente };
};

/** The path is cut at every dot that a space does not follow: «5. årstrinn» has one of its own. */
const lesOverskrift = (overskrift: string): { sti: string; proeve: Proevekolonner } | undefined => {
  const [skoleaar = '', fagnavn = '', trinnavn = '', eierform, kjoenn, kolonne, ...mer] = overskrift.split(/\.(?=\S)/);
  const fag = FAG[fagnavn];
  const trinn = /^(\d{1,2})\. (?:års)?trinn$/.exec(trinnavn)?.[1];
  const kjent = erSkoleaar(skoleaar) && fag && trinn && eierform === 'Alle eierformer' && kjoenn === 'Alle kjønn';
  if (!kjent || !erMaal(kolonne) || mer.length > 0) return undefined;
  const sti = overskrift.slice(0, -kolonne.length);
  return {
    sti,
    proeve: {
      skoleaar,
      fag,
      trinn: Number(trinn),
      kolonner: [`${sti}${maal[0]}`, `${sti}${maal[1]}`, `${sti}${maal[2]}`],
    },
  };
};

const FAG: Readonly<Record<string, Fag>> = { Lesing: 'lesing', Regning: 'regning', Engelsk: 'engelsk' };

const erFast = (navn: string): boolean => (faste as readonly string[]).includes(navn);
const erMaal = (navn: string | undefined): navn is Maalekolonne => (maal as readonly string[]).includes(navn ?? '');

/** `2024-25` and not `2024-26`. */
const erSkoleaar = (tekst: string): boolean =>
  Skoleaar.safeParse(tekst).success && (startaar(tekst) + 1) % 100 === Number(tekst.slice(5));
