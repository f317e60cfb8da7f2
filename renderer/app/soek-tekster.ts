import type { Tekster } from '#shared/lib/tekster.ts';
import { visTall } from '../ui/tall.ts';

export const nb = {
  knapp: 'Søk',
  tittel: 'Søk i alt',
  felt: 'Hva leter du etter?',
  lukk: 'Lukk',
  liste: 'Treff',
  kommune: 'Kommune',
  grupper: {
    kommune: 'Kommuner',
    person: 'Personer',
    notat: 'Notater',
    utfordring: 'Utfordringer',
    tiltak: 'Tiltak',
    tilskudd: 'Tilskudd',
    samling: 'Samlinger',
  },
  /** Beside a heading, where not all are shown. */
  av: (vist: number, alle: number) => `${visTall(vist)} av ${visTall(alle)}`,
  alle: (n: number) => visTall(n),
  funnet: (n: number) => (n === 1 ? '1 treff' : `${visTall(n)} treff`),
  flere: 'Vis flere treff',
  snevre: 'Det er enda flere treff. Skriv et ord til for å snevre inn.',
  slik: 'Kommuner, personer, møter og notater, utfordringer, tiltak, tilskudd og samlinger – også de private notatene dine.',
  ord: 'Treffene har alle ordene du skriver. Det siste trenger bare å være påbegynt, og lengre ord finnes også inni andre: «miljø» finner skolemiljø.',
  taster: 'Pil opp og ned velger, Enter åpner, Esc lukker.',
  ingen: (tekst: string) => `Ingen treff på «${tekst}»`,
  ingenHvor:
    'Det er søkt i kommuner, personer, møter og notater, utfordringer, tiltak, tilskudd og samlinger. Det som ligger i papirkurven, er ikke med.',
  ingenRaad: 'Prøv færre ord, eller bare begynnelsen av et ord.',
};

export const nn: Tekster<typeof nb> = {
  knapp: 'Søk',
  tittel: 'Søk i alt',
  felt: 'Kva leitar du etter?',
  lukk: 'Lukk',
  liste: 'Treff',
  kommune: 'Kommune',
  grupper: {
    kommune: 'Kommunar',
    person: 'Personar',
    notat: 'Notat',
    utfordring: 'Utfordringar',
    tiltak: 'Tiltak',
    tilskudd: 'Tilskot',
    samling: 'Samlingar',
  },
  av: (vist, alle) => `${visTall(vist)} av ${visTall(alle)}`,
  alle: (n) => visTall(n),
  funnet: (n) => (n === 1 ? '1 treff' : `${visTall(n)} treff`),
  flere: 'Vis fleire treff',
  snevre: 'Det er endå fleire treff. Skriv eit ord til for å snevre inn.',
  slik: 'Kommunar, personar, møte og notat, utfordringar, tiltak, tilskot og samlingar – også dei private notata dine.',
  ord: 'Treffa har alle orda du skriv. Det siste treng berre å vere påbyrja, og lengre ord finst òg inni andre: «miljø» finn skulemiljø.',
  taster: 'Pil opp og ned vel, Enter opnar, Esc lukkar.',
  ingen: (tekst) => `Ingen treff på «${tekst}»`,
  ingenHvor:
    'Det er søkt i kommunar, personar, møte og notat, utfordringar, tiltak, tilskot og samlingar. Det som ligg i papirkorga, er ikkje med.',
  ingenRaad: 'Prøv færre ord, eller berre byrjinga på eit ord.',
};
