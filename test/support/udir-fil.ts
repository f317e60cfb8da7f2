/** A row of a file as Udir writes it: codes and names as text, three cells per test. */
export interface UdirRad {
  readonly nivaa: 1 | 2 | 3 | 4 | string;
  readonly fylkesnummer?: string;
  readonly kommunenummer?: string;
  /** Organisasjonsnummer of a school; the other levels repeat their own code. */
  readonly orgnr?: string;
  readonly fylke?: string;
  readonly kommune?: string;
  readonly navn?: string;
  readonly celler: readonly string[];
}

export interface UdirInnhold {
  readonly rader: readonly UdirRad[];
  /** Paths up to the measure: `2024-25.Lesing.5. årstrinn`. */
  readonly proever?: readonly string[];
  /** Headings after the results, each needing a cell of its own in every row. */
  readonly flere?: readonly string[];
}

export const FASTE = [
  'EnhetNivaa',
  'Nasjonaltkode',
  'Fylkekode',
  'Kommunekode',
  'Organisasjonsnummer',
  'Nasjonalt',
  'Fylke',
  'Kommune',
  'EnhetNavn',
];

/** The three headings of a test. */
export const overskrifter = (proeve: string): string[] =>
  ['Skalapoeng', 'Usikkerhet', 'Antall elever deltatt'].map((maal) => `${proeve}.Alle eierformer.Alle kjønn.${maal}`);

export const VIST = ['49', '1,5', '1 234'];
export const SKJERMET = ['*', '*', '*'];
export const ANTALL_SKJERMET = ['', '', '*'];
export const INGEN_ELEVER = ['', '', '0'];
export const INGEN_PROEVE = ['', '', ''];

export const land = (celler: readonly string[] = VIST): UdirRad => ({ nivaa: 1, celler });
export const fylke = (fylkesnummer: string, celler: readonly string[] = VIST): UdirRad => ({
  nivaa: 2,
  fylkesnummer,
  fylke: 'Eksempelfylket ',
  celler,
});
export const kommune = (kommunenummer: string, celler: readonly string[] = VIST, navn = 'Prøvebygda '): UdirRad => ({
  nivaa: 3,
  kommunenummer,
  kommune: navn,
  celler,
});
export const skole = (kommunenummer: string, orgnr: string, celler: readonly string[] = VIST): UdirRad => ({
  nivaa: 4,
  kommunenummer,
  orgnr,
  navn: 'Prøvebygda skole ',
  celler,
});

/** A file's text: the `sep=` line, the headings, the rows, LF at every end. */
export const udirTekst = ({ rader, proever = ['2024-25.Lesing.5. årstrinn'], flere = [] }: UdirInnhold): string =>
  `${[['sep=', ''], [...FASTE, ...proever.flatMap(overskrifter), ...flere], ...rader.map(celler)]
    .map((linje) => linje.join('\t'))
    .join('\n')}\n`;

/** UTF-16 little-endian without a byte order mark, as the statistikkbank hands files out. */
export const utf16 = (tekst: string): Uint8Array => Buffer.from(tekst, 'utf16le');

/** A small invented file in the very format of Udir's. */
export const udirFil = (innhold: UdirInnhold): Uint8Array => utf16(udirTekst(innhold));

const celler = (rad: UdirRad): string[] => {
  const kommunenummer = rad.kommunenummer ?? '0000';
  const fylkesnummer = rad.fylkesnummer ?? (rad.kommunenummer?.slice(0, 2) || '00');
  const kode = { 1: 'I', 2: fylkesnummer }[rad.nivaa as 1] ?? rad.orgnr ?? kommunenummer;
  return [
    String(rad.nivaa),
    'I',
    fylkesnummer,
    kommunenummer,
    kode,
    'Hele landet',
    rad.fylke ?? (rad.nivaa === 1 ? 'Alle fylker' : 'Eksempelfylket '),
    rad.kommune ?? (Number(rad.nivaa) < 3 ? 'Alle kommuner' : 'Prøvebygda '),
    rad.navn ?? 'Alle skoler',
    ...rad.celler,
  ];
};
