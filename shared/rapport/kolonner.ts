import { fag } from '#shared/indikator/maaling.ts';
import { Nummerart } from '#shared/kommune/kommune.ts';
import { moeteformer } from '#shared/kontakt/moete.ts';
import { type Rolle, roller } from '#shared/person/rolle.ts';
import { samlingsformer } from '#shared/samling/samling.ts';
import { formaal } from '#shared/tilskudd/tilskudd.ts';
import { tiltaksnivaaer, tiltaksstatuser } from '#shared/tiltak/tiltak.ts';
import { faser, svar, svargrunner, tilstander } from '#shared/uttrekk/deltakelse.ts';
import { JaNei } from './felles.ts';
import type { Middelrad } from './middelrad.ts';
import {
  type Deltakelsesrad,
  type Indikatorrad,
  indikatortilstander,
  type Kontaktrad,
  MINST_ANTALL,
} from './rapport.ts';
import type { Samlingsrad } from './samlingsrad.ts';
import type { Nivaarad, Tiltaksrad } from './tiltaksrader.ts';

/** Codes and the order they are listed in. Their words are the document's. */
export const kodeverk = {
  fase: faser,
  tilstand: tilstander,
  jaNei: JaNei.options,
  form: moeteformer,
  fag,
  nummerart: Nummerart.options,
  indikatortilstand: indikatortilstander,
  svar,
  svargrunn: svargrunner,
  tiltaksnivaa: tiltaksnivaaer,
  tiltaksstatus: tiltaksstatuser,
  formaal,
  samlingsform: samlingsformer,
} as const;
export type Kodeverk = keyof typeof kodeverk;

export const kolonnetyper = ['tekst', 'kode', 'heltall', 'desimaltall', 'beloep', 'aarstall', 'dag'] as const;
export type Kolonnetype = (typeof kolonnetyper)[number];

/** Who is behind the value: the embete's own records, the public register, Udir's figures, or counted from the first. */
export const kilder = ['embetet', 'register', 'udir', 'beregnet', 'programmet'] as const;
export type Kilde = (typeof kilder)[number];

/** A column as data: what the sheet, the codebook and the tests are made from. */
export interface Kolonne {
  readonly type: Kolonnetype;
  readonly kilde: Kilde;
  readonly enhet?:
    | 'elever'
    | 'skalapoeng'
    | 'personer'
    | 'kontakter'
    | 'avtalepunkter'
    | 'kommuner'
    | 'tiltak'
    | 'utfordringer'
    | 'indikatorer'
    | 'tildelinger'
    | 'kroner';
  /** Only for `kode`. */
  readonly kodeverk?: Kodeverk;
  /** The lowest value allowed, where that is a rule of its own. */
  readonly minst?: number;
}

/** A column for every field of the row, in the sheet's order: a field without one does not compile. */
type Kolonner<Rad> = { readonly [F in FeltI<Rad>]: Kolonne };
type FeltI<Rad> = Rad extends unknown ? keyof Rad & string : never;

const tekst = (kilde: Kilde): Kolonne => ({ type: 'tekst', kilde });
const kode = (verk: Kodeverk, kilde: Kilde = 'embetet'): Kolonne => ({ type: 'kode', kilde, kodeverk: verk });
const tall = (enhet: NonNullable<Kolonne['enhet']>): Kolonne => ({ type: 'heltall', kilde: 'beregnet', enhet });
/** Øre in the report and in JSON; kroner in the sheet. */
const beloep = (kilde: Kilde = 'beregnet'): Kolonne => ({ type: 'beloep', kilde, enhet: 'kroner' });
const dag = (kilde: Kilde = 'embetet'): Kolonne => ({ type: 'dag', kilde });
const aarstall: Kolonne = { type: 'aarstall', kilde: 'embetet' };

const kommune = { kommunenummer: tekst('register'), kommunenavn: tekst('register') };
const perRolle = Object.fromEntries(roller.map((rolle) => [rolle, tall('personer')])) as Record<Rolle, Kolonne>;

