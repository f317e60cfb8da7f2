import type { Utfordringsnivaa } from '#shared/forfase/utfordring.ts';
import type { Indikator } from '#shared/indikator/indikator.ts';
import type { Tekster } from '#shared/lib/tekster.ts';
import type { Tiltaksnivaa } from '#shared/tiltak/tiltak.ts';

/** The example's challenges and tiltak, once in bokmål and once in nynorsk, as the kommuner write them. */
export const nb = {
  utfordring: {
    lesing: {
      tekst: 'Mange elever leser godt nok til å svare på oppgaver, men ikke til å lære av lange tekster i fagene.',
      belegg:
        'Resultatene i lesing tre år på rad. Lærerne forteller at tekster i naturfag og samfunnsfag blir lest høyt for elevene.',
    },
    regning: {
      tekst: 'Elevene kan metodene, men strever når oppgaven er satt inn i en ny sammenheng.',
      belegg: 'Resultatene i regning, og felles gjennomgang av elevsvar på to skoler.',
    },
    motivasjon: {
      tekst: 'Motivasjonen faller fra 7. til 10. trinn, mest der elevene er minst med på å planlegge arbeidet.',
      belegg: 'Elevundersøkelsen, og samtaler med elevrådene. Elevene sier at de sjelden vet hva timen skal føre til.',
    },
    stoette: {
      tekst: 'Elevene opplever ulik støtte fra klasse til klasse på den samme skolen.',
      belegg: 'Elevundersøkelsen. Foreldrene på to skoler forteller det samme.',
    },
    eier: {
      tekst: 'Skoleeier følger opp skolene ulikt, og oftest når noe har gått galt.',
      belegg: 'Samtaler med rektorene og kommunalsjefen, som er enige om beskrivelsen.',
    },
    analyse: {
      tekst: 'Skolene ser på resultatene én gang i året og bruker dem lite i planleggingen.',
      belegg: null,
    },
  },
  tiltak: {
    leseveiledning: {
      tittel: 'Leseveiledning i alle fag',
      maal: 'Alle lærere på mellomtrinnet bruker de samme tre lesestrategiene, og elevene kan forklare dem.',
      vurdering: 'Observert i tolv klasser. Strategiene er i bruk i ni av dem. Elevene kan navngi to av tre.',
    },
    ressursnettverk: {
      tittel: 'Nettverk for ressurslærere',
      maal: 'Hver skole har en ressurslærer som leder samarbeidet på trinnet.',
      vurdering: 'Nettverket møtes hver sjette uke og er tatt inn i kommunens møteplan.',
    },
    eiermoeter: {
      tittel: 'Faste oppfølgingsmøter mellom skoleeier og rektorene',
      maal: 'Skoleeier og hver rektor ser på utviklingen sammen fire ganger i året, etter en felles mal.',
      vurdering: 'Alle møtene er holdt. Rektorene opplever dem som støtte; malen er kortet ned én gang.',
    },
    lederutvikling: {
      tittel: 'Lederprogram for rektorer og inspektører',
      maal: 'Lederne observerer undervisning og gir tilbakemelding hver måned.',
      vurdering: null,
    },
    klasseledelse: {
      tittel: 'Felles praksis for støtte i timen',
      maal: 'Elevene møter den samme starten og avslutningen på timene uansett lærer.',
      vurdering: null,
    },
    elevmedvirkning: {
      tittel: 'Elevene med i planlegging av egen læring',
      maal: 'Alle elever på ungdomstrinnet lager mål for én periode sammen med læreren.',
      vurdering: null,
    },
    regneverksted: {
      tittel: 'Regning i alle fag',
      maal: null,
      vurdering: null,
    },
    pptdroeftinger: {
      tittel: 'Faste drøftinger med PPT på skolen',
      maal: 'PPT er med på trinnmøtet en gang i måneden, før noen er henvist.',
      vurdering: null,
    },
    overgang: {
      tittel: 'Felles språkarbeid i overgangen fra barnehagen',
      maal: 'Barnehagene og 1. trinn bruker samme opplegg for ordforråd siste og første halvår.',
      vurdering: null,
    },
  },
};

