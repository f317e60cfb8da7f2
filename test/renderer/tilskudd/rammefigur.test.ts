import { expect, test } from 'vitest';
import type { Rammelinje } from '#shared/contract/tilskudd.ts';
import { delerAv } from '../../../renderer/tilskudd/rammefigur.tsx';

test.each([
  ['nothing decided', { beloep: 100, rest: 100 }, [0, 0, 0]],
  ['some of it paid', { beloep: 100, rest: 40, vedtatt: 60, utbetalt: 25 }, [25, 35, 0]],
  ['some of that paid back', { beloep: 100, rest: 40, vedtatt: 60, utbetalt: 25, tilbakebetalt: 5 }, [20, 40, 0]],
  ['paid by two, more than was decided', { beloep: 100, rest: 40, vedtatt: 60, utbetalt: 80 }, [60, 0, 0]],
  ['a samling beside', { beloep: 100, rest: 10, vedtatt: 60, utbetalt: 10, forbrukt: 30 }, [10, 50, 30]],
  ['overdrawn', { beloep: 100, rest: -20, vedtatt: 120 }, [0, 120, 0]],
])('the parts of a ramme add up to what is bound: %s', (_, felter, deler) => {
  const ramme = { vedtatt: 0, utbetalt: 0, forbrukt: 0, tilbakebetalt: 0, ...felter } as Rammelinje;
  const { utbetalt, ikkeUtbetalt, samling } = delerAv(ramme);
  expect([utbetalt, ikkeUtbetalt, samling]).toEqual(deler);
  expect(utbetalt + ikkeUtbetalt + samling).toBe(ramme.beloep - ramme.rest);
});
