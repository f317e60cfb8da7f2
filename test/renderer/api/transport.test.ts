import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../../renderer/api/transport.ts';

beforeEach(() => {
  vi.stubGlobal('window', { bro: { call: async () => ({ ok: true, value: null }), onEvent: () => {} } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** As a folder that was dropped is, and a file that has been moved since. */
class Unreadable extends File {
  override slice(): Blob {
    return Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) });
  }
}

test('what cannot be read is said to be that, and the program not to be gone', async () => {
  const taImot = connect().host.taImot([new Unreadable([], 'mappe')]);
  expect(await taImot).toEqual({
    ok: false,
    error: { code: 'unavailable', rule: 'fil-ikke-lesbar', details: { fil: 'mappe' } },
  });
});

test('a file that the program refuses is named', async () => {
  const error = { code: 'invalid-input', rule: 'fil-for-stor', details: { mest: 1 } } as const;
  vi.stubGlobal('fetch', async () => Response.json({ ok: false, error }, { status: 413 }));
  expect(await connect().host.taImot([new File(['ab'], 'stor.csv')])).toEqual({
    ok: false,
    error: { ...error, details: { mest: 1, fil: 'stor.csv' } },
  });
});
