import { z } from 'zod';

const Kolonne = z.object({
  navn: z.string(),
  /** Numbers stand to the right. */
  tall: z.boolean(),
  /** How wide beside the others; the columns of a table share its width by these. */
  bredde: z.number().positive(),
});
export type Kolonne = z.infer<typeof Kolonne>;

export const Blokk = z.discriminatedUnion('type', [
  z.object({ type: z.literal('avsnitt'), tekst: z.string() }),
  /** A word on the side, such as what has been left out for want of room. */
  z.object({ type: z.literal('merknad'), tekst: z.string() }),
  z.object({ type: z.literal('liste'), punkter: z.array(z.string()) }),
  z.object({ type: z.literal('fakta'), fakta: z.array(z.object({ navn: z.string(), verdi: z.string() })) }),
  z.object({
    type: z.literal('tabell'),
    /** Said to who does not see it. */
    tittel: z.string(),
    /** The first one says what the row is. */
    kolonner: z.array(Kolonne),
    rader: z.array(z.array(z.string())),
  }),
]);
export type Blokk = z.infer<typeof Blokk>;

export const Dokumentdel = z.object({
  overskrift: z.string(),
  /** Half the width: two that follow each other stand side by side. */
  halv: z.boolean(),
  blokker: z.array(Blokk),
});
export type Dokumentdel = z.infer<typeof Dokumentdel>;

/** A document as data, in its words: what paper, PDF and later letters are made of, so that they say the same. */
export const Dokument = z.object({
  spraak: z.enum(['nb', 'nn']),
  tittel: z.string(),
  undertittel: z.string(),
  deler: z.array(Dokumentdel),
  bunntekst: z.string(),
});
export type Dokument = z.infer<typeof Dokument>;
