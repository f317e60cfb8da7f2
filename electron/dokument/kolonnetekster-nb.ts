import type { Kolonneordbok } from './kolonneord.ts';

const kommune = {
  kommunenummer: { overskrift: 'Kommunenummer', betydning: 'Kommunens nummer i dag, fire sifre som tekst.' },
  kommunenavn: { overskrift: 'Kommune', betydning: 'Kommunens navn i dag.' },
};

export const nb = {
  om: {
    opplysning: { overskrift: 'Opplysning', betydning: 'Hva linjen forteller om rapporten.' },
    verdi: { overskrift: 'Verdi', betydning: 'Opplysningen selv.' },
  },
  deltakelser: {
    ...kommune,
    fylke: { overskrift: 'Fylke', betydning: 'Fylket kommunen ligger i.' },
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Året kommunen ble trukket ut eller tilbudt plass.' },
    liste: {
      overskrift: 'Liste',
      betydning: 'Listen kommunen sto på i Udirs uttrekk: 1 etter snitt, 2 etter spredning.',
    },
    rangering: { overskrift: 'Rangering', betydning: 'Embetets rangering av kandidatene, 1 først.' },
    svar: { overskrift: 'Svar', betydning: 'Hva kommunen svarte på tilbudet om å delta.' },
    svargrunn: {
      overskrift: 'Grunn til svaret',
      betydning: 'Hvorfor, som fast verdi. Kommunens egne ord er ikke med.',
    },
    svardato: { overskrift: 'Svardato', betydning: 'Dagen kommunen svarte.' },
    fase: { overskrift: 'Fase', betydning: 'Hvor i ordningen kommunen er.' },
    tilstand: { overskrift: 'Status', betydning: 'Om kommunen er med, har pause, takket nei eller trakk seg.' },
    statusDato: { overskrift: 'Status fra', betydning: 'Dagen statusen gjelder fra.' },
    grunnOppgitt: { overskrift: 'Begrunnet', betydning: 'Om embetet har skrevet ned hvorfor. Teksten er ikke med.' },
    kontakter: {
      overskrift: 'Kontakter',
      betydning: 'Antall ferdigstilte møter og andre kontakter: radene i «Kontakter».',
    },
    sisteKontakt: { overskrift: 'Siste kontakt', betydning: 'Dagen for den siste av dem.' },
  },
  tiltak: {
    ...kommune,
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Uttrekket tiltaket hører til.' },
    nivaa: { overskrift: 'Nivå', betydning: 'Hvem tiltaket er rettet mot (AFI-rapport 2024:04, tabell 4.19).' },
    status: { overskrift: 'Status', betydning: 'Hvor langt tiltaket er kommet.' },
    start: { overskrift: 'Fra', betydning: 'Dagen tiltaket starter.' },
    slutt: { overskrift: 'Til', betydning: 'Dagen tiltaket slutter.' },
    maalOppgitt: {
      overskrift: 'Mål oppgitt',
      betydning: 'Om det er skrevet hva som skal bli annerledes. Teksten er ikke med.',
    },
    utfordringer: { overskrift: 'Utfordringer', betydning: 'Antall utfordringer tiltaket svarer på.' },
    indikatorer: { overskrift: 'Indikatorer', betydning: 'Antall ulike indikatorer bak utfordringene.' },
    vurdert: { overskrift: 'Vurdert', betydning: 'Om det er skrevet hvordan det gikk. Teksten er ikke med.' },
    vedtattOere: {
      overskrift: 'Vedtatt',
      betydning: 'Vedtatt til tiltaket, korreksjoner trukket fra. Kroner her, hele øre i JSON-filen.',
    },
  },
  nivaaer: {
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Året for uttrekket.' },
    nivaa: { overskrift: 'Nivå', betydning: 'Hvem tiltakene er rettet mot (AFI-rapport 2024:04, tabell 4.19).' },
    kommuner: {
      overskrift: 'Kommuner',
      betydning: 'Antall kommuner med minst ett tiltak på nivået som ikke er avbrutt.',
    },
    avKommuner: { overskrift: 'Av kommuner', betydning: 'Antall kommuner i uttrekket som er med eller har pause.' },
    tiltak: { overskrift: 'Tiltak', betydning: 'Antall tiltak på nivået som ikke er avbrutt.' },
    vedtattOere: { overskrift: 'Vedtatt', betydning: 'Vedtatt til dem i alt. Kroner her, hele øre i JSON-filen.' },
  },
  midler: {
    aar: {
      overskrift: 'År',
      betydning:
        'Kalenderåret rammen gjelder. Er rapporten for ett uttrekk, er årene fra og med uttrekket med, for alle kommuner.',
    },
    formaal: { overskrift: 'Formål', betydning: 'Hva midlene kan brukes til.' },
    rammeOere: {
      overskrift: 'Ramme',
      betydning: 'Det embetet har til formålet, alle kilder lagt sammen. Kroner her, hele øre i JSON-filen.',
    },
    vedtattOere: {
      overskrift: 'Vedtatt',
      betydning: 'Vedtatt til kommuner, korreksjoner trukket fra. Kroner her, hele øre i JSON-filen.',
    },
    utbetaltOere: { overskrift: 'Utbetalt', betydning: 'Utbetalt til kommuner. Kroner her, hele øre i JSON-filen.' },
    forbruktOere: {
      overskrift: 'Brukt',
      betydning: 'Meldt brukt av kommuner, og kostnader ved samlinger. Kroner her, hele øre i JSON-filen.',
    },
    tilbakebetaltOere: {
      overskrift: 'Tilbakebetalt',
      betydning: 'Betalt tilbake av kommuner. Kroner her, hele øre i JSON-filen.',
    },
    restOere: {
      overskrift: 'Igjen',
      betydning:
        'Ramme minus vedtatt og kostnader ved samlinger. Under 0 er det bundet mer enn rammen. Kroner her, hele øre i JSON-filen.',
    },
    tildelinger: { overskrift: 'Tildelinger', betydning: 'Antall vedtak om tilskudd.' },
    kommuner: { overskrift: 'Kommuner', betydning: 'Antall kommuner med minst ett av dem.' },
  },
  samlinger: {
    dato: {
      overskrift: 'Dato',
      betydning:
        'Første dag. Bare samlinger som er holdt, er med; er rapporten for ett uttrekk, fra og med året for det.',
    },
    sluttdato: { overskrift: 'Til', betydning: 'Siste dag, der samlingen varte flere.' },
    form: { overskrift: 'Form', betydning: 'Hvordan deltakerne møttes.' },
    inviterte: { overskrift: 'Inviterte', betydning: 'Antall kommuner som var invitert.' },
    kommuner: { overskrift: 'Kommuner', betydning: 'Antall kommuner noen kom fra.' },
    deltakere: { overskrift: 'Deltakere', betydning: 'Antall deltakere i alt, også de uten oppgitt rolle.' },
    kostnadOere: {
      overskrift: 'Kostnad',
      betydning: 'Ført på samlingen, korreksjoner trukket fra. Kroner her, hele øre i JSON-filen.',
    },
  },
  kontakter: {
    ...kommune,
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Uttrekket kontakten hører til.' },
    dato: { overskrift: 'Dato', betydning: 'Dagen for kontakten.' },
    form: { overskrift: 'Form', betydning: 'Hvordan kontakten foregikk.' },
    deltakere: { overskrift: 'Deltakere', betydning: 'Antall deltakere i alt, også de uten oppgitt rolle.' },
    avtalepunkter: { overskrift: 'Avtalt', betydning: 'Antall avtaler som ble gjort.' },
    avtalepunkterGjort: { overskrift: 'Av dem gjort', betydning: 'Antall av avtalene som er gjort.' },
    avtalepunkterOverFrist: {
      overskrift: 'Over frist',
      betydning: 'Antall av avtalene som ikke er gjort, og der fristen er ute.',
    },
  },
  indikatorer: {
    ...kommune,
    nummer: {
      overskrift: 'Publisert for',
      betydning: 'Kommunenummeret Udir publiserte resultatet for, fire sifre som tekst.',
    },
    nummerart: {
      overskrift: 'Kommunen da',
      betydning:
        'Forholdet mellom nummeret det er publisert for og kommunen i dag. Er kommunen slått sammen eller delt, gjelder tallet hele den gamle kommunen; ingenting er lagt sammen eller fordelt.',
    },
    skoleaar: { overskrift: 'Skoleår', betydning: 'Skoleåret prøven ble tatt.' },
    fag: { overskrift: 'Prøve', betydning: 'Hvilken nasjonal prøve.' },
    trinn: { overskrift: 'Trinn', betydning: 'Årstrinnet som tok prøven.' },
    tilstand: {
      overskrift: 'Tilstand',
      betydning:
        'Om tallene er vist, eller hvorfor ikke. Skjermet er en egen tilstand, aldri 0. Er resultatet skjermet i én importert fil, regnes det som skjermet. Bare kommunenivå er med, for tall for få skoler kan røpe skjermede tall.',
    },
    skalapoeng: {
      overskrift: 'Skalapoeng',
      betydning: 'Gjennomsnitt. Skalaen ble satt slik at 50 var landsgjennomsnittet og 10 standardavviket.',
    },
    usikkerhet: {
      overskrift: 'Usikkerhet',
      betydning: 'Feilmargin, pluss eller minus: halve bredden av et 95 prosent konfidensintervall.',
    },
    antall: { overskrift: 'Elever', betydning: 'Antall elever som deltok.' },
  },
  kodebok: {
    ark: { overskrift: 'Ark', betydning: 'Arket kolonnen står i.' },
    kolonne: { overskrift: 'Kolonne', betydning: 'Kolonnens overskrift.' },
    felt: { overskrift: 'Feltnavn', betydning: 'Kolonnens faste navn, likt i begge målformer.' },
    betydning: { overskrift: 'Betydning', betydning: 'Hva verdien forteller.' },
    type: { overskrift: 'Type', betydning: 'Hva slags verdi cellen har.' },
    enhet: { overskrift: 'Enhet', betydning: 'Hva tallet teller eller måler.' },
    tillatt: { overskrift: 'Tillatte verdier', betydning: 'Verdiene som kan stå i kolonnen, der det er bestemt.' },
    kilde: { overskrift: 'Kilde', betydning: 'Hvor verdien kommer fra.' },
  },
} satisfies Kolonneordbok;
