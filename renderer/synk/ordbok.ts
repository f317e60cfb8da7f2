import type { Utfordringsnivaa, utfordringindikatorTabell, utfordringTabell } from '#shared/forfase/utfordring.ts';
import type { hurtignotatTabell } from '#shared/frist/hurtignotat.ts';
import type { Indikator } from '#shared/indikator/indikator.ts';
import type { kildefilTabell } from '#shared/indikator/maaling.ts';
import type { kommunerettelseTabell, Maalform } from '#shared/kommune/kommune.ts';
import type { avtalepunktTabell, Moeteform, moetedeltakerTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import type { raadgiverTabell } from '#shared/person/raadgiver.ts';
import type { Rolle } from '#shared/person/rolle.ts';
import type {
  Invitasjonssvar,
  Samlingsform,
  samlingdeltakerTabell,
  samlinginvitasjonTabell,
  samlingTabell,
} from '#shared/samling/samling.ts';
import type { Posteringsart, posteringTabell } from '#shared/tilskudd/postering.ts';
import type {
  Formaal,
  rammeTabell,
  Soeknadsstatus,
  soeknadTabell,
  tildelingTabell,
} from '#shared/tilskudd/tilskudd.ts';
import type { Tiltaksnivaa, Tiltaksstatus, tiltakTabell, tiltakutfordringTabell } from '#shared/tiltak/tiltak.ts';
import type { deltakelseTabell, Fase, Liste, Svar, Svargrunn, Tilstand } from '#shared/uttrekk/deltakelse.ts';
import type { Metode, uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import type { Koblingsrolle, Koblingsstatus, koblingsnotatTabell, koblingTabell } from '#shared/veileder/kobling.ts';
import type {
  Kompetanse,
  Veilederspraak,
  veilederkompetanseTabell,
  veilederspraakTabell,
  veilederTabell,
} from '#shared/veileder/veileder.ts';

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
  readonly veileder: typeof veilederTabell;
  readonly veilederkompetanse: typeof veilederkompetanseTabell;
  readonly veilederspraak: typeof veilederspraakTabell;
  readonly kobling: typeof koblingTabell;
  readonly koblingsnotat: typeof koblingsnotatTabell;
  readonly utfordring: typeof utfordringTabell;
  readonly utfordringindikator: typeof utfordringindikatorTabell;
  readonly tiltak: typeof tiltakTabell;
  readonly tiltakutfordring: typeof tiltakutfordringTabell;
  readonly ramme: typeof rammeTabell;
  readonly soeknad: typeof soeknadTabell;
  readonly tildeling: typeof tildelingTabell;
  readonly postering: typeof posteringTabell;
  readonly samling: typeof samlingTabell;
  readonly samlinginvitasjon: typeof samlinginvitasjonTabell;
  readonly samlingdeltaker: typeof samlingdeltakerTabell;
  readonly hurtignotat: typeof hurtignotatTabell;
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
  readonly metode: Readonly<Record<Metode, string>>;
  readonly liste: Readonly<Record<Liste, string>>;
  readonly svar: Readonly<Record<Svar, string>>;
  readonly svargrunn: Readonly<Record<Svargrunn, string>>;
  readonly kompetanse: Readonly<Record<Kompetanse, string>>;
  readonly veilederspraak: Readonly<Record<Veilederspraak, string>>;
  readonly koblingsrolle: Readonly<Record<Koblingsrolle, string>>;
  readonly koblingsstatus: Readonly<Record<Koblingsstatus, string>>;
  readonly utfordringsnivaa: Readonly<Record<Utfordringsnivaa, string>>;
  readonly indikator: Readonly<Record<Indikator, string>>;
  readonly tiltaksnivaa: Readonly<Record<Tiltaksnivaa, string>>;
  readonly tiltaksstatus: Readonly<Record<Tiltaksstatus, string>>;
  readonly formaal: Readonly<Record<Formaal, string>>;
  readonly soeknadsstatus: Readonly<Record<Soeknadsstatus, string>>;
  readonly posteringsart: Readonly<Record<Posteringsart, string>>;
  readonly samlingsform: Readonly<Record<Samlingsform, string>>;
  readonly invitasjonssvar: Readonly<Record<Invitasjonssvar, string>>;
}
export type Kode = keyof Koder;
/** Those that the store keeps as numbers. */
export const tallkoder: ReadonlySet<Kode> = new Set<Kode>(['liste']);

/** How a field's value is written and shown. `henvisning` points at another row and says nothing to a person. */
export type Art = Kode | 'linje' | 'tekst' | 'dag' | 'tidspunkt' | 'tall' | 'beloep' | 'ja-nei' | 'henvisning';

export const arter: PerFelt<Art> = {
  raadgiver: { navn: 'linje', epost: 'linje' },
  kommunerettelse: {
    maalform: 'maalform',
    innbyggere: 'tall',
    administrasjonssenter: 'linje',
    samiskNavn: 'linje',
    kvenskNavn: 'linje',
  },
  uttrekk: { aar: 'linje', metode: 'metode', ordningsversjonId: 'henvisning', kilde: 'linje' },
  deltakelse: {
    kommuneId: 'henvisning',
    uttrekkId: 'henvisning',
    fase: 'fase',
    tilstand: 'tilstand',
    grunn: 'tekst',
    statusDato: 'dag',
    liste: 'liste',
    rangering: 'tall',
    svar: 'svar',
    svargrunn: 'svargrunn',
    svardato: 'dag',
    svartekst: 'tekst',
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
  veileder: {
    navn: 'linje',
    institusjon: 'linje',
    epost: 'linje',
    telefon: 'linje',
    region: 'linje',
    dagerPerSemester: 'tall',
    sluttet: 'dag',
    merknad: 'tekst',
  },
  veilederkompetanse: { veilederId: 'henvisning', kompetanse: 'kompetanse' },
  veilederspraak: { veilederId: 'henvisning', spraak: 'veilederspraak' },
  kobling: {
    deltakelseId: 'henvisning',
    veilederId: 'henvisning',
    fase: 'fase',
    rolle: 'koblingsrolle',
    status: 'koblingsstatus',
    statusDato: 'dag',
    dager: 'tall',
  },
  koblingsnotat: { koblingId: 'henvisning', dato: 'dag', raadgiverId: 'henvisning', tekst: 'tekst' },
  utfordring: { deltakelseId: 'henvisning', tekst: 'tekst', nivaa: 'utfordringsnivaa', belegg: 'tekst' },
  utfordringindikator: { utfordringId: 'henvisning', indikator: 'indikator' },
  tiltak: {
    deltakelseId: 'henvisning',
    tittel: 'linje',
    maal: 'tekst',
    nivaa: 'tiltaksnivaa',
    status: 'tiltaksstatus',
    kompetansemiljoe: 'linje',
    start: 'dag',
    slutt: 'dag',
    vurdering: 'tekst',
  },
  tiltakutfordring: { tiltakId: 'henvisning', utfordringId: 'henvisning' },
  ramme: { aar: 'linje', formaal: 'formaal', kilde: 'linje', beloep: 'beloep', merknad: 'tekst' },
  soeknad: {
    deltakelseId: 'henvisning',
    mottatt: 'dag',
    beloep: 'beloep',
    tekst: 'tekst',
    status: 'soeknadsstatus',
    saksnummer: 'linje',
  },
  tildeling: {
    rammeId: 'henvisning',
    deltakelseId: 'henvisning',
    soeknadId: 'henvisning',
    dato: 'dag',
    begrunnelse: 'tekst',
    saksnummer: 'linje',
  },
  postering: {
    rammeId: 'henvisning',
    tildelingId: 'henvisning',
    samlingId: 'henvisning',
    tiltakId: 'henvisning',
    art: 'posteringsart',
    beloep: 'beloep',
    dato: 'dag',
    tekst: 'tekst',
    motpostId: 'henvisning',
  },
  samling: {
    tittel: 'linje',
    start: 'dag',
    slutt: 'dag',
    form: 'samlingsform',
    sted: 'linje',
    hensikt: 'tekst',
    rammeId: 'henvisning',
  },
  samlinginvitasjon: { samlingId: 'henvisning', kommuneId: 'henvisning', svar: 'invitasjonssvar' },
  samlingdeltaker: {
    samlingId: 'henvisning',
    kommuneId: 'henvisning',
    rolle: 'rolle',
    antall: 'tall',
    navn: 'linje',
  },
  hurtignotat: { tekst: 'tekst', tid: 'tidspunkt', kommuneId: 'henvisning' },
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
