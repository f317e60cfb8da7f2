import type { Tekster } from '#shared/lib/tekster.ts';
import type { nb } from './kolonnetekster-nb.ts';

const kommune = {
  kommunenummer: { overskrift: 'Kommunenummer', betydning: 'Nummeret til kommunen i dag, fire siffer som tekst.' },
  kommunenavn: { overskrift: 'Kommune', betydning: 'Namnet på kommunen i dag.' },
};

export const nn: Tekster<typeof nb> = {
  om: {
    opplysning: { overskrift: 'Opplysning', betydning: 'Kva linja fortel om rapporten.' },
    verdi: { overskrift: 'Verdi', betydning: 'Sjølve opplysninga.' },
  },
  deltakelser: {
    ...kommune,
    fylke: { overskrift: 'Fylke', betydning: 'Fylket kommunen ligg i.' },
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Året kommunen blei trekt ut eller fekk tilbod om plass.' },
    liste: {
      overskrift: 'Liste',
      betydning: 'Lista kommunen stod på i uttrekket til Udir: 1 etter snitt, 2 etter spreiing.',
    },
    rangering: { overskrift: 'Rangering', betydning: 'Embetet si rangering av kandidatane, 1 først.' },
    svar: { overskrift: 'Svar', betydning: 'Kva kommunen svara på tilbodet om å delta.' },
    svargrunn: {
      overskrift: 'Grunn til svaret',
      betydning: 'Kvifor, som fast verdi. Kommunen sine eigne ord er ikkje med.',
    },
    svardato: { overskrift: 'Svardato', betydning: 'Dagen kommunen svara.' },
    fase: { overskrift: 'Fase', betydning: 'Kvar i ordninga kommunen er.' },
    tilstand: { overskrift: 'Status', betydning: 'Om kommunen er med, har pause, takka nei eller trekte seg.' },
    statusDato: { overskrift: 'Status frå', betydning: 'Dagen statusen gjeld frå.' },
    grunnOppgitt: { overskrift: 'Grunngitt', betydning: 'Om embetet har skrive ned kvifor. Teksten er ikkje med.' },
    kontakter: {
      overskrift: 'Kontaktar',
      betydning: 'Talet på ferdigstilte møte og andre kontaktar: radene i «Kontaktar».',
    },
    sisteKontakt: { overskrift: 'Siste kontakt', betydning: 'Dagen for den siste av dei.' },
  },
  tiltak: {
    ...kommune,
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Uttrekket tiltaket høyrer til.' },
    nivaa: { overskrift: 'Nivå', betydning: 'Kven tiltaket er retta mot (AFI-rapport 2024:04, tabell 4.19).' },
    status: { overskrift: 'Status', betydning: 'Kor langt tiltaket er kome.' },
    start: { overskrift: 'Frå', betydning: 'Dagen tiltaket startar.' },
    slutt: { overskrift: 'Til', betydning: 'Dagen tiltaket sluttar.' },
    maalOppgitt: {
      overskrift: 'Mål oppgitt',
      betydning: 'Om det er skrive kva som skal bli annleis. Teksten er ikkje med.',
    },
    utfordringer: { overskrift: 'Utfordringar', betydning: 'Talet på utfordringar tiltaket svarar på.' },
    indikatorer: { overskrift: 'Indikatorar', betydning: 'Talet på ulike indikatorar bak utfordringane.' },
    vurdert: { overskrift: 'Vurdert', betydning: 'Om det er skrive korleis det gjekk. Teksten er ikkje med.' },
    vedtattOere: {
      overskrift: 'Vedteke',
      betydning: 'Vedteke til tiltaket, korreksjonar trekte frå. Kroner her, heile øre i JSON-fila.',
    },
  },
  nivaaer: {
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Året for uttrekket.' },
    nivaa: { overskrift: 'Nivå', betydning: 'Kven tiltaka er retta mot (AFI-rapport 2024:04, tabell 4.19).' },
    kommuner: {
      overskrift: 'Kommunar',
      betydning: 'Talet på kommunar med minst eitt tiltak på nivået som ikkje er avbrote.',
    },
    avKommuner: { overskrift: 'Av kommunar', betydning: 'Talet på kommunar i uttrekket som er med eller har pause.' },
    tiltak: { overskrift: 'Tiltak', betydning: 'Talet på tiltak på nivået som ikkje er avbrotne.' },
    vedtattOere: { overskrift: 'Vedteke', betydning: 'Vedteke til dei i alt. Kroner her, heile øre i JSON-fila.' },
  },
  midler: {
    aar: {
      overskrift: 'År',
      betydning:
        'Kalenderåret ramma gjeld. Er rapporten for eitt uttrekk, er åra frå og med uttrekket med, for alle kommunar.',
    },
    formaal: { overskrift: 'Føremål', betydning: 'Kva midlane kan brukast til.' },
    rammeOere: {
      overskrift: 'Ramme',
      betydning: 'Det embetet har til føremålet, alle kjelder lagde saman. Kroner her, heile øre i JSON-fila.',
    },
    vedtattOere: {
      overskrift: 'Vedteke',
      betydning: 'Vedteke til kommunar, korreksjonar trekte frå. Kroner her, heile øre i JSON-fila.',
    },
    utbetaltOere: { overskrift: 'Utbetalt', betydning: 'Utbetalt til kommunar. Kroner her, heile øre i JSON-fila.' },
    forbruktOere: {
      overskrift: 'Brukt',
      betydning: 'Meldt brukt av kommunar, og kostnader ved samlingar. Kroner her, heile øre i JSON-fila.',
    },
    tilbakebetaltOere: {
      overskrift: 'Tilbakebetalt',
      betydning: 'Betalt tilbake av kommunar. Kroner her, heile øre i JSON-fila.',
    },
    restOere: {
      overskrift: 'Att',
      betydning:
        'Ramme minus vedteke og kostnader ved samlingar. Under 0 er det bunde meir enn ramma. Kroner her, heile øre i JSON-fila.',
    },
    tildelinger: { overskrift: 'Tildelingar', betydning: 'Talet på vedtak om tilskot.' },
    kommuner: { overskrift: 'Kommunar', betydning: 'Talet på kommunar med minst eitt av dei.' },
  },
  samlinger: {
    dato: {
      overskrift: 'Dato',
      betydning:
        'Første dag. Berre samlingar som er haldne, er med; er rapporten for eitt uttrekk, frå og med året for det.',
    },
    sluttdato: { overskrift: 'Til', betydning: 'Siste dag, der samlinga varte fleire.' },
    form: { overskrift: 'Form', betydning: 'Korleis deltakarane møttest.' },
    inviterte: { overskrift: 'Inviterte', betydning: 'Talet på kommunar som var inviterte.' },
    kommuner: { overskrift: 'Kommunar', betydning: 'Talet på kommunar nokon kom frå.' },
    deltakere: { overskrift: 'Deltakarar', betydning: 'Talet på deltakarar i alt, også dei utan oppgitt rolle.' },
    kostnadOere: {
      overskrift: 'Kostnad',
      betydning: 'Ført på samlinga, korreksjonar trekte frå. Kroner her, heile øre i JSON-fila.',
    },
  },
  kontakter: {
    ...kommune,
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Uttrekket kontakten høyrer til.' },
    dato: { overskrift: 'Dato', betydning: 'Dagen for kontakten.' },
    form: { overskrift: 'Form', betydning: 'Korleis kontakten gjekk føre seg.' },
    deltakere: { overskrift: 'Deltakarar', betydning: 'Talet på deltakarar i alt, også dei utan oppgitt rolle.' },
    avtalepunkter: { overskrift: 'Avtalt', betydning: 'Talet på avtalar som blei gjorde.' },
    avtalepunkterGjort: { overskrift: 'Av dei gjort', betydning: 'Talet på avtalane som er gjort.' },
    avtalepunkterOverFrist: {
      overskrift: 'Over frist',
      betydning: 'Talet på avtalane som ikkje er gjort, og der fristen er ute.',
    },
  },
  indikatorer: {
    ...kommune,
    nummer: {
      overskrift: 'Publisert for',
      betydning: 'Kommunenummeret Udir publiserte resultatet for, fire siffer som tekst.',
    },
    nummerart: {
      overskrift: 'Kommunen då',
      betydning:
        'Forholdet mellom nummeret det er publisert for og kommunen i dag. Er kommunen slått saman eller delt, gjeld talet heile den gamle kommunen; ingenting er lagt saman eller fordelt.',
    },
    skoleaar: { overskrift: 'Skuleår', betydning: 'Skuleåret prøva blei teken.' },
    fag: { overskrift: 'Prøve', betydning: 'Kva nasjonal prøve det er.' },
    trinn: { overskrift: 'Trinn', betydning: 'Årstrinnet som tok prøva.' },
    tilstand: {
      overskrift: 'Tilstand',
      betydning:
        'Om tala er viste, eller kvifor ikkje. Skjerma er ein eigen tilstand, aldri 0. Er resultatet skjerma i éi importert fil, blir det rekna som skjerma. Berre kommunenivå er med, for tal for få skular kan røpe skjerma tal.',
    },
    skalapoeng: {
      overskrift: 'Skalapoeng',
      betydning: 'Gjennomsnitt. Skalaen blei sett slik at 50 var landsgjennomsnittet og 10 standardavviket.',
    },
    usikkerhet: {
      overskrift: 'Uvisse',
      betydning: 'Feilmargin, pluss eller minus: halve breidda av eit 95 prosent konfidensintervall.',
    },
    antall: { overskrift: 'Elevar', betydning: 'Talet på elevar som deltok.' },
  },
  kodebok: {
    ark: { overskrift: 'Ark', betydning: 'Arket kolonnen står i.' },
    kolonne: { overskrift: 'Kolonne', betydning: 'Overskrifta på kolonnen.' },
    felt: { overskrift: 'Feltnamn', betydning: 'Det faste namnet på kolonnen, likt i begge målformer.' },
    betydning: { overskrift: 'Tyding', betydning: 'Kva verdien fortel.' },
    type: { overskrift: 'Type', betydning: 'Kva slags verdi cella har.' },
    enhet: { overskrift: 'Eining', betydning: 'Kva talet tel eller måler.' },
    tillatt: { overskrift: 'Tillatne verdiar', betydning: 'Verdiane som kan stå i kolonnen, der det er bestemt.' },
    kilde: { overskrift: 'Kjelde', betydning: 'Kvar verdien kjem frå.' },
  },
};
