import type { Koblingsfase, Koblingsrolle, Koblingsstatus } from '#shared/veileder/kobling.ts';
import type { Kompetanse, Veilederspraak } from '#shared/veileder/veileder.ts';

export interface Eksempelveileder {
  readonly navn: string;
  readonly institusjon: string;
  readonly region: string;
  readonly dagerPerSemester: number | null;
  readonly kompetanser: readonly Kompetanse[];
  readonly spraak: readonly Veilederspraak[];
  /** Days before today that they stopped; null while they take work. */
  readonly sluttet?: number;
  readonly merknad?: string;
}

/** Invented, as are the places they come from. */
export const eksempelveiledere = {
  ragnhild: {
    ...{
      navn: 'Ragnhild Osdal',
      institusjon: 'Høgskolen i Eksempelfylket',
      region: 'Nordre del',
      dagerPerSemester: 30,
    },
    kompetanser: ['skoleeierrollen', 'kommunal-forvaltning', 'smaa-kommuner', 'veiledning'],
    spraak: ['bokmål', 'nynorsk'],
  },
  kjetil: {
    ...{
      navn: 'Kjetil Brannås',
      institusjon: 'Høgskolen i Eksempelfylket',
      region: 'Hele fylket',
      dagerPerSemester: 20,
    },
    kompetanser: ['lesing', 'analyse'],
    spraak: ['bokmål'],
  },
  synnoeve: {
    ...{ navn: 'Synnøve Ytterdal', institusjon: 'Universitetet i Havnsund', region: 'Søre del', dagerPerSemester: 25 },
    kompetanser: ['skoleledelse', 'organisasjonsutvikling', 'veiledning'],
    spraak: ['nynorsk'],
    merknad: 'Skriv og rettleier på nynorsk. Tek oppdrag i same kommune som ho har arbeidd i før berre etter avtale.',
  },
  elle: {
    ...{ navn: 'Elle Márjá Nillas', institusjon: 'Universitetet i Havnsund', region: 'Fjellvatn og nabokommunene' },
    dagerPerSemester: 15,
    kompetanser: ['inkluderende-praksis', 'ppt-og-barnehage', 'smaa-kommuner'],
    spraak: ['bokmål', 'nordsamisk'],
  },
  arvid: {
    ...{ navn: 'Arvid Strømsbu', institusjon: 'Veilederkorpset i Eksempelfylket', region: 'Kysten' },
    dagerPerSemester: 20,
    kompetanser: ['skoleeierrollen', 'kommunal-forvaltning', 'smaa-kommuner'],
    spraak: ['bokmål', 'nynorsk'],
  },
  oyvind: {
    ...{
      navn: 'Øyvind Åsgrend',
      institusjon: 'Høgskolen i Eksempelfylket',
      region: 'Hele fylket',
      dagerPerSemester: 10,
    },
    kompetanser: ['regning', 'analyse'],
    spraak: ['bokmål'],
    sluttet: 75,
    merknad: 'Gikk over i annen stilling. Høgskolen finner en ny kontakt.',
  },
  bodil: {
    ...{ navn: 'Bodil Hestnes', institusjon: 'Universitetet i Havnsund', region: 'Midtre del', dagerPerSemester: 25 },
    kompetanser: ['laeringsmiljoe', 'veiledning', 'skoleledelse'],
    spraak: ['bokmål'],
  },
  torleiv: {
    ...{ navn: 'Torleiv Kvamsøy', institusjon: 'Veilederkorpset i Eksempelfylket', region: 'Nordre del' },
    dagerPerSemester: null,
    kompetanser: ['skoleledelse', 'smaa-kommuner'],
    spraak: ['nynorsk'],
  },
} as const satisfies Readonly<Record<string, Eksempelveileder>>;
export type Veiledernavn = keyof typeof eksempelveiledere;

