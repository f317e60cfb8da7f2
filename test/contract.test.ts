import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ChannelName, contract } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import { referanse, syncable } from '../electron/db/syncable.ts';
import type { Context } from '../electron/ipc/context.ts';
import { createDispatch } from '../electron/ipc/dispatch.ts';
import { handlers } from '../electron/ipc/handlers.ts';

const channels = Object.entries(contract);

describe('every channel', () => {
  test.each(channels)('%s has an input and an output that a JSON Schema can say', (_name, { input, output }) => {
    const ajv = new Ajv2020({ strict: false, formats: { uuid: true, email: true, date: true, 'date-time': true } });
    for (const schema of [
      z.toJSONSchema(input, { io: 'input', unrepresentable: 'throw' }),
      z.toJSONSchema(output, { unrepresentable: 'throw' }),
    ])
      expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('reads tables that there are', () => {
    const known = [...syncable.map((t) => t.navn), ...referanse, 'innstilling', 'papirkurv', 'synk', '*'];
    for (const [name, { reads }] of channels)
      for (const tabell of reads)
        expect([name, known.includes(tabell) ? tabell : `unknown ${tabell}`]).toEqual([name, tabell]);
  });

  test('has its handler, and no handler is without a channel', () => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(contract).sort());
  });

  test('a query reads something, or nothing that changes', () => {
    const fixed: ChannelName[] = ['embete.list'];
    expect(channels.filter(([, c]) => c.kind === 'query' && c.reads.length === 0).map(([name]) => name)).toEqual(fixed);
  });
});

describe('dispatch', () => {
  const reports: unknown[] = [];
  const ask = (handler: () => unknown, channel: string, input: unknown) =>
    createDispatch({ ...handlers, 'embete.list': handler as never }, {} as Context, (...report) =>
      reports.push(report),
    )(channel, input);

  test.each([
    ['an unknown channel', 'kommune.sprett', {}, 'ukjent-kanal'],
    ['a name that every object has', 'toString', {}, 'ukjent-kanal'],
    ['another', '__proto__', {}, 'ukjent-kanal'],
  ])('%s is refused', async (_what, channel, input, rule) => {
    expect(await ask(() => [], channel, input)).toMatchObject({ ok: false, error: { code: 'invalid-input', rule } });
  });

  test.each([[null], [undefined], ['{}'], [[]], [7], [{ ukjent: 1 }]])('rubbish in is refused: %j', async (input) => {
    expect(await ask(() => [], 'embete.list', input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('says where in the input', async () => {
    const reply = await ask(() => [], 'deltakelse.opprett', { kommunenummer: '99', aar: 'i fjor' });
    expect(reply).toEqual({ ok: false, error: { code: 'invalid-input', paths: ['kommunenummer', 'aar'] } });
  });

  test('a broken rule keeps its name and details', async () => {
    const reply = await ask(
      () => {
        throw new AppError('conflict', 'regel', { antall: 2 });
      },
      'embete.list',
      {},
    );
    expect(reply).toEqual({ ok: false, error: { code: 'conflict', rule: 'regel', details: { antall: 2 } } });
  });

  test('what nobody expected reaches the user as a reference, and the log whole', async () => {
    const reply = await ask(
      () => {
        throw new Error('/home/kari/hemmelig');
      },
      'embete.list',
      {},
    );
    expect(JSON.stringify(reply)).not.toContain('hemmelig');
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'internal', reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
    expect(String(reports.at(-1))).toContain('hemmelig');
  });

  test('an answer that is not what the contract says does not get out', async () => {
    expect(await ask(() => [{ kode: 7 }], 'embete.list', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
  });
});
