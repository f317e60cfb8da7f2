import type { Tekster } from '#shared/lib/tekster.ts';
import type { Kilde, Kolonne, Kolonnetype } from '#shared/rapport/kolonner.ts';

export const nb = {
  ark: {
    om: 'Om',
    deltakelser: 'Deltakelser',
    tiltak: 'Tiltak',
    nivaaer: 'Tiltak per nivå',
    midler: 'Midler per formål',
    samlinger: 'Samlinger',
    kontakter: 'Kontakter',
    indikatorer: 'Indikatorer',
    kodebok: 'Kodebok',
  },
  side: 'Side &P av &N',
  om: {
    innhold: 'Innhold',
    tittel: 'Rapportering til Utdanningsdirektoratet om oppfølgingsordningen i skolen',
    avsender: 'Avsender',
    raadgiver: 'Rådgiver',
    sannFor: 'Rapporten gjelder for',
    sannForIso: 'Samme tidspunkt, ISO 8601 (UTC)',
    uttrekk: 'Uttrekk som er med',
    ingenUttrekk: 'ingen',
    rader: (ark: string) => `Rader i «${ark}»`,
    spraak: 'Språk',
    spraaknavn: 'bokmål',
    skjemaversjon: 'Skjemaversjon',
    programversjon: 'Laget med Oppfølger, versjon',
    kilde: 'Kilde til resultatene',
    kildeverdi: 'Utdanningsdirektoratet, statistikkbanken, nasjonale prøver (NLOD)',
    skjermet: 'Ikke med: skjermede tall',
    skjermetVerdi: (n: number) =>
      n === 0
        ? 'Ingen av resultatene er skjermet.'
        : `Udir viser ikke tallene for ${n === 1 ? '1 resultat' : `${n} resultater`}. I «Indikatorer» står det hvorfor, uten tall.`,
    forFaa: 'Ikke med: tall for få elever',
    forFaaVerdi: (n: number, minst: number) =>
      n === 0
        ? `Ingen av resultatene bygger på færre enn ${minst} elever.`
        : `${n === 1 ? '1 resultat bygger' : `${n} resultater bygger`} på færre enn ${minst} elever og står uten tall.`,
    skoler: 'Ikke med: tall for skoler',
    skolerVerdi:
      'Bare resultater for hele kommunen er med. Der det er få skoler, kan en skoles tall røpe et skjermet tall.',
    fritekst: 'Ikke med: navn og fritekst',
    fritekstVerdi:
      'Navn på personer, møtetekster, begrunnelser, utfordringer, tiltakenes tekster, avtaletekster og private notater blir hos embetet. Den eneste personen som er nevnt, er rådgiveren som sender.',
    utkast: 'Ikke med: utkast',
    utkastVerdi: (n: number) =>
      n === 0
        ? 'Alle møter er ferdigstilt.'
        : n === 1
          ? '1 møte er ikke ferdigstilt.'
          : `${n} møter er ikke ferdigstilt.`,
  },
  rolleBetydning: (rolle: string) => `Antall deltakere i rollen «${rolle}». Ingen er nevnt ved navn.`,
  type: {
    tekst: 'tekst',
    kode: 'fast verdi',
    heltall: 'heltall',
    desimaltall: 'desimaltall',
    beloep: 'beløp',
    aarstall: 'årstall',
    dag: 'dato',
  } satisfies Record<Kolonnetype, string>,
  enhet: {
    elever: 'elever',
    skalapoeng: 'skalapoeng',
    personer: 'personer',
    kontakter: 'kontakter',
    avtalepunkter: 'avtaler',
    kommuner: 'kommuner',
    tiltak: 'tiltak',
    utfordringer: 'utfordringer',
    indikatorer: 'indikatorer',
    tildelinger: 'tildelinger',
    kroner: 'kroner',
  } satisfies Record<NonNullable<Kolonne['enhet']>, string>,
  kilde: {
    embetet: 'Embetet',
    register: 'Kommuneregisteret',
    udir: 'Udir',
    beregnet: 'Regnet ut',
    programmet: 'Oppfølger',
  } satisfies Record<Kilde, string>,
  minst: (minst: number) => `${minst} eller mer`,
};

