import type { Rammelinje } from '#shared/contract/tilskudd.ts';

/**
 * Where the money of a ramme is, as one bar: paid, decided and not paid, used on samlinger, left. Where more is bound than
 * there is, the bar is as long as what is bound, and a line shows where the ramme ends.
 */
export const Rammefigur = ({ ramme, navn }: { ramme: Rammelinje; navn: string }) => {
  const { beloep, rest } = ramme;
  const lengde = Math.max(beloep, beloep - rest, 1);
  const { utbetalt, ikkeUtbetalt, samling } = delerAv(ramme);
  const x = (oere: number) => (oere / lengde) * 100;
  return (
    <svg className="rammefigur" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={navn}>
      <rect className="rammefigur-rest" width="100" height="10" />
      <rect className="rammefigur-utbetalt" width={x(utbetalt)} height="10" />
      <rect className="rammefigur-vedtatt" x={x(utbetalt)} width={x(ikkeUtbetalt)} height="10" />
      <rect className="rammefigur-samling" x={x(utbetalt + ikkeUtbetalt)} width={x(samling)} height="10" />
      {rest < 0 && <rect className="rammefigur-slutt" x={x(beloep) - 0.4} width="0.8" height="10" />}
    </svg>
  );
};

/** What is bound, in parts that add up to it; øre. */
export const delerAv = ({ beloep, rest, vedtatt, utbetalt, tilbakebetalt }: Rammelinje) => {
  const ute = Math.min(Math.max(utbetalt - tilbakebetalt, 0), vedtatt);
  return { utbetalt: ute, ikkeUtbetalt: vedtatt - ute, samling: beloep - rest - vedtatt };
};
