import { z } from 'zod';

/** What may hang loose in the chain; the words are the screens'. When each does: `finnLoeseTraader`. */
export const loeseTraader = [
  'ingen-utfordringer',
  'utfordring-uten-tekst',
  'utfordring-uten-indikator',
  'utfordring-uten-belegg',
  'utfordring-uten-tiltak',
  'ingen-tiltak',
  'tiltak-uten-tittel',
  'tiltak-uten-utfordring',
  'tiltak-uten-maal',
  'tiltak-uten-nivaa',
  'tiltak-slutt-foer-start',
  'tiltak-uten-kroner',
  'tiltak-uten-vurdering',
  'ingen-paa-eiernivaa',
  'bare-ledere',
] as const;

/** Something in the chain that leads nowhere, and the row it is about. */
export const LoesTraad = z.object({
  regel: z.enum(loeseTraader),
  tabell: z.enum(['deltakelse', 'utfordring', 'tiltak']),
  id: z.uuid(),
  /** The row in its own words, shortened; empty where it has none. */
  hva: z.string(),
});
export type LoesTraad = z.infer<typeof LoesTraad>;
