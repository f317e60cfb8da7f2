import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  tittel: 'Om programmet',
  ingress: 'Oppfølger er for rådgivere hos statsforvalterne som arbeider med oppfølgingsordningen i skolen.',
  versjon: 'Versjon',
  register: 'Kommuneregisteret er fra',
  kilder: 'Kilder',
  ssb: 'Kommuner, kommunenummer, endringer i kommuneinndelingen og innbyggertall: Statistisk sentralbyrå, lisens CC BY 4.0.',
  geonames: 'Plasseringen av administrasjonssentrene: GeoNames, lisens CC BY 4.0.',
  udir: 'Resultater fra nasjonale prøver leses fra filer du selv henter hos Utdanningsdirektoratet. Skjermede verdier vises aldri som tall.',
  tilgjengelighet: 'Tilgjengelighet',
  virker: 'Hva som virker',
  virkerPunkt:
    'Alle sider kan brukes med tastatur alene. F6 går mellom delene av vinduet, Ctrl+Z angrer, Ctrl+Y gjør om, og piltastene går mellom radene i lister. Sidene prøves automatisk mot WCAG 2.1 AA på bokmål og nynorsk, i bredt og smalt vindu. Ingenting sies med farge alene.',
  mangler: 'Hva vi vet at mangler',
  manglerPunkt:
    'Programmet er ikke prøvd av personer som bruker skjermleser til daglig. Det finnes ikke i mørk utgave. Samiske og kvenske navn er merket som samisk og kvensk, men de færreste skjermlesere har stemmer for språkene.',
  tredjepart: 'Programvare fra andre',
  tredjepartHva: 'Programmet bygger på åpen programvare. Takk til alle som har vært med og laget den.',
  navn: 'Navn',
  lisens: 'Lisens',
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Om programmet',
  ingress: 'Oppfølger er for rådgivarar hos statsforvaltarane som arbeider med oppfølgingsordninga i skulen.',
  versjon: 'Versjon',
  register: 'Kommuneregisteret er frå',
  kilder: 'Kjelder',
  ssb: 'Kommunar, kommunenummer, endringar i kommuneinndelinga og innbyggjartal: Statistisk sentralbyrå, lisens CC BY 4.0.',
  geonames: 'Plasseringa av administrasjonssentera: GeoNames, lisens CC BY 4.0.',
  udir: 'Resultat frå nasjonale prøver blir lesne frå filer du sjølv hentar hos Utdanningsdirektoratet. Skjerma verdiar blir aldri viste som tal.',
  tilgjengelighet: 'Tilgjenge',
  virker: 'Kva som verkar',
  virkerPunkt:
    'Alle sider kan brukast med tastatur åleine. F6 går mellom delane av vindauget, Ctrl+Z angrar, Ctrl+Y gjer om, og piltastane går mellom radene i lister. Sidene blir prøvde automatisk mot WCAG 2.1 AA på bokmål og nynorsk, i breitt og smalt vindauge. Ingenting blir sagt med farge åleine.',
  mangler: 'Kva vi veit manglar',
  manglerPunkt:
    'Programmet er ikkje prøvd av personar som brukar skjermlesar til dagleg. Det finst ikkje i mørk utgåve. Samiske og kvenske namn er merkte som samisk og kvensk, men dei færraste skjermlesarar har stemmer for språka.',
  tredjepart: 'Programvare frå andre',
  tredjepartHva: 'Programmet byggjer på open programvare. Takk til alle som har vore med og laga ho.',
  navn: 'Namn',
  lisens: 'Lisens',
};
