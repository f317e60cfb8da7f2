import type { Soekegruppe, Treffsted } from '#shared/contract/soek.ts';

/**
 * What is searched: a table's words, as one kind of hit. Fields are columns of `tabell`; those of a table it hangs on are
 * written `tabell.kolonne`.
 */
export interface SearchSource {
  readonly gruppe: Soekegruppe;
  readonly tabell: string;
  /** Tables that it hangs on, and what refers to the id there. Where one of those rows is gone, nobody is shown this one. */
  readonly under: readonly (readonly [tabell: string, felt: string])[];
  /** A table with the same ids, whose fields lie over it. */
  readonly tillegg?: string;
  /** Words here weigh the most. */
  readonly tittel: readonly string[];
  readonly tekst: readonly string[];
  /** Shown with a hit, but not searched: what it is called, where `tittel` is empty, or what is said of it. */
  readonly vis?: readonly string[];
  readonly dato?: string;
  /** What refers to its kommune, and whether it may lack one. */
  readonly kommune?: string;
  readonly kommuneEllerIngen?: boolean;
  readonly aapne: Treffsted['tabell'];
  /** What refers to the row that is opened. */
  readonly aapneId: string;
}

const deltakelse = [
  ['deltakelse', 'deltakelseId'],
  ['uttrekk', 'deltakelse.uttrekkId'],
] as const;
const moete = [
  ['moete', 'moeteId'],
  ['deltakelse', 'moete.deltakelseId'],
  ['uttrekk', 'deltakelse.uttrekkId'],
] as const;
const tildeling = [
  ['tildeling', 'tildelingId'],
  ['ramme', 'tildeling.rammeId'],
  ['deltakelse', 'tildeling.deltakelseId'],
  ['uttrekk', 'deltakelse.uttrekkId'],
] as const;
const paaKortet = { kommune: 'deltakelse.kommuneId', aapne: 'kommune', aapneId: 'kommune.kommunenummer' } as const;
const iMoetet = { kommune: 'deltakelse.kommuneId', aapne: 'moete', aapneId: 'moete.id' } as const;

/** Table → fields → group. The index, its triggers and what a hit shows are all made from this list. */
export const searchSources: readonly SearchSource[] = [
  {
    gruppe: 'kommune',
    tabell: 'registerkommune',
    under: [],
    tillegg: 'kommunerettelse',
    tittel: ['navn'],
    tekst: [
      'kommunenummer',
      'kommunerettelse.samiskNavn',
      'kommunerettelse.kvenskNavn',
      'registerkommune.samiskNavn',
      'registerkommune.kvenskNavn',
    ],
    kommune: 'id',
    aapne: 'kommune',
    aapneId: 'kommune.kommunenummer',
  },
  {
    gruppe: 'person',
    tabell: 'veileder',
    under: [],
    tittel: ['navn'],
    tekst: ['institusjon', 'region', 'epost'],
    aapne: 'veileder',
    aapneId: 'id',
  },
  {
    gruppe: 'person',
    tabell: 'raadgiver',
    under: [],
    tittel: ['navn'],
    tekst: ['epost'],
    aapne: 'raadgiver',
    aapneId: 'id',
  },
  {
    gruppe: 'person',
    tabell: 'moetedeltaker',
    under: moete,
    tittel: ['navn'],
    tekst: [],
    vis: ['moete.tema'],
    dato: 'moete.dato',
    ...iMoetet,
  },
  {
    gruppe: 'person',
    tabell: 'avtalepunkt',
    under: moete,
    tittel: ['eier'],
    tekst: [],
    vis: ['tekst'],
    dato: 'frist',
    ...iMoetet,
  },
  {
    gruppe: 'notat',
    tabell: 'moete',
    under: deltakelse,
    tittel: ['tema'],
    tekst: ['tekst', 'sted', 'privatNotat'],
    dato: 'dato',
    ...iMoetet,
  },
  { gruppe: 'notat', tabell: 'avtalepunkt', under: moete, tittel: [], tekst: ['tekst'], dato: 'frist', ...iMoetet },
  {
    gruppe: 'notat',
    tabell: 'deltakelse',
    under: [['uttrekk', 'uttrekkId']],
    tittel: [],
    tekst: ['grunn', 'svartekst'],
    dato: 'statusDato',
    ...paaKortet,
  },
  {
    gruppe: 'notat',
    tabell: 'koblingsnotat',
    under: [
      ['kobling', 'koblingId'],
      ['deltakelse', 'kobling.deltakelseId'],
      ['uttrekk', 'deltakelse.uttrekkId'],
    ],
    tittel: [],
    tekst: ['tekst'],
    dato: 'dato',
    ...paaKortet,
  },
  {
    gruppe: 'notat',
    tabell: 'hurtignotat',
    under: [],
    tittel: [],
    tekst: ['tekst'],
    dato: 'tid',
    kommune: 'kommuneId',
    kommuneEllerIngen: true,
    aapne: 'hurtignotat',
    aapneId: 'id',
  },
  {
    gruppe: 'notat',
    tabell: 'veileder',
    under: [],
    tittel: [],
    tekst: ['merknad'],
    vis: ['navn'],
    aapne: 'veileder',
    aapneId: 'id',
  },
  { gruppe: 'utfordring', tabell: 'utfordring', under: deltakelse, tittel: ['tekst'], tekst: ['belegg'], ...paaKortet },
  {
    gruppe: 'tiltak',
    tabell: 'tiltak',
    under: deltakelse,
    tittel: ['tittel'],
    tekst: ['maal', 'kompetansemiljoe', 'vurdering'],
    dato: 'start',
    ...paaKortet,
  },
  {
    gruppe: 'tilskudd',
    tabell: 'soeknad',
    under: deltakelse,
    tittel: ['saksnummer'],
    tekst: ['tekst'],
    dato: 'mottatt',
    ...paaKortet,
  },
  {
    gruppe: 'tilskudd',
    tabell: 'tildeling',
    under: [['ramme', 'rammeId'], ...deltakelse],
    tittel: ['saksnummer'],
    tekst: ['begrunnelse'],
    dato: 'dato',
    ...paaKortet,
  },
  {
    gruppe: 'tilskudd',
    tabell: 'postering',
    under: tildeling,
    tittel: [],
    tekst: ['tekst'],
    dato: 'dato',
    ...paaKortet,
  },
  {
    gruppe: 'tilskudd',
    tabell: 'postering',
    under: [['samling', 'samlingId']],
    tittel: [],
    tekst: ['tekst'],
    vis: ['samling.tittel'],
    dato: 'dato',
    aapne: 'samling',
    aapneId: 'samling.id',
  },
  {
    gruppe: 'samling',
    tabell: 'samling',
    under: [],
    tittel: ['tittel'],
    tekst: ['hensikt', 'sted'],
    dato: 'start',
    aapne: 'samling',
    aapneId: 'id',
  },
];
