import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  hjelp: 'Hjelp',
  tittel: (side: string) => `Hjelp: ${side}`,
  lukk: 'Lukk hjelpen',
  slik: 'Slik gjør du',
  tasterHer: 'Taster på denne siden',
  taster: 'Taster overalt',
  mer: 'Om programmet og nyheter',
  program: {
    F1: 'åpner og lukker hjelpen',
    'Ctrl+K': 'søker i alt',
    'Ctrl+J': 'skriver et hurtignotat',
    'Ctrl+Z': 'angrer den siste endringen',
    'Ctrl+Y': 'gjør om det som ble angret',
    'F6 Shift+F6': 'går mellom delene av vinduet: toppen, menyen, innholdet og linjen nederst',
    'Tab Shift+Tab': 'går til neste og forrige felt eller knapp',
    Esc: 'lukker det som er åpnet oppå siden',
  },
};

export const nn: Tekster<typeof nb> = {
  hjelp: 'Hjelp',
  tittel: (side) => `Hjelp: ${side}`,
  lukk: 'Lukk hjelpa',
  slik: 'Slik gjer du',
  tasterHer: 'Tastar på denne sida',
  taster: 'Tastar overalt',
  mer: 'Om programmet og nyhende',
  program: {
    F1: 'opnar og lukkar hjelpa',
    'Ctrl+K': 'søkjer i alt',
    'Ctrl+J': 'skriv eit hurtignotat',
    'Ctrl+Z': 'angrar den siste endringa',
    'Ctrl+Y': 'gjer om det som vart angra',
    'F6 Shift+F6': 'går mellom delane av vindauget: toppen, menyen, innhaldet og linja nedst',
    'Tab Shift+Tab': 'går til neste og førre felt eller knapp',
    Esc: 'lukkar det som er opna oppå sida',
  },
};