/** Every sheet and its columns. `om` and `kodebok` tell of the others. */
export const arkkolonner = {
  om: { opplysning: tekst('programmet'), verdi: tekst('programmet') },
  deltakelser: {
    ...kommune,
    fylke: tekst('register'),
    uttrekk: aarstall,
    liste: { type: 'heltall', kilde: 'udir', minst: 1 },
    rangering: { type: 'heltall', kilde: 'embetet', minst: 1 },
    svar: kode('svar'),
    svargrunn: kode('svargrunn'),
    svardato: dag(),
    fase: kode('fase'),
    tilstand: kode('tilstand'),
    statusDato: dag(),
    grunnOppgitt: kode('jaNei', 'beregnet'),
    kontakter: tall('kontakter'),
    sisteKontakt: dag('beregnet'),
  } satisfies Kolonner<Deltakelsesrad>,
  tiltak: {
    ...kommune,
    uttrekk: aarstall,
    nivaa: kode('tiltaksnivaa'),
    status: kode('tiltaksstatus'),
    start: dag(),
    slutt: dag(),
    maalOppgitt: kode('jaNei', 'beregnet'),
    utfordringer: tall('utfordringer'),
    indikatorer: tall('indikatorer'),
    vurdert: kode('jaNei', 'beregnet'),
    vedtattOere: beloep(),
  } satisfies Kolonner<Tiltaksrad>,
  nivaaer: {
    uttrekk: aarstall,
    nivaa: kode('tiltaksnivaa'),
    kommuner: tall('kommuner'),
    avKommuner: tall('kommuner'),
    tiltak: tall('tiltak'),
    vedtattOere: beloep(),
  } satisfies Kolonner<Nivaarad>,
  midler: {
    aar: aarstall,
    formaal: kode('formaal'),
    rammeOere: beloep('embetet'),
    vedtattOere: beloep(),
    utbetaltOere: beloep(),
    forbruktOere: beloep(),
    tilbakebetaltOere: beloep(),
    restOere: beloep(),
    tildelinger: tall('tildelinger'),
    kommuner: tall('kommuner'),
  } satisfies Kolonner<Middelrad>,
  samlinger: {
    dato: dag(),
    sluttdato: dag(),
    form: kode('samlingsform'),
    inviterte: tall('kommuner'),
    kommuner: tall('kommuner'),
    deltakere: tall('personer'),
    ...perRolle,
    kostnadOere: beloep(),
  } satisfies Kolonner<Samlingsrad>,
  kontakter: {
    ...kommune,
    uttrekk: aarstall,
    dato: dag(),
    form: kode('form'),
    deltakere: tall('personer'),
    ...perRolle,
    avtalepunkter: tall('avtalepunkter'),
    avtalepunkterGjort: tall('avtalepunkter'),
    avtalepunkterOverFrist: tall('avtalepunkter'),
  } satisfies Kolonner<Kontaktrad>,
  indikatorer: {
    ...kommune,
    nummer: tekst('udir'),
    nummerart: kode('nummerart', 'register'),
    skoleaar: tekst('udir'),
    fag: kode('fag', 'udir'),
    trinn: { type: 'heltall', kilde: 'udir' },
    tilstand: kode('indikatortilstand', 'udir'),
    skalapoeng: { type: 'desimaltall', kilde: 'udir', enhet: 'skalapoeng' },
    usikkerhet: { type: 'desimaltall', kilde: 'udir', enhet: 'skalapoeng' },
    antall: { type: 'heltall', kilde: 'udir', enhet: 'elever', minst: MINST_ANTALL },
  } satisfies Kolonner<Indikatorrad>,
  kodebok: {
    ark: tekst('programmet'),
    kolonne: tekst('programmet'),
    felt: tekst('programmet'),
    betydning: tekst('programmet'),
    type: tekst('programmet'),
    enhet: tekst('programmet'),
    tillatt: tekst('programmet'),
    kilde: tekst('programmet'),
  },
} as const;
export type Arknavn = keyof typeof arkkolonner;
export const arknavn = Object.keys(arkkolonner) as Arknavn[];
