import type { Posteringsart } from './postering.ts';
import type { Soeknadsstatus } from './tilskudd.ts';

/** The sums of a ledger's lines per art, net of corrections; øre. */
export type Stilling = Readonly<Record<Posteringsart, number>>;

/**
 * How much more may be done with what a kommune has been granted; øre, below 0 where too much is done already.
 * What was paid back may be paid out again. A kommune reports what it has used before or after the money comes, so use is
 * held against what is decided, not against what is paid.
 */
export const spillerom = ({ vedtatt, utbetalt, forbrukt, tilbakebetalt }: Stilling) => ({
  utbetalt: vedtatt - (utbetalt - tilbakebetalt),
  forbrukt: vedtatt - forbrukt,
  tilbakebetalt: utbetalt - tilbakebetalt,
});

/**
 * The limits that a line would break. One that is broken already, as when two laptops have met, breaks no line that makes
 * it better.
 * @param beloep øre; negative for a correction
 */
export const brytes = (
  stilling: Stilling,
  art: Posteringsart,
  beloep: number,
): (keyof ReturnType<typeof spillerom>)[] => {
  const foer = spillerom(stilling);
  const etter = spillerom({ ...stilling, [art]: stilling[art] + beloep });
  return grenser.filter((grense) => etter[grense] < 0 && etter[grense] < foer[grense]);
};

const grenser = ['utbetalt', 'forbrukt', 'tilbakebetalt'] as const;

/** What an application is when so much has been decided on it (øre); one that asked for no sum is granted by any. */
export const statusEtterVedtak = (soekt: number | null, vedtatt: number): Soeknadsstatus => {
  if (vedtatt <= 0) return 'under-vurdering';
  return soekt === null || vedtatt >= soekt ? 'innvilget' : 'delvis-innvilget';
};

/** Applications that nobody has decided on. */
export const venter = ({ status }: { readonly status: Soeknadsstatus }): boolean => ventende.includes(status);

/** An application that is withdrawn or refused cannot be granted before somebody takes it up again. */
export const erAvsluttet = ({ status }: { readonly status: Soeknadsstatus }): boolean =>
  status === 'trukket' || status === 'avslaatt';

const ventende: readonly Soeknadsstatus[] = ['mottatt', 'mangler-opplysninger', 'under-vurdering'];