export const nn: Tekster<typeof nb> = {
  utfordring: {
    lesing: {
      tekst: 'Mange elevar les godt nok til å svare på oppgåver, men ikkje til å lære av lange tekstar i faga.',
      belegg:
        'Resultata i lesing tre år på rad. Lærarane fortel at tekstar i naturfag og samfunnsfag blir lesne høgt for elevane.',
    },
    regning: {
      tekst: 'Elevane kan metodane, men strevar når oppgåva er sett inn i ein ny samanheng.',
      belegg: 'Resultata i rekning, og felles gjennomgang av elevsvar på to skular.',
    },
    motivasjon: {
      tekst: 'Motivasjonen fell frå 7. til 10. trinn, mest der elevane er minst med på å planleggje arbeidet.',
      belegg: 'Elevundersøkinga, og samtalar med elevråda. Elevane seier at dei sjeldan veit kva timen skal føre til.',
    },
    stoette: {
      tekst: 'Elevane opplever ulik støtte frå klasse til klasse på den same skulen.',
      belegg: 'Elevundersøkinga. Foreldra på to skular fortel det same.',
    },
    eier: {
      tekst: 'Skuleeigar følgjer opp skulane ulikt, og oftast når noko har gått gale.',
      belegg: 'Samtalar med rektorane og kommunalsjefen, som er samde om skildringa.',
    },
    analyse: {
      tekst: 'Skulane ser på resultata éin gong i året og bruker dei lite i planlegginga.',
      belegg: null,
    },
  },
  tiltak: {
    leseveiledning: {
      tittel: 'Leserettleiing i alle fag',
      maal: 'Alle lærarar på mellomtrinnet bruker dei same tre lesestrategiane, og elevane kan forklare dei.',
      vurdering: 'Observert i tolv klassar. Strategiane er i bruk i ni av dei. Elevane kan namngi to av tre.',
    },
    ressursnettverk: {
      tittel: 'Nettverk for ressurslærarar',
      maal: 'Kvar skule har ein ressurslærar som leier samarbeidet på trinnet.',
      vurdering: 'Nettverket møtest kvar sjette veke og er teke inn i møteplanen til kommunen.',
    },
    eiermoeter: {
      tittel: 'Faste oppfølgingsmøte mellom skuleeigar og rektorane',
      maal: 'Skuleeigar og kvar rektor ser på utviklinga saman fire gonger i året, etter ein felles mal.',
      vurdering: 'Alle møta er haldne. Rektorane opplever dei som støtte; malen er korta ned éin gong.',
    },
    lederutvikling: {
      tittel: 'Leiarprogram for rektorar og inspektørar',
      maal: 'Leiarane observerer undervisning og gir tilbakemelding kvar månad.',
      vurdering: null,
    },
    klasseledelse: {
      tittel: 'Felles praksis for støtte i timen',
      maal: 'Elevane møter den same starten og avslutninga på timane uansett lærar.',
      vurdering: null,
    },
    elevmedvirkning: {
      tittel: 'Elevane med i planlegging av eiga læring',
      maal: 'Alle elevar på ungdomstrinnet lagar mål for éin periode saman med læraren.',
      vurdering: null,
    },
    regneverksted: {
      tittel: 'Rekning i alle fag',
      maal: null,
      vurdering: null,
    },
    pptdroeftinger: {
      tittel: 'Faste drøftingar med PPT på skulen',
      maal: 'PPT er med på trinnmøtet ein gong i månaden, før nokon er tilvist.',
      vurdering: null,
    },
    overgang: {
      tittel: 'Felles språkarbeid i overgangen frå barnehagen',
      maal: 'Barnehagane og 1. trinn bruker same opplegg for ordforråd siste og første halvår.',
      vurdering: null,
    },
  },
};

export type Utfordringsnavn = keyof typeof nb.utfordring;
export type Tiltaksnavn = keyof typeof nb.tiltak;

/** What each challenge answers to, and where it lies. */
export const utfordringsoppsett: Readonly<
  Record<Utfordringsnavn, { nivaa: Utfordringsnivaa; indikatorer: readonly Indikator[] }>
> = {
  lesing: { nivaa: 'laerer', indikatorer: ['lesing-5', 'lesing-8'] },
  regning: { nivaa: 'laerer', indikatorer: ['regning-5', 'regning-8'] },
  motivasjon: { nivaa: 'elev', indikatorer: ['motivasjon-7', 'motivasjon-10'] },
  stoette: { nivaa: 'laerer', indikatorer: ['stoette-7', 'stoette-10', 'mobbing-7'] },
  eier: { nivaa: 'eier', indikatorer: ['grunnskolepoeng'] },
  analyse: { nivaa: 'leder', indikatorer: [] },
};

export const tiltaksoppsett: Readonly<
  Record<Tiltaksnavn, { nivaa: Tiltaksnivaa; svarerPaa: readonly Utfordringsnavn[] }>
> = {
  leseveiledning: { nivaa: 'ansatte-i-skolen', svarerPaa: ['lesing'] },
  ressursnettverk: { nivaa: 'ansatte-i-skolen', svarerPaa: ['lesing', 'analyse'] },
  eiermoeter: { nivaa: 'skoleeier', svarerPaa: ['eier', 'analyse'] },
  lederutvikling: { nivaa: 'skoleleder', svarerPaa: ['analyse', 'stoette'] },
  klasseledelse: { nivaa: 'ansatte-i-skolen', svarerPaa: ['stoette'] },
  elevmedvirkning: { nivaa: 'ansatte-i-skolen', svarerPaa: ['motivasjon'] },
  regneverksted: { nivaa: 'ansatte-i-skolen', svarerPaa: ['regning'] },
  pptdroeftinger: { nivaa: 'ppt', svarerPaa: ['stoette'] },
  overgang: { nivaa: 'barnehage', svarerPaa: ['lesing'] },
};
