import type { Enhetsnivaa, IkkePlassertGrunn } from '#shared/indikator/maaling.ts';
import type { Nummerart } from '#shared/kommune/kommune.ts';
import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  tittel: 'Importer resultater',
  ingress:
    'Les inn resultatfilene fra Udir slik de er, uten å åpne dem i Excel først. Du ser hva som er i filene før noe blir lagret.',
  slipp: {
    velg: 'Velg filer …',
    ellerDra: 'eller dra CSV-filene hit',
    slippHer: 'Slipp filene her',
  },
  slik: {
    tittel: 'Slik henter du filene',
    steg1: 'Åpne Udirs statistikkbank og velg nasjonale prøver.',
    steg2: 'Velg alle kommuner og skoler, og skoleårene du trenger.',
    steg3:
      'Kryss av for «Mestringsnivå» før du laster ned. Uten det får du bare skalapoeng, usikkerhet og antall elever.',
    steg4: 'Last ned som CSV, og velg filen her.',
    aapne: 'Åpne Udirs statistikk for grunnskolen',
  },
  leser: (nr: number, av: number) => (av === 1 ? 'Leser filen' : `Leser fil ${nr} av ${av}`),
  importerer: 'Importerer',
  filer: {
    tittel: 'Dette er i filene',
    ingenting: 'Ingenting er lagret ennå.',
    ta: 'Ta bort',
    taBort: (navn: string) => `Ta bort ${navn}`,
    klar: 'Klar til import',
    foer: 'Importert fra før',
    feil: 'Kan ikke leses',
    importer: (n: number) => (n === 1 ? 'Importer filen' : `Importer ${n} filer`),
    avbryt: 'Avbryt',
    ingenNye: 'Ingen av filene er nye, så det er ingenting å importere.',
  },
  fil: {
    skoleaar: 'Skoleår',
    proever: 'Prøver',
    trinn: (trinn: string) => `${trinn}. trinn`,
    rader: 'Rader i filen',
    verdier: 'Resultater',
    antallVerdier: (vist: string) => `${vist} vist`,
    antallSkjermet: (n: string) => `${n} skjermet`,
    antallUten: (n: string) => `${n} uten elever`,
    medSkjermet: (n: string) => `${n} med noe skjermet`,
    nivaaer: {
      land: 'Plassert for landet',
      fylke: 'For fylker',
      kommune: 'For kommuner',
      skole: 'For skoler',
    } satisfies Record<Enhetsnivaa, string>,
    skjermetHva: 'Skjermede resultater lagres som skjermet. De vises aldri som 0 og kommer aldri med i en rapport.',
  },
  ikkePlassert: {
    vis: (n: string) => `${n} ${n === '1' ? 'rad kan' : 'rader kan'} ikke plasseres`,
    hva: 'Radene hører ikke til en kommune programmet kjenner. De blir ikke lagret.',
    linje: 'Linje',
    kode: 'Kode',
    navn: 'Navn',
    grunn: 'Hvorfor',
    verdi: 'I filen',
    grunner: {
      'ukjent-kommunenummer': 'ukjent kommunenummer for skoleåret',
      svalbard: 'Svalbard har ingen statsforvalter',
      'ukjent-nivaa': 'ukjent nivå',
      'feil-antall-kolonner': 'feil antall kolonner i raden',
      'ikke-tall': 'ikke et tall',
      'ukjent-fylke': 'ukjent fylke',
    } satisfies Record<IkkePlassertGrunn, string>,
  },
  nummer: {
    vis: (n: string) => `${n} ${n === '1' ? 'kommune står' : 'kommuner står'} med et tidligere nummer`,
    hva: 'Resultatene følger nummerhistorikken til dagens kommuner. Etter en deling eller sammenslåing vises de bare for den kommunen de er publisert for.',
    foer: 'I filen',
    naa: 'I dag',
    art: 'Hva skjedde',
    arter: {
      gjeldende: '',
      nummerbytte: 'nytt nummer',
      sammenslåing: 'slått sammen',
      deling: 'delt',
    } satisfies Record<Nummerart, string>,
  },
  kolonner: (n: string) => `${n} ${n === '1' ? 'kolonne er' : 'kolonner er'} ikke lest`,
  kolonnerHva: 'Programmet kjenner ikke overskriftene, så tallene under dem er hoppet over.',
  mestring: {
    tittel: 'Mestringsnivå mangler',
    hva: 'Du kan importere likevel. Men uttrekket beregnes av mestringsnivåene, så til det trengs en fil der «Mestringsnivå» er krysset av i statistikkbanken før nedlasting.',
  },
  ferdig: (filer: number, rader: string) =>
    filer === 1
      ? `Filen er importert: ${rader} rader er plassert.`
      : `${filer} filer er importert: ${rader} rader er plassert.`,
  tilKommuner: 'Gå til kommunene',
  importerte: {
    tittel: 'Importerte filer',
    ingen: 'Ingen filer er importert ennå.',
    fil: 'Fil',
    tid: 'Importert',
    rader: 'Rader',
    paaVei: 'Filen er ikke kommet fra sentralmappen ennå.',
  },
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Importer resultat',
  ingress:
    'Les inn resultatfilene frå Udir slik dei er, utan å opne dei i Excel først. Du ser kva som er i filene før noko blir lagra.',
  slipp: {
    velg: 'Vel filer …',
    ellerDra: 'eller dra CSV-filene hit',
    slippHer: 'Slepp filene her',
  },
  slik: {
    tittel: 'Slik hentar du filene',
    steg1: 'Opne statistikkbanken til Udir og vel nasjonale prøver.',
    steg2: 'Vel alle kommunar og skular, og skuleåra du treng.',
    steg3:
      'Kryss av for «Mestringsnivå» før du lastar ned. Utan det får du berre skalapoeng, usikkerheit og talet på elevar.',
    steg4: 'Last ned som CSV, og vel fila her.',
    aapne: 'Opne statistikken til Udir for grunnskulen',
  },
  leser: (nr, av) => (av === 1 ? 'Les fila' : `Les fil ${nr} av ${av}`),
  importerer: 'Importerer',
  filer: {
    tittel: 'Dette er i filene',
    ingenting: 'Ingenting er lagra enno.',
    ta: 'Ta bort',
    taBort: (navn) => `Ta bort ${navn}`,
    klar: 'Klar til import',
    foer: 'Importert frå før',
    feil: 'Kan ikkje lesast',
    importer: (n) => (n === 1 ? 'Importer fila' : `Importer ${n} filer`),
    avbryt: 'Avbryt',
    ingenNye: 'Ingen av filene er nye, så det er ingenting å importere.',
  },
  fil: {
    skoleaar: 'Skuleår',
    proever: 'Prøver',
    trinn: (trinn) => `${trinn}. trinn`,
    rader: 'Rader i fila',
    verdier: 'Resultat',
    antallVerdier: (vist) => `${vist} viste`,
    antallSkjermet: (n) => `${n} skjerma`,
    antallUten: (n) => `${n} utan elevar`,
    medSkjermet: (n) => `${n} med noko skjerma`,
    nivaaer: { land: 'Plassert for landet', fylke: 'For fylke', kommune: 'For kommunar', skole: 'For skular' },
    skjermetHva: 'Skjerma resultat blir lagra som skjerma. Dei blir aldri viste som 0 og kjem aldri med i ein rapport.',
  },
  ikkePlassert: {
    vis: (n) => `${n} ${n === '1' ? 'rad' : 'rader'} kan ikkje plasserast`,
    hva: 'Radene høyrer ikkje til ein kommune programmet kjenner. Dei blir ikkje lagra.',
    linje: 'Linje',
    kode: 'Kode',
    navn: 'Namn',
    grunn: 'Kvifor',
    verdi: 'I fila',
    grunner: {
      'ukjent-kommunenummer': 'ukjent kommunenummer for skuleåret',
      svalbard: 'Svalbard har ingen statsforvaltar',
      'ukjent-nivaa': 'ukjent nivå',
      'feil-antall-kolonner': 'feil tal på kolonnar i rada',
      'ikke-tall': 'ikkje eit tal',
      'ukjent-fylke': 'ukjent fylke',
    },
  },
  nummer: {
    vis: (n) => `${n} ${n === '1' ? 'kommune står' : 'kommunar står'} med eit tidlegare nummer`,
    hva: 'Resultata følgjer nummerhistorikken til kommunane i dag. Etter ei deling eller samanslåing blir dei berre viste for den kommunen dei er publiserte for.',
    foer: 'I fila',
    naa: 'I dag',
    art: 'Kva som skjedde',
    arter: { gjeldende: '', nummerbytte: 'nytt nummer', sammenslåing: 'slått saman', deling: 'delt' },
  },
  kolonner: (n) => `${n} ${n === '1' ? 'kolonne er ikkje lesen' : 'kolonnar er ikkje lesne'}`,
  kolonnerHva: 'Programmet kjenner ikkje overskriftene, så tala under dei er hoppa over.',
  mestring: {
    tittel: 'Mestringsnivå manglar',
    hva: 'Du kan importere likevel. Men uttrekket blir rekna ut frå mestringsnivåa, så til det trengst ei fil der «Mestringsnivå» er kryssa av i statistikkbanken før nedlasting.',
  },
  ferdig: (filer, rader) =>
    filer === 1
      ? `Fila er importert: ${rader} rader er plasserte.`
      : `${filer} filer er importerte: ${rader} rader er plasserte.`,
  tilKommuner: 'Gå til kommunane',
  importerte: {
    tittel: 'Importerte filer',
    ingen: 'Ingen filer er importerte enno.',
    fil: 'Fil',
    tid: 'Importert',
    rader: 'Rader',
    paaVei: 'Fila er ikkje komen frå sentralmappa enno.',
  },
};
