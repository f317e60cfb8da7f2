import type { Liste, Svar, Svargrunn } from '#shared/uttrekk/deltakelse.ts';

export interface Eksempelsvar {
  readonly liste: Liste;
  readonly rangering: number | null;
  readonly svar: Svar | null;
  readonly grunn: Svargrunn | null;
  /** Days before today. */
  readonly siden: number | null;
  /** In the kommune's målform. */
  readonly tekst: string | null;
}

const ja = (liste: Liste, rangering: number | null, siden: number): Eksempelsvar => ({
  ...{ liste, rangering, svar: 'ja', grunn: 'oensker-stoette', siden, tekst: null },
});

/** What each kommune answered when it was offered to take part, by its number. One has not answered yet. */
export const eksempelsvar: Readonly<Record<string, Eksempelsvar>> = {
  '9903': ja(1, null, 1440),
  '9905': ja(1, null, 1450),
  '9915': ja(1, null, 1435),
  '9918': {
    ...{ liste: 2, rangering: 1, svar: 'senere', grunn: 'annet-utviklingsarbeid', siden: 1445 },
    tekst: 'Vil gjerne være med når sammenslåingen er på plass.',
  },
  '9919': ja(2, 2, 1430),
  '9922': ja(1, null, 1440),
  '9928': {
    ...{ liste: 2, rangering: 3, svar: 'nei', grunn: 'kapasitet', siden: 1455 },
    tekst: 'Kommunestyret vil gjere ferdig skulestrukturen først.',
  },
  '9906': ja(1, null, 740),
  '9908': ja(1, null, 735),
  '9912': ja(2, 1, 745),
  '9925': {
    ...{ liste: 1, rangering: null, svar: 'senere', grunn: 'skifte-i-ledelse', siden: 750 },
    tekst: 'Ny kommunalsjef begynner til våren.',
  },
  '9933': { liste: 2, rangering: 2, svar: null, grunn: null, siden: null, tekst: null },
  '9937': ja(1, null, 750),
  '9939': ja(1, null, 690),
};
