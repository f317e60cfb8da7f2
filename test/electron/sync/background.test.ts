import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProgramEvent, SynkStatus } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Work } from '../../../electron/ipc/work.ts';
import { startBackgroundSync } from '../../../electron/sync/background.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const begun = (tilstand: SynkStatus['tilstand'] = 'hviler', run = vi.fn(async (_: Work) => ({}) as SynkStatus)) => {
  const listeners = new Set<(event: ProgramEvent) => void>();
  const report = vi.fn();
  const background = startBackgroundSync(
    { run, status: () => ({ tilstand }) as SynkStatus },
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report,
  );
  const hear = (kilde: 'lokal' | 'synk') => {
    for (const listener of listeners) listener({ type: 'data.endret', tabeller: ['moete'], kilde });
  };
  return { run, background, hear, listeners, report };
};

describe('sync in the background', () => {
  test('runs at start, and every five minutes', async () => {
    const { run } = begun();
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('runs half a minute after the last change of one’s own, not after others’', async () => {
    const { run, hear } = begun();
    await vi.advanceTimersByTimeAsync(0);
    hear('lokal');
    await vi.advanceTimersByTimeAsync(20_000);
    hear('lokal');
    hear('synk');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('lets others in between two steps', async () => {
    const order: string[] = [];
    begun(
      'hviler',
      vi.fn(async ({ step }: Work) => {
        setImmediate(() => order.push('another'));
        await step(0, 1);
        order.push('next step');
        return {} as SynkStatus;
      }),
    );
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitFor(() => expect(order).toHaveLength(2));
    expect(order).toEqual(['another', 'next step']);
  });

  test('what is written while it runs does not wait for the long round', async () => {
    let finish = () => {};
    const { run, hear } = begun(
      'hviler',
      vi.fn(() => new Promise<SynkStatus>((resolve) => (finish = () => resolve({} as SynkStatus)))),
    );
    await vi.advanceTimersByTimeAsync(0);
    hear('lokal');
    finish();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['a place that is away is not', new AppError('unavailable', 'senter-utilgjengelig'), []],
    ['what nobody expected is', new TypeError('no'), [[new TypeError('no')]]],
  ])('%s reported', async (_what, error, told) => {
    const { report } = begun(
      'hviler',
      vi.fn(async () => Promise.reject(error)),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(report.mock.calls).toEqual(told);
  });

  test('a failure is waited out, and does not end it', async () => {
    const { run } = begun(
      'hviler',
      vi.fn(async () => {
        throw new Error('away');
      }),
    );
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('nothing is asked of a centre that is not chosen', async () => {
    const { run } = begun('ikke-valgt');
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(run).not.toHaveBeenCalled();
  });

  test('stops', async () => {
    const { run, background, hear, listeners } = begun();
    background.stop();
    hear('lokal');
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(run).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});
