import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProgramEvent, SynkStatus } from '#shared/contract/events.ts';
import { startBackgroundSync } from '../../../electron/sync/background.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const begun = (tilstand: SynkStatus['tilstand'] = 'hviler', run = vi.fn(async () => ({}) as SynkStatus)) => {
  const listeners = new Set<(event: ProgramEvent) => void>();
  const background = startBackgroundSync({ run, status: () => ({ tilstand }) as SynkStatus }, (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  });
  const hear = (kilde: 'lokal' | 'synk') => {
    for (const listener of listeners) listener({ type: 'data.endret', tabeller: ['moete'], kilde });
  };
  return { run, background, hear, listeners };
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
