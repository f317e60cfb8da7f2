import type { Tekster } from '#shared/lib/tekster.ts';
import type { Rolle } from '#shared/person/rolle.ts';
import type { Arknavn, arkkolonner } from '#shared/rapport/kolonner.ts';

/** A column in words. Those of the roles are made from the role's name. */
export interface Kolonneord {
  readonly overskrift: string;
  readonly betydning: string;
}
type Kolonneordbok = {
  readonly [A in Arknavn]: Readonly<Record<Exclude<keyof (typeof arkkolonner)[A], Rolle>, Kolonneord>>;
};

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

const kommuneNynorsk = {
  kommunenummer: { overskrift: 'Kommunenummer', betydning: 'Nummeret til kommunen i dag, fire siffer som tekst.' },
  kommunenavn: { overskrift: 'Kommune', betydning: 'Namnet på kommunen i dag.' },
};

export const nn: Tekster<typeof nb> = {
  om: {
    opplysning: { overskrift: 'Opplysning', betydning: 'Kva linja fortel om rapporten.' },
    verdi: { overskrift: 'Verdi', betydning: 'Sjølve opplysninga.' },
  },
  deltakelser: {
    ...kommuneNynorsk,
    fylke: { overskrift: 'Fylke', betydning: 'Fylket kommunen ligg i.' },
    uttrekk: { overskrift: 'Uttrekk', betydning: 'Året kommunen blei trekt ut eller fekk tilbod om plass.' },
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
  kontakter: {
    ...kommuneNynorsk,
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
    ...kommuneNynorsk,
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
