import { startaar } from '#shared/lib/dato.ts';

/** A kommunenummer in the years it was in force, and how many lived in a kommune of today that its area lies in. */
export interface Udirnummer {
  readonly nummer: string;
  readonly navn: string;
  readonly fraAar: number | null;
  readonly tilAar: number | null;
  readonly kommunenummer: string;
  readonly innbyggere: number;
}

/** The first school year of the files: the last one with the numbers before 2024, so that the history is seen at work. */
const FOERSTE_AAR = 2023;

/**
 * Two result files for an invented fylke, 5. trinn and ungdomstrinn, in the very format of Udir's statistikkbank: UTF-16
 * without a byte order mark, tabs, decimal comma, `*` for what is shielded. Fewer than ten pupils are shielded, as Udir's
 * own files do. The same numbers give the same files.
 * @param idag the files hold every school year from 2023-24 to the one before this day's
 */
export const lagUdirFiler = (
  numre: readonly Udirnummer[],
  fylke: { readonly nummer: string; readonly navn: string },
  idag: string,
): { navn: string; bytes: Uint8Array }[] => {
  const aar = skoleaarFoer(idag);
  const dag = idag.replaceAll('-', '');
  return PROEVER.map(({ tabell, trinn }) => ({
    navn: `${dag}-0900_Nasjonale_proever_${tabell}.csv`,
    bytes: Buffer.from(filtekst(numre, fylke, aar, trinn), 'utf16le'),
  }));
};

const PROEVER = [
  { tabell: '5._trinn', trinn: 5 },
  { tabell: 'ungdomstrinn', trinn: 8 },
] as const;

const FAG = ['Engelsk', 'Lesing', 'Regning'] as const;
const MAAL = ['Skalapoeng', 'Usikkerhet', 'Antall elever deltatt'] as const;
const HODE =
  'EnhetNivaa Nasjonaltkode Fylkekode Kommunekode Organisasjonsnummer Nasjonalt Fylke Kommune EnhetNavn'.split(' ');

const skoleaarFoer = (idag: string): string[] => {
  const siste = Number(idag.slice(0, 4)) - (Number(idag.slice(5, 7)) < 8 ? 2 : 1);
  const antall = Math.max(1, siste - FOERSTE_AAR + 1);
  return Array.from({ length: antall }, (_, i) => FOERSTE_AAR + i).map((aar) => `${aar}-${String(aar + 1).slice(2)}`);
};

const filtekst = (
  numre: readonly Udirnummer[],
  fylke: { readonly nummer: string; readonly navn: string },
  skoleaar: readonly string[],
  trinn: number,
): string => {
  const maalinger = skoleaar.flatMap((aar) =>
    FAG.flatMap((fag) => MAAL.map((maal) => `${aar}.${fag}.${trinn}. årstrinn.Alle eierformer.Alle kjønn.${maal}`)),
  );
  const celler = (verdi: (aar: number, fag: number) => readonly string[]) =>
    skoleaar.flatMap((aar) => FAG.flatMap((_, fag) => verdi(startaar(aar), fag)));
  const land = ['1', 'I', '00', '0000', 'I', 'Hele landet', 'Alle fylker', 'Alle kommuner', 'Alle skoler'];
  const heltFylke = [
    '2',
    'I',
    fylke.nummer,
    '0000',
    fylke.nummer,
    'Hele landet',
    fylke.navn,
    'Alle kommuner',
    'Alle skoler',
  ];
  const enheter = kommunerOgSkoler(numre).map(({ kommune, skole, ...enhet }) => [
    ...[skole ? '4' : '3', 'I', fylke.nummer, kommune.nummer, skole?.orgnr ?? kommune.nummer, 'Hele landet'],
    ...[fylke.navn, `${kommune.navn} `, skole ? `${skole.navn} ` : 'Alle skoler'],
    ...celler((aar, fag) => (erIKraft(kommune, aar) ? resultat(enhet, aar, fag, trinn) : INGEN_PROEVE)),
  ]);
  return `${[
    ['sep=', ''],
    [...HODE, ...maalinger],
    [...land, ...celler((_, fag) => [String(50 - (fag % 2)), '0,1', medMellomrom(56_000 + fag * 113)])],
    [...heltFylke, ...celler((_, fag) => [String(48 - (fag % 2)), '0,4', medMellomrom(2_900 + fag * 7)])],
    ...enheter,
  ]
    .map((linje) => linje.join('\t'))
    .join('\n')}\n`;
};