export const nn: Tekster<typeof nb> = {
  ark: {
    om: 'Om',
    deltakelser: 'Deltakingar',
    tiltak: 'Tiltak',
    nivaaer: 'Tiltak per nivå',
    midler: 'Midlar per føremål',
    samlinger: 'Samlingar',
    kontakter: 'Kontaktar',
    indikatorer: 'Indikatorar',
    kodebok: 'Kodebok',
  },
  side: 'Side &P av &N',
  om: {
    innhold: 'Innhald',
    tittel: 'Rapportering til Utdanningsdirektoratet om oppfølgingsordninga i skulen',
    avsender: 'Avsendar',
    raadgiver: 'Rådgivar',
    sannFor: 'Rapporten gjeld for',
    sannForIso: 'Same tidspunkt, ISO 8601 (UTC)',
    uttrekk: 'Uttrekk som er med',
    ingenUttrekk: 'ingen',
    rader: (ark) => `Rader i «${ark}»`,
    spraak: 'Språk',
    spraaknavn: 'nynorsk',
    skjemaversjon: 'Skjemaversjon',
    programversjon: 'Laga med Oppfølger, versjon',
    kilde: 'Kjelde til resultata',
    kildeverdi: 'Utdanningsdirektoratet, statistikkbanken, nasjonale prøver (NLOD)',
    skjermet: 'Ikkje med: skjerma tal',
    skjermetVerdi: (n) =>
      n === 0
        ? 'Ingen av resultata er skjerma.'
        : `Udir viser ikkje tala for ${n === 1 ? '1 resultat' : `${n} resultat`}. I «Indikatorar» står det kvifor, utan tal.`,
    forFaa: 'Ikkje med: tal for få elevar',
    forFaaVerdi: (n, minst) =>
      n === 0
        ? `Ingen av resultata byggjer på færre enn ${minst} elevar.`
        : `${n} resultat byggjer på færre enn ${minst} elevar og står utan tal.`,
    skoler: 'Ikkje med: tal for skular',
    skolerVerdi:
      'Berre resultat for heile kommunen er med. Der det er få skular, kan tala for ein skule røpe eit skjerma tal.',
    fritekst: 'Ikkje med: namn og fritekst',
    fritekstVerdi:
      'Namn på personar, møtetekstar, grunngivingar, utfordringar, tekstane til tiltaka, avtaletekstar og private notat blir hos embetet. Den einaste personen som er nemnd, er rådgivaren som sender.',
    utkast: 'Ikkje med: utkast',
    utkastVerdi: (n) =>
      n === 0
        ? 'Alle møte er ferdigstilte.'
        : n === 1
          ? '1 møte er ikkje ferdigstilt.'
          : `${n} møte er ikkje ferdigstilte.`,
  },
  rolleBetydning: (rolle) => `Talet på deltakarar i rolla «${rolle}». Ingen er nemnde med namn.`,
  type: {
    tekst: 'tekst',
    kode: 'fast verdi',
    heltall: 'heiltal',
    desimaltall: 'desimaltal',
    beloep: 'beløp',
    aarstall: 'årstal',
    dag: 'dato',
  },
  enhet: {
    elever: 'elevar',
    skalapoeng: 'skalapoeng',
    personer: 'personar',
    kontakter: 'kontaktar',
    avtalepunkter: 'avtalar',
    kommuner: 'kommunar',
    tiltak: 'tiltak',
    utfordringer: 'utfordringar',
    indikatorer: 'indikatorar',
    tildelinger: 'tildelingar',
    kroner: 'kroner',
  },
  kilde: {
    embetet: 'Embetet',
    register: 'Kommuneregisteret',
    udir: 'Udir',
    beregnet: 'Rekna ut',
    programmet: 'Oppfølger',
  },
  minst: (minst) => `${minst} eller meir`,
};
