import type { Kjede } from '#shared/contract/kjede.ts';

type Tiltak = Kjede['tiltak'][number];

/** The row that is open, and the utfordring it stood under when it was opened; null for none. */
export interface Aapen {
  readonly id: string;
  readonly under: string | null;
}

/**
 * The utfordring under which a tiltak is written out: the first it answers, so that its kroner stand once; null where it
 * answers none. An open one stays where it was opened: it must not move away under the person who ticks.
 */
export const hjemme = (tiltak: Tiltak, kjede: Kjede, aapen: Aapen | null): string | null => {
  const staar = aapen?.id === tiltak.id ? aapen.under : undefined;
  if (staar === null || kjede.utfordringer.some(({ id }) => id === staar)) return staar ?? null;
  return tiltak.utfordringer[0] ?? null;
};

/** The tiltak to show under an utfordring, or under none: those it is home to and those that answer it too. */
export const tiltakUnder = (utfordringId: string | null, kjede: Kjede, aapen: Aapen | null): Tiltak[] =>
  kjede.tiltak.filter(
    (tiltak) =>
      hjemme(tiltak, kjede, aapen) === utfordringId ||
      (utfordringId !== null && tiltak.utfordringer.includes(utfordringId)),
  );
