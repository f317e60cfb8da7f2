import { expect, test } from 'vitest';
import { visDag, visKortDag, visTidspunkt } from '../../../renderer/ui/dato.ts';
import { visDesimal, visTall } from '../../../renderer/ui/tall.ts';

test('days are written as in each language', () => {
  expect(visDag('2026-02-03', 'nb')).toBe('3. februar 2026');
  expect(visDag('2026-02-03', 'nn')).toBe('3. februar 2026');
  expect(visKortDag('2026-02-03')).toBe('3.2.2026');
});

test('a moment is today, yesterday or a day, by the calendar of Norway', () => {
  const naa = '2026-02-03T23:30:00.000Z'; // half past midnight on the 4th in Norway
  expect(visTidspunkt('2026-02-03T23:14:00.000Z', 'nb', naa)).toBe('i dag 00:14');
  expect(visTidspunkt('2026-02-03T07:14:00.000Z', 'nb', naa)).toBe('i går 08:14');
  expect(visTidspunkt('2026-01-03T07:14:00.000Z', 'nn', naa)).toBe('3. januar 2026 08:14');
});

test('numbers have a decimal comma and groups', () => {
  expect(visTall(12345)).toBe('12\u00a0345');
  expect(visDesimal(49.5)).toBe('49,5');
});
