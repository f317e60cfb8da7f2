import { describe, expect, test } from 'vitest';
import { type ChannelName, contract } from '#shared/contract/index.ts';
import { referanse, syncable } from '../electron/db/syncable.ts';
import type { ReadDb } from '../electron/db/types.ts';
import type { Context } from '../electron/ipc/context.ts';
import { handlers } from '../electron/ipc/handlers.ts';
import { openProgram } from '../electron/program.ts';
import { tempDir, testStore } from './support/butikk.ts';

/** Views stand for the tables under them. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  kommune: ['registerkommune', 'kommunerettelse'],
  kommunemaaling: ['maaling', 'nummerhistorikk'],
};
/** Tables whose changes are told; the number history changes only with the register. */
const TOLD = new Set([...syncable.map(({ navn }) => navn), ...referanse, 'innstilling']);
TOLD.delete('nummerhistorikk');

const tablesIn = (sql: string): string[] =>
  [...sql.matchAll(/\b(?:FROM|JOIN)\s+([a-z]+)\b/gi)]
    .flatMap(([, name = '']) => VIEWS[name] ?? [name])
    .filter((name) => TOLD.has(name));

/** What each query is asked, where it must be asked something. */
const asked = (db: ReadDb): Partial<Record<ChannelName, object>> => {
  const id = (tabell: string) => db.get<{ id: string }>(`SELECT id FROM ${tabell}`)?.id;
  return {
    'kommune.list': { hele: false },
    'kommune.hent': { kommunenummer: '9912' },
    'maaling.list': { kommunenummer: '9912' },
    'deltakelse.hent': { id: id('deltakelse') },
    'moete.hent': { id: id('moete') },
    'kjede.list': { kommunenummer: '9912' },
    'veileder.hent': { id: id('veileder') },
    'postering.list': { rammeId: id('ramme') },
    'samling.hent': { id: id('samling') },
    'endring.listAndres': { antall: 10 },
  };
};

describe('a query tells every table it reads, so that no screen goes stale', () => {
  test('for each of them', async () => {
    const dir = tempDir();
    const program = await openProgram({ data: dir });
    await program.dispatch('eksempel.opprett', { navn: 'Kari Eksempel' });
    await program.close();
    const store = testStore('a', undefined, dir);
    const inputs = asked(store);
    const untold: string[] = [];
    let queries = 0;
    for (const [name, { kind, reads }] of Object.entries(contract)) {
      const told: readonly string[] = reads;
      // What hears of everything, or of sync alone, reads the log.
      if (kind !== 'query' || told.every((tabell) => tabell === '*' || tabell === 'synk')) continue;
      const seen = new Set<string>();
      const record = <F extends ReadDb['all'] | ReadDb['get']>(read: F): F =>
        ((sql: string, ...params: never[]) => {
          for (const tabell of tablesIn(sql)) seen.add(tabell);
          return read(sql, ...params);
        }) as F;
      const ctx = {
        db: { all: record(store.all), get: record(store.get) },
        files: { kept: () => undefined },
        clock: Date.now,
        store,
      } as unknown as Context;
      const handler = handlers[name as ChannelName] as (ctx: Context, input: object) => unknown;
      await handler(ctx, inputs[name as ChannelName] ?? {});
      queries += 1;
      for (const tabell of seen) if (!told.includes(tabell)) untold.push(`${name}: ${tabell}`);
    }
    expect(queries).toBeGreaterThan(10);
    expect(untold).toEqual([]);
  });
});