export interface Eksempelkobling {
  readonly kommunenummer: string;
  readonly veileder: Veiledernavn;
  readonly fase: Koblingsfase;
  readonly rolle: Koblingsrolle;
  readonly status: Koblingsstatus;
  /** Days before today that the status began. */
  readonly siden: number;
  readonly dager: number | null;
  /** What was noted, and how many days ago. */
  readonly notat?: readonly [tekst: string, siden: number];
}

const k = (
  kommunenummer: string,
  veileder: Veiledernavn,
  fase: Koblingsfase,
  rolle: Koblingsrolle,
  ...[status, siden, dager, notat]: [Koblingsstatus, number, number | null, Eksempelkobling['notat']?]
): Eksempelkobling => ({ kommunenummer, veileder, fase, rolle, status, siden, dager, ...(notat && { notat }) });

/** Who was asked for whom: with the ordinary refusals, one who has left, and a question nobody has answered. */
export const eksempelkoblinger: readonly Eksempelkobling[] = [
  k('9903', 'ragnhild', 'forfase', 'hovedveileder', 'avsluttet', 1010, 20),
  k('9903', 'ragnhild', 'gjennomfoering-1', 'koordinator', 'avsluttet', 640, 8),
  k('9905', 'synnoeve', 'forfase', 'hovedveileder', 'avsluttet', 1000, 18),
  k('9905', 'torleiv', 'forfase', 'medveileder', 'avsluttet', 1000, 10),
  k('9915', 'arvid', 'forfase', 'hovedveileder', 'avsluttet', 1005, 16),
  k('9918', 'bodil', 'gjennomfoering-2', 'hovedveileder', 'takket-ja', 330, 12),
  k('9918', 'oyvind', 'gjennomfoering-2', 'medveileder', 'takket-ja', 325, 6, [
    'Følger regnearbeidet på to skoler. Må avløses når han slutter; kommunen er orientert.',
    90,
  ]),
  k('9922', 'synnoeve', 'forfase', 'hovedveileder', 'avsluttet', 990, 18),
  k('9906', 'kjetil', 'forfase', 'hovedveileder', 'avsluttet', 150, 16),
  k('9906', 'kjetil', 'gjennomfoering-1', 'koordinator', 'takket-ja', 140, 6, [
    'Blir med videre som bindeledd, slik at det forfasen fant, ikke går tapt. Kommunen ba om det selv.',
    139,
  ]),
  k('9908', 'torleiv', 'forfase', 'hovedveileder', 'takket-nei', 660, null, [
    'Takka nei: har ikkje kapasitet før neste haust. Vil gjerne spørjast igjen.',
    660,
  ]),
  k('9908', 'synnoeve', 'forfase', 'hovedveileder', 'avsluttet', 160, 20),
  k('9908', 'elle', 'gjennomfoering-1', 'hovedveileder', 'takket-ja', 145, 14),
  k('9912', 'ragnhild', 'forfase', 'hovedveileder', 'avsluttet', 190, 18),
  k('9912', 'ragnhild', 'gjennomfoering-1', 'koordinator', 'takket-ja', 180, 8),
  k('9912', 'kjetil', 'gjennomfoering-1', 'medveileder', 'takket-ja', 170, 10, [
    'Kan lesing godt, har ikkje arbeidd med skuleeigar før. Difor to i lag.',
    172,
  ]),
  k('9925', 'arvid', 'forfase', 'hovedveileder', 'takket-ja', 370, 18),
  k('9925', 'bodil', 'forfase', 'medveileder', 'takket-nei', 365, null),
  k('9939', 'arvid', 'forfase', 'hovedveileder', 'takket-nei', 130, null),
  k('9939', 'torleiv', 'forfase', 'hovedveileder', 'spurt', 26, 14, [
    'Kommunen ønskjer seg nokon som kjenner små kommunar og skriv nynorsk.',
    26,
  ]),
  k('9937', 'elle', 'forfase', 'hovedveileder', 'aktuell', 72, null),
];
