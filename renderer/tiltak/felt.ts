import type { LoesTraad } from '#shared/tiltak/loese-traader.ts';

/** Where in a chain one can be led: the fields that tie a loose end, and the buttons that make and open a row. */
export type Felt =
  | 'ny-utfordring'
  | 'nytt-tiltak'
  | 'rediger'
  | 'tekst'
  | 'indikatorer'
  | 'belegg'
  | 'tittel'
  | 'utfordringer'
  | 'maal'
  | 'nivaa'
  | 'slutt'
  | 'kroner'
  | 'vurdering';

/** The id of a field or button of one row; `nytt-tiltak` of an utfordring or a whole deltakelse. */
export const feltId = (felt: Felt, radId: string): string => `kjede-${felt}-${radId}`;

/** Buttons are there whether the row is open or not. */
export const erKnapp = (felt: Felt): boolean =>
  felt === 'ny-utfordring' || felt === 'nytt-tiltak' || felt === 'rediger';

/** What to do about each. */
export const feltFor: Readonly<Record<LoesTraad['regel'], Felt>> = {
  'ingen-utfordringer': 'ny-utfordring',
  'utfordring-uten-tekst': 'tekst',
  'utfordring-uten-indikator': 'indikatorer',
  'utfordring-uten-belegg': 'belegg',
  'utfordring-uten-tiltak': 'nytt-tiltak',
  'ingen-tiltak': 'nytt-tiltak',
  'tiltak-uten-tittel': 'tittel',
  'tiltak-uten-utfordring': 'utfordringer',
  'tiltak-uten-maal': 'maal',
  'tiltak-uten-nivaa': 'nivaa',
  'tiltak-slutt-foer-start': 'slutt',
  'tiltak-uten-kroner': 'kroner',
  'tiltak-uten-vurdering': 'vurdering',
  'ingen-paa-eiernivaa': 'nytt-tiltak',
  'bare-ledere': 'nytt-tiltak',
};
