import { expect, test } from 'vitest';
import { createCache } from '../../../renderer/api/cache.ts';
import { createFakeTransport } from '../../support/fake-transport.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('what reads a changed table is fetched again, the rest is not', async () => {
  let antall = 0;
  const transport = createFakeTransport({
    'deltakelse.list': () => {
      antall += 1;
      return [];
    },
    'embete.list': () => [],
  });
  const cache = createCache(transport);
  cache.watch('deltakelse.list', {});
  cache.watch('embete.list', {});
  await settle();
  transport.emit({ type: 'data.endret', tabeller: ['moete'], kilde: 'synk' });
  transport.emit({ type: 'data.endret', tabeller: ['kildefil'], kilde: 'lokal' });
  await settle();
  expect(antall).toBe(2);
  expect(transport.calls.filter((call) => call.channel === 'embete.list')).toHaveLength(1);
});

test('an answer that nobody watches any more is dropped', async () => {
  const cache = createCache(createFakeTransport({ 'embete.list': () => [] }));
  const stop = cache.watch('embete.list', {});
  await settle();
  expect(cache.read('embete.list', {})).toEqual({ status: 'klar', value: [] });
  stop();
  expect(cache.read('embete.list', {})).toEqual({ status: 'venter' });
});

test('a failure is an answer too', async () => {
  const cache = createCache(createFakeTransport({}));
  cache.watch('embete.list', {});
  await settle();
  expect(cache.read('embete.list', {})).toEqual({ status: 'feil', error: { code: 'unavailable' } });
});
