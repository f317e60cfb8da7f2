import type { kildefilTabell } from '#shared/indikator/maaling.ts';
import type { kommunerettelseTabell, Maalform } from '#shared/kommune/kommune.ts';
import type { avtalepunktTabell, Moeteform, moetedeltakerTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import type { raadgiverTabell } from '#shared/person/raadgiver.ts';
import type { Rolle } from '#shared/person/rolle.ts';
import type { deltakelseTabell, Fase, Tilstand } from '#shared/uttrekk/deltakelse.ts';
import type { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';

/** Every table whose rows are shared or removed: a new one, or a new field in one, does not compile before it has words. */
export interface Tabeller {
  readonly raadgiver: typeof raadgiverTabell;
  readonly kommunerettelse: typeof kommunerettelseTabell;
  readonly uttrekk: typeof uttrekkTabell;
  readonly deltakelse: typeof deltakelseTabell;
  readonly moete: typeof moeteTabell;
  readonly moetedeltaker: typeof moetedeltakerTabell;
  readonly avtalepunkt: typeof avtalepunktTabell;
  readonly kildefil: typeof kildefilTabell;
}
export type Tabellnavn = keyof Tabeller;
type PerFelt<Ord> = { readonly [T in Tabellnavn]: Readonly<Record<keyof Tabeller[T]['felt'], Ord>> };

/** Coded values that have words. */
export interface Koder {
  readonly fase: Readonly<Record<Fase, string>>;
  readonly tilstand: Readonly<Record<Tilstand, string>>;
  readonly form: Readonly<Record<Moeteform, string>>;
  readonly rolle: Readonly<Record<Rolle, string>>;
  readonly maalform: Readonly<Record<Maalform, string>>;
}
export type Kode = keyof Koder;

/** How a field's value is written and shown. `henvisning` points at another row and says nothing to a person. */
export type Art = Kode | 'linje' | 'tekst' | 'dag' | 'tidspunkt' | 'tall' | 'ja-nei' | 'henvisning';

export const arter: PerFelt<Art> = {
  raadgiver: { navn: 'linje', epost: 'linje' },
  kommunerettelse: {
    maalform: 'maalform',
    innbyggere: 'tall',
    administrasjonssenter: 'linje',
    samiskNavn: 'linje',
    kvenskNavn: 'linje',
  },
  uttrekk: { aar: 'linje' },
  deltakelse: {
    kommuneId: 'henvisning',
    uttrekkId: 'henvisning',
    fase: 'fase',
    tilstand: 'tilstand',
    grunn: 'tekst',
    statusDato: 'dag',
  },
  moete: {
    deltakelseId: 'henvisning',
    dato: 'dag',
    form: 'form',
    sted: 'linje',
    tema: 'linje',
    tekst: 'tekst',
    ferdig: 'ja-nei',
    privatNotat: 'tekst',
  },
  moetedeltaker: { moeteId: 'henvisning', rolle: 'rolle', navn: 'linje' },
  avtalepunkt: { moeteId: 'henvisning', tekst: 'tekst', eier: 'linje', frist: 'dag', gjort: 'ja-nei' },
  kildefil: { sha256: 'henvisning', filnavn: 'linje', format: 'linje', stoerrelse: 'tall', importertTid: 'tidspunkt' },
};

/** The store's own names in the user's words. */
export interface Ordbok {
  readonly tabell: Readonly<Record<Tabellnavn, string>>;
  readonly felt: PerFelt<string>;
  readonly kode: Koder;
  readonly ja: string;
  readonly nei: string;
  readonly tomt: string;
  /** The row itself, where one has removed it and another has worked on it. */
  readonly rad: { readonly navn: string; readonly beholdt: string; readonly slettet: string };
}

export const nb: Ordbok = {
  tabell: {
    raadgiver: 'Rådgiver',
    kommunerettelse: 'Opplysninger om kommunen',
    uttrekk: 'Uttrekk',
    deltakelse: 'Deltakelse',
    moete: 'Møte',
    moetedeltaker: 'Møtedeltaker',
    avtalepunkt: 'Avtale fra møte',
    kildefil: 'Importert fil',
  },
  felt: {
    raadgiver: { navn: 'navn', epost: 'e-post' },
    kommunerettelse: {
      maalform: 'målform',
      innbyggere: 'innbyggere',
      administrasjonssenter: 'administrasjonssenter',
      samiskNavn: 'samisk navn',
      kvenskNavn: 'kvensk navn',
    },
    uttrekk: { aar: 'år' },
    deltakelse: {
      kommuneId: 'kommune',
      uttrekkId: 'uttrekk',
      fase: 'fase',
      tilstand: 'status',
      grunn: 'begrunnelse',
      statusDato: 'dato for status',
    },
    moete: {
      deltakelseId: 'deltakelse',
      dato: 'dato',
      form: 'form',
      sted: 'sted',
      tema: 'tema',
      tekst: 'tekst',
      ferdig: 'ferdigstilt',
      privatNotat: 'privat notat',
    },
    moetedeltaker: { moeteId: 'møte', rolle: 'rolle', navn: 'navn' },
    avtalepunkt: { moeteId: 'møte', tekst: 'hva som er avtalt', eier: 'ansvarlig', frist: 'frist', gjort: 'gjort' },
    kildefil: {
      sha256: 'kontrollsum',
      filnavn: 'filnavn',
      format: 'format',
      stoerrelse: 'størrelse i byte',
      importertTid: 'importert',
    },
  },
  kode: {
    fase: {
      uttrekksfase: 'Uttrekksfase',
      forfase: 'Forfase',
      'gjennomfoering-1': 'Gjennomføring år 1',
      'gjennomfoering-2': 'Gjennomføring år 2',
      etteroppfoelging: 'Etteroppfølging',
      avsluttet: 'Avsluttet',
    },
    tilstand: { aktiv: 'Aktiv', pauset: 'Pauset', 'takket-nei': 'Takket nei', 'trukket-seg': 'Trukket seg' },
    form: { fysisk: 'Fysisk møte', digitalt: 'Digitalt møte', telefon: 'Telefon', 'e-post': 'E-post' },
    rolle: {
      'administrativ-skoleeier': 'Skoleeier, administrativt',
      'politisk-skoleeier': 'Skoleeier, politisk',
      skoleleder: 'Skoleleder',
      tillitsvalgt: 'Tillitsvalgt',
      laerer: 'Lærer',
      ressurslaerer: 'Ressurslærer',
      ppt: 'PPT',
      barnehage: 'Barnehage',
      'laget-rundt-eleven': 'Andre i laget rundt eleven',
      veileder: 'Veileder',
      kompetansemiljoe: 'Kompetansemiljø',
      raadgiver: 'Statsforvalteren',
      udir: 'Udir',
    },
    maalform: { bokmål: 'Bokmål', nynorsk: 'Nynorsk', nøytral: 'Nøytral' },
  },
  ja: 'ja',
  nei: 'nei',
  tomt: 'ikke fylt ut',
  rad: { navn: 'beholde eller slette', beholdt: 'Beholdes', slettet: 'Slettes' },
};

export const nn: Ordbok = {
  tabell: {
    raadgiver: 'Rådgivar',
    kommunerettelse: 'Opplysningar om kommunen',
    uttrekk: 'Uttrekk',
    deltakelse: 'Deltaking',
    moete: 'Møte',
    moetedeltaker: 'Møtedeltakar',
    avtalepunkt: 'Avtale frå møte',
    kildefil: 'Importert fil',
  },
  felt: {
    raadgiver: { navn: 'namn', epost: 'e-post' },
    kommunerettelse: {
      maalform: 'målform',
      innbyggere: 'innbyggjarar',
      administrasjonssenter: 'administrasjonssenter',
      samiskNavn: 'samisk namn',
      kvenskNavn: 'kvensk namn',
    },
    uttrekk: { aar: 'år' },
    deltakelse: {
      kommuneId: 'kommune',
      uttrekkId: 'uttrekk',
      fase: 'fase',
      tilstand: 'status',
      grunn: 'grunngiving',
      statusDato: 'dato for status',
    },
    moete: {
      deltakelseId: 'deltaking',
      dato: 'dato',
      form: 'form',
      sted: 'stad',
      tema: 'tema',
      tekst: 'tekst',
      ferdig: 'ferdigstilt',
      privatNotat: 'privat notat',
    },
    moetedeltaker: { moeteId: 'møte', rolle: 'rolle', navn: 'namn' },
    avtalepunkt: { moeteId: 'møte', tekst: 'kva som er avtalt', eier: 'ansvarleg', frist: 'frist', gjort: 'gjort' },
    kildefil: {
      sha256: 'kontrollsum',
      filnavn: 'filnamn',
      format: 'format',
      stoerrelse: 'storleik i byte',
      importertTid: 'importert',
    },
  },
  kode: {
    fase: {
      uttrekksfase: 'Uttrekksfase',
      forfase: 'Forfase',
      'gjennomfoering-1': 'Gjennomføring år 1',
      'gjennomfoering-2': 'Gjennomføring år 2',
      etteroppfoelging: 'Etteroppfølging',
      avsluttet: 'Avslutta',
    },
    tilstand: { aktiv: 'Aktiv', pauset: 'På pause', 'takket-nei': 'Takka nei', 'trukket-seg': 'Trekt seg' },
    form: { fysisk: 'Fysisk møte', digitalt: 'Digitalt møte', telefon: 'Telefon', 'e-post': 'E-post' },
    rolle: {
      'administrativ-skoleeier': 'Skuleeigar, administrativt',
      'politisk-skoleeier': 'Skuleeigar, politisk',
      skoleleder: 'Skuleleiar',
      tillitsvalgt: 'Tillitsvald',
      laerer: 'Lærar',
      ressurslaerer: 'Ressurslærar',
      ppt: 'PPT',
      barnehage: 'Barnehage',
      'laget-rundt-eleven': 'Andre i laget rundt eleven',
      veileder: 'Rettleiar',
      kompetansemiljoe: 'Kompetansemiljø',
      raadgiver: 'Statsforvaltaren',
      udir: 'Udir',
    },
    maalform: { bokmål: 'Bokmål', nynorsk: 'Nynorsk', nøytral: 'Nøytral' },
  },
  ja: 'ja',
  nei: 'nei',
  tomt: 'ikkje fylt ut',
  rad: { navn: 'behalde eller slette', beholdt: 'Blir behalden', slettet: 'Blir sletta' },
};
