import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  tittel: 'Om programmet',
  ingress: 'Oppfølger er for rådgivere hos statsforvalterne som arbeider med oppfølgingsordningen i skolen.',
  versjon: 'Versjon',
  register: 'Kommuneregisteret er fra',
  nytt: (versjon: string) => `Nytt i versjon ${versjon}`,
  hjelp: 'Hvordan programmet brukes, står i hjelpen på hver side: trykk F1 eller «Hjelp» øverst.',
  kilder: 'Kilder',
  ssb: 'Kommuner, kommunenummer, endringer i kommuneinndelingen og innbyggertall: Statistisk sentralbyrå, lisens CC BY 4.0. Innbyggertallene er hentet gjennom csdata (MIT).',
  geonames:
    'Plasseringen av administrasjonssentrene: GeoNames, lisens CC BY 4.0. Målform og navn på administrasjonssentre: norway-geodata (MIT).',
  kart: 'Kyst og grenser i kartet: Natural Earth (fri bruk), hentet gjennom world-atlas (ISC).',
  udir: 'Resultater fra nasjonale prøver leses fra filer du selv henter hos Utdanningsdirektoratet. Skjermede verdier vises aldri som tall.',
  ordningen:
    'Faser og datoer i ordningen: Udirs sider om oppfølgingsordningen og AFI-rapport 2024:04. Der ingen kilde oppgir selve dagen, sier programmet «omtrent».',
  lisensen: 'Les om lisensen CC BY 4.0',
  hosUdir: 'Oppfølgingsordningen hos Udir',
  tilgjengelighet: 'Tilgjengelighet',
  virker: 'Hva som virker',
  virkerPunkt:
    'Alle sider kan brukes med tastatur alene. F1 åpner hjelpen med alle tastene, F6 går mellom delene av vinduet, Ctrl+Z angrer, Ctrl+Y gjør om, og piltastene går mellom radene i lister. Sidene prøves automatisk mot WCAG 2.1 AA på bokmål og nynorsk, i bredt og smalt vindu. Ingenting sies med farge alene.',
  mangler: 'Hva vi vet at mangler',
  manglerPunkt:
    'Programmet er ikke prøvd av personer som bruker skjermleser til daglig. Det finnes ikke i mørk utgave. Samiske og kvenske navn er merket som samisk og kvensk, men de færreste skjermlesere har stemmer for språkene.',
  tredjepart: 'Programvare fra andre',
  tredjepartHva:
    'Programmet bygger på åpen programvare. Takk til alle som har vært med og laget den. Lisenstekstene følger med programmet i filen LISENSER.txt.',
  navn: 'Navn',
  lisens: 'Lisens',
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Om programmet',
  ingress: 'Oppfølger er for rådgivarar hos statsforvaltarane som arbeider med oppfølgingsordninga i skulen.',
  versjon: 'Versjon',
  register: 'Kommuneregisteret er frå',
  nytt: (versjon) => `Nytt i versjon ${versjon}`,
  hjelp: 'Korleis programmet blir brukt, står i hjelpa på kvar side: trykk F1 eller «Hjelp» øvst.',
  kilder: 'Kjelder',
  ssb: 'Kommunar, kommunenummer, endringar i kommuneinndelinga og innbyggjartal: Statistisk sentralbyrå, lisens CC BY 4.0. Innbyggjartala er henta gjennom csdata (MIT).',
  geonames:
    'Plasseringa av administrasjonssentera: GeoNames, lisens CC BY 4.0. Målform og namn på administrasjonssenter: norway-geodata (MIT).',
  kart: 'Kyst og grenser i kartet: Natural Earth (fri bruk), henta gjennom world-atlas (ISC).',
  udir: 'Resultat frå nasjonale prøver blir lesne frå filer du sjølv hentar hos Utdanningsdirektoratet. Skjerma verdiar blir aldri viste som tal.',
  ordningen:
    'Fasar og datoar i ordninga: sidene til Udir om oppfølgingsordninga og AFI-rapport 2024:04. Der inga kjelde gir sjølve dagen, seier programmet «om lag».',
  lisensen: 'Les om lisensen CC BY 4.0',
  hosUdir: 'Oppfølgingsordninga hos Udir',
  tilgjengelighet: 'Tilgjenge',
  virker: 'Kva som verkar',
  virkerPunkt:
    'Alle sider kan brukast med tastatur åleine. F1 opnar hjelpa med alle tastane, F6 går mellom delane av vindauget, Ctrl+Z angrar, Ctrl+Y gjer om, og piltastane går mellom radene i lister. Sidene blir prøvde automatisk mot WCAG 2.1 AA på bokmål og nynorsk, i breitt og smalt vindauge. Ingenting blir sagt med farge åleine.',
  mangler: 'Kva vi veit manglar',
  manglerPunkt:
    'Programmet er ikkje prøvd av personar som brukar skjermlesar til dagleg. Det finst ikkje i mørk utgåve. Samiske og kvenske namn er merkte som samisk og kvensk, men dei færraste skjermlesarar har stemmer for språka.',
  tredjepart: 'Programvare frå andre',
  tredjepartHva:
    'Programmet byggjer på open programvare. Takk til alle som har vore med og laga ho. Lisenstekstane følgjer med programmet i fila LISENSER.txt.',
  navn: 'Namn',
  lisens: 'Lisens',
};
