import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  kode: {
    'invalid-input': 'Programmet kunne ikke bruke det som ble fylt ut[ ({paths})]. Se over feltene og prøv igjen.',
    'not-found': 'Det du ville åpne, finnes ikke lenger. Det kan være slettet; se i papirkurven.',
    conflict: 'Dette lar seg ikke gjøre slik dataene er nå. Ingenting er endret.',
    locked: 'Dataene er i bruk i et annet vindu. Lukk det andre vinduet og prøv igjen.',
    unavailable: 'Dette er ikke tilgjengelig akkurat nå. Arbeidet ditt er trygt på denne maskinen; prøv igjen om litt.',
    internal:
      'Noe uventet gikk galt i programmet[ (referanse {reference})]. Det du har lagret, er ikke berørt. Prøv igjen, og meld fra om det gjentar seg.',
  },
  regel: {
    'program-borte':
      'Siden har mistet forbindelsen med programmet på maskinen din. Det som er lagret, er trygt. Start programmet på nytt.',
    'fil-for-stor': 'Filen er for stor til å være en fil programmet kan lese. Sjekk at du valgte riktig fil.',
    'fil-finnes-ikke': 'Filen er ikke lenger hos programmet. Velg den på nytt.',
    stoppet: 'Arbeidet ble stoppet. Ingenting er endret.',
  },
};

export const nn: Tekster<typeof nb> = {
  kode: {
    'invalid-input': 'Programmet kunne ikkje bruke det som vart fylt ut[ ({paths})]. Sjå over felta og prøv igjen.',
    'not-found': 'Det du ville opne, finst ikkje lenger. Det kan vere sletta; sjå i papirkorga.',
    conflict: 'Dette lèt seg ikkje gjere slik dataa er no. Ingenting er endra.',
    locked: 'Dataa er i bruk i eit anna vindauge. Lukk det andre vindauget og prøv igjen.',
    unavailable: 'Dette er ikkje tilgjengeleg akkurat no. Arbeidet ditt er trygt på denne maskina; prøv igjen om litt.',
    internal:
      'Noko uventa gjekk gale i programmet[ (referanse {reference})]. Det du har lagra, er ikkje rørt. Prøv igjen, og meld frå om det held fram.',
  },
  regel: {
    'program-borte':
      'Sida har mista sambandet med programmet på maskina di. Det som er lagra, er trygt. Start programmet på nytt.',
    'fil-for-stor': 'Fila er for stor til å vere ei fil programmet kan lese. Sjekk at du valde rett fil.',
    'fil-finnes-ikke': 'Fila er ikkje lenger hos programmet. Vel henne på nytt.',
    stoppet: 'Arbeidet vart stoppa. Ingenting er endra.',
  },
};
