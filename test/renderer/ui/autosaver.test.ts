import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosaver } from '../../../renderer/ui/autosaver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A saver over a store that may be slow or fail, and what it was asked to save. */
const start = (answer: () => Promise<boolean> = async () => true) => {
  const saved: [string, boolean][] = [];
  const statuses: string[] = [];
  const saver = createAutosaver<string>(
    (value, skriver) => {
      saved.push([value, skriver]);
      return answer();
    },
    (status) => void statuses.push(status),
  );
  return { saver, saved, statuses };
};

test('what is typed is saved within a second, also while the typing goes on', async () => {
  const { saver, saved } = start();
  for (const value of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
    saver.change(value);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(saved[0]).toEqual(['abc', true]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved.at(-1)).toEqual(['abcdef', true]);
});

test('leaving the field saves at once, and ends the change in the log', async () => {
  const { saver, saved } = start();
  saver.change('a');
  saver.leave('');
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual([['a', false]]);
});

test('leaving a field that is saved already closes it once; leaving it untouched saves nothing', async () => {
  const { saver, saved } = start();
  saver.change('a');
  await vi.advanceTimersByTimeAsync(1000);
  saver.leave('a');
  await vi.advanceTimersByTimeAsync(0);
  saver.leave('a');
  await vi.advanceTimersByTimeAsync(5000);
  expect(saved).toEqual([
    ['a', true],
    ['a', false],
  ]);
});

test('a slow store gets one save at a time, and the last one is the last typed', async () => {
  const { saver, saved } = start(() => new Promise((resolve) => setTimeout(() => resolve(true), 2000)));
  saver.change('a');
  await vi.advanceTimersByTimeAsync(900);
  saver.change('ab');
  saver.leave('');
  expect(saved).toEqual([['a', true]]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(saved).toEqual([
    ['a', true],
    ['ab', false],
  ]);
});

test('a failed save is tried again until it holds', async () => {
  let works = false;
  const { saver, saved, statuses } = start(async () => works);
  saver.change('a');
  saver.leave('');
  await vi.advanceTimersByTimeAsync(7000);
  expect(saved.length).toBeGreaterThanOrEqual(3);
  expect(statuses.at(-1)).toBe('feilet');
  works = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(statuses.at(-1)).toBe('lagret');
  expect(saved.at(-1)).toEqual(['a', false]);
});

test('what another has written since our last save is not written over by leaving', async () => {
  const { saver, saved } = start();
  saver.change('mine');
  await vi.advanceTimersByTimeAsync(1000);
  expect(saver.leave('mine and theirs')).toBe(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(saved).toEqual([['mine', true]]);
});
