import type { Tekster } from '#shared/lib/tekster.ts';
import type { Rolle } from '#shared/person/rolle.ts';
import type { Kilde, Kodeverk, Kolonne, Kolonnetype, kodeverk } from '#shared/rapport/kolonner.ts';

type Kodeordbok = { readonly [K in Kodeverk]: Readonly<Record<(typeof kodeverk)[K][number], string>> };

export const nb = {
  ark: { om: 'Om', deltakelser: 'Deltakelser', kontakter: 'Kontakter', indikatorer: 'Indikatorer', kodebok: 'Kodebok' },
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
      'Navn på personer, møtetekster, begrunnelser, avtaletekster og private notater blir hos embetet. Den eneste personen som er nevnt, er rådgiveren som sender.',
    utkast: 'Ikke med: utkast',
    utkastVerdi: (n: number) =>
      n === 0
        ? 'Alle møter er ferdigstilt.'
        : n === 1
          ? '1 møte er ikke ferdigstilt.'
          : `${n} møter er ikke ferdigstilt.`,
  },
  koder: {
    fase: {
      uttrekksfase: 'Uttrekksfase',
      forfase: 'Forfase',
      'gjennomfoering-1': 'Gjennomføring år 1',
      'gjennomfoering-2': 'Gjennomføring år 2',
      etteroppfoelging: 'Etteroppfølging',
      avsluttet: 'Avsluttet',
    },
    tilstand: { aktiv: 'Aktiv', pauset: 'Pauset', 'takket-nei': 'Takket nei', 'trukket-seg': 'Trukket seg' },
    jaNei: { ja: 'Ja', nei: 'Nei' },
    form: { fysisk: 'Fysisk møte', digitalt: 'Digitalt møte', telefon: 'Telefon', 'e-post': 'E-post' },
    fag: { lesing: 'Lesing', regning: 'Regning', engelsk: 'Engelsk' },
    nummerart: { gjeldende: 'Samme kommune', nummerbytte: 'Nytt nummer', sammenslåing: 'Slått sammen', deling: 'Delt' },
    indikatortilstand: {
      vist: 'Vist',
      skjermet: 'Skjermet av Udir',
      'antall-skjermet': 'Resultat og elevtall skjermet',
      'ingen-elever': 'Ingen elever deltok',
      'for-faa': 'For få elever til å vises',
    },
  } satisfies Kodeordbok,
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
    raadgiver: 'Rådgiver hos statsforvalteren',
    udir: 'Udir',
  } satisfies Record<Rolle, string>,
  rolleBetydning: (rolle: string) => `Antall deltakere i rollen «${rolle}». Ingen er nevnt ved navn.`,
  type: {
    tekst: 'tekst',
    kode: 'fast verdi',
    heltall: 'heltall',
    desimaltall: 'desimaltall',
    aarstall: 'årstall',
    dag: 'dato',
  } satisfies Record<Kolonnetype, string>,
  enhet: {
    elever: 'elever',
    skalapoeng: 'skalapoeng',
    personer: 'personer',
    kontakter: 'kontakter',
    avtalepunkter: 'avtaler',
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
  ark: { om: 'Om', deltakelser: 'Deltakingar', kontakter: 'Kontaktar', indikatorer: 'Indikatorar', kodebok: 'Kodebok' },
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
      'Namn på personar, møtetekstar, grunngivingar, avtaletekstar og private notat blir hos embetet. Den einaste personen som er nemnd, er rådgivaren som sender.',
    utkast: 'Ikkje med: utkast',
    utkastVerdi: (n) =>
      n === 0
        ? 'Alle møte er ferdigstilte.'
        : n === 1
          ? '1 møte er ikkje ferdigstilt.'
          : `${n} møte er ikkje ferdigstilte.`,
  },
  koder: {
    fase: {
      uttrekksfase: 'Uttrekksfase',
      forfase: 'Forfase',
      'gjennomfoering-1': 'Gjennomføring år 1',
      'gjennomfoering-2': 'Gjennomføring år 2',
      etteroppfoelging: 'Etteroppfølging',
      avsluttet: 'Avslutta',
    },
    tilstand: { aktiv: 'Aktiv', pauset: 'På pause', 'takket-nei': 'Takka nei', 'trukket-seg': 'Trekt seg' },
    jaNei: { ja: 'Ja', nei: 'Nei' },
    form: { fysisk: 'Fysisk møte', digitalt: 'Digitalt møte', telefon: 'Telefon', 'e-post': 'E-post' },
    fag: { lesing: 'Lesing', regning: 'Rekning', engelsk: 'Engelsk' },
    nummerart: { gjeldende: 'Same kommune', nummerbytte: 'Nytt nummer', sammenslåing: 'Slått saman', deling: 'Delt' },
    indikatortilstand: {
      vist: 'Vist',
      skjermet: 'Skjerma av Udir',
      'antall-skjermet': 'Resultat og elevtal skjerma',
      'ingen-elever': 'Ingen elevar deltok',
      'for-faa': 'For få elevar til å visast',
    },
  },
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
    raadgiver: 'Rådgivar hos statsforvaltaren',
    udir: 'Udir',
  },
  rolleBetydning: (rolle) => `Talet på deltakarar i rolla «${rolle}». Ingen er nemnde med namn.`,
  type: {
    tekst: 'tekst',
    kode: 'fast verdi',
    heltall: 'heiltal',
    desimaltall: 'desimaltal',
    aarstall: 'årstal',
    dag: 'dato',
  },
  enhet: {
    elever: 'elevar',
    skalapoeng: 'skalapoeng',
    personer: 'personar',
    kontakter: 'kontaktar',
    avtalepunkter: 'avtalar',
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