interface Enhet {
  /** What its results are drawn from: the same for a kommune and its only school. */
  readonly froe: number;
  readonly elever: number;
}

/** Each kommune followed by its schools, by name; the only school of a kommune has the kommune's very results. */
const kommunerOgSkoler = (numre: readonly Udirnummer[]) =>
  samlet(numre).flatMap((kommune) => {
    const froe = Number(kommune.kommunenummer);
    const elever = Math.round(kommune.innbyggere / 85);
    const antall = elever < 20 ? 1 : Math.min(SKOLER.length, 1 + Math.floor(elever / 25));
    const skoler = SKOLER.slice(0, antall).map((ord, i) => ({
      kommune,
      froe: antall === 1 ? froe : froe * 10 + i,
      elever: antall === 1 ? elever : Math.round(elever / (antall + 0.5 - i * 0.2)),
      // No organisasjonsnummer begins with 0: these cannot be anybody's.
      skole: { navn: `${ord} ${kommune.navn} skole`.trim(), orgnr: `00${kommune.nummer}00${i + 1}` },
    }));
    return [{ kommune, froe, elever, skole: undefined }, ...skoler];
  });

const SKOLER = ['', 'Nordre', 'Søndre', 'Ytre'] as const;

/** One row per number and period; one that was split has the residents of all it became. */
const samlet = (numre: readonly Udirnummer[]): Udirnummer[] =>
  [...Map.groupBy(numre, ({ nummer, fraAar }) => `${nummer} ${fraAar}`).values()]
    .flatMap(([foerste, ...flere]) =>
      foerste ? [{ ...foerste, innbyggere: flere.reduce((sum, n) => sum + n.innbyggere, foerste.innbyggere) }] : [],
    )
    .filter(({ tilAar }) => (tilAar ?? FOERSTE_AAR) >= FOERSTE_AAR)
    .sort((a, b) => a.navn.localeCompare(b.navn, 'nb') || a.nummer.localeCompare(b.nummer));

const erIKraft = ({ fraAar, tilAar }: Udirnummer, aar: number): boolean =>
  (fraAar ?? 0) <= aar && aar <= (tilAar ?? 9999);

const INGEN_PROEVE = ['', '', ''] as const;
/** Udir shows nothing that rests on fewer. */
const MINST_VIST = 10;

const resultat = ({ froe, elever }: Enhet, aar: number, fag: number, trinn: number): readonly string[] => {
  const deltok = Math.max(0, elever + (blanding(froe, aar, fag, trinn) % 5) - 2);
  if (deltok === 0) return ['', '', '0'];
  if (deltok < 3) return ['', '', '*'];
  if (deltok < MINST_VIST) return ['*', '*', '*'];
  const nivaa = 45 + (blanding(froe, 1, 1, 1) % 5);
  const poeng = nivaa + (blanding(froe, aar, fag, trinn + 100) % 4) - 1;
  return [String(poeng), ((1.96 * 10) / Math.sqrt(deltok)).toFixed(1).replace('.', ','), medMellomrom(deltok)];
};

/** A number that looks drawn, and is the same every time: four numbers stirred as FNV-1a stirs bytes. */
const blanding = (...tall: readonly number[]): number =>
  tall.reduce((sum, n) => Math.imul(sum ^ n, 16_777_619) >>> 0, 2_166_136_261) >>> 7;

const medMellomrom = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
