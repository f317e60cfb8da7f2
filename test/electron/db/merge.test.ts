import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import type { Tabell, Verdi } from '#shared/lib/tabell.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { recomputeStateSum } from '../../../electron/db/state-sum.ts';
import { openStore, type Store } from '../../../electron/db/store.ts';
import { syncable } from '../../../electron/db/syncable.ts';
import type { Operation } from '../../../electron/db/wire.ts';
import { merge, mergeRow } from '../../../electron/sync/merge.ts';
import { chunksOf, inOrder } from '../../../electron/sync/order.ts';
import { tempDir } from '../../support/butikk.ts';

/** The same runs every time; SEED=… tries others. A failure prints the seed and the shortest script that shows it. */
const seed = Number(process.env.SEED ?? 20_260_203);
const property = (numRuns: number) => ({ seed, numRuns: numRuns * Number(process.env.RUNS ?? 1) });

const DELTAKELSE = '11111111-1111-7111-8111-111111111111';
const RADER = ['aaaaaaaa-0000-7000-8000-000000000001', 'aaaaaaaa-0000-7000-8000-000000000002'];

type Step =
  | { art: 'sett'; hvem: number; rad: number; felt: 'sted' | 'tema'; verdi: number; skriver: boolean }
  | { art: 'avsnitt'; hvem: number; rad: number; avsnitt: number; verdi: number; skriver: boolean }
  | { art: 'fjern' | 'gjenopprett' | 'velg'; hvem: number; rad: number }
  | { art: 'uttrekk'; hvem: number; aar: number; fjern: boolean }
  | { art: 'hoer'; hvem: number; fra: number }
  | { art: 'vent'; minutter: number };

const hvem = fc.nat(2);
const rad = fc.nat(RADER.length - 1);
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        art: fc.constant('sett' as const),
        hvem,
        rad,
        felt: fc.constantFrom('sted' as const, 'tema' as const),
        verdi: fc.nat(3),
        skriver: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        art: fc.constant('avsnitt' as const),
        hvem,
        rad,
        avsnitt: fc.nat(3),
        verdi: fc.nat(9),
        skriver: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        art: fc.constantFrom('fjern' as const, 'gjenopprett' as const, 'velg' as const),
        hvem,
        rad,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        art: fc.constant('uttrekk' as const),
        hvem,
        aar: fc.integer({ min: 2025, max: 2026 }),
        fjern: fc.boolean(),
      }),
    },
    { weight: 4, arbitrary: fc.record({ art: fc.constant('hoer' as const), hvem, fra: hvem }) },
    { weight: 1, arbitrary: fc.record({ art: fc.constant('vent' as const), minutter: fc.nat(8) }) },
  ),
  { minLength: 5, maxLength: 35 },
) as fc.Arbitrary<Step[]>;

/** Stores on laptops whose clocks are hours and days off, opened for one run of a property. */
const laptops = (antall: number) => {
  let now = Date.UTC(2026, 1, 3, 8);
  const dir = tempDir();
  const skew = [0, -3 * 3_600_000, 2 * 86_400_000];
  const stores = Array.from({ length: antall }, (_, i) => {
    let ids = 0;
    return openStore({
      dir: `${dir}/${i}`,
      clock: () => now + (skew[i % 3] ?? 0),
      newId: () => {
        ids += 1;
        return `${String(i + 1).repeat(8)}-0000-7000-8000-${String(ids).padStart(12, '0')}`;
      },
    });
  });
  return {
    stores,
    wait: (minutes: number) => {
      now += minutes * 60_000;
    },
    close() {
      for (const store of stores) store.close({ kopi: false });
      rmSync(dir, { recursive: true, force: true });
    },
  };
};

const withLaptops = <T>(antall: number, action: (of: ReturnType<typeof laptops>) => T): T => {
  const of = laptops(antall);
  try {
    return action(of);
  } finally {
    of.close();
  }
};

const at = (stores: readonly Store[], i: number) => stores[i] as Store;
const rowOf = (store: Store, id: string) => store.get<Record<string, Verdi>>('SELECT * FROM moete WHERE id = ?', id);
const put = (store: Store, tabell: Tabell, felter: Record<string, Verdi>, id?: string, valg = {}) =>
  store.write((tx) => tx.put(tabell, felter, id, valg)).value;
const everything = (store: Store): Operation[] => {
  store.seal();
  return Object.entries(store.exchange.vector()).flatMap(([enhet, til]) => store.exchange.read(enhet, 1, til));
};
const take = (store: Store, ops: readonly Operation[]) => {
  const { klare, mangler } = inOrder(ops, store.exchange.vector());
  for (const chunk of chunksOf(klare, 5)) store.accept(chunk);
  return mangler;
};
const hear = (store: Store, from: Store) => take(store, everything(from));
const hearAll = (stores: readonly Store[]) => {
  for (const store of stores) for (const other of stores) hear(store, other);
};

/** Plays a script. @returns every value that was left standing in a field, by row and field */
const play = ({ stores, wait }: ReturnType<typeof laptops>, script: readonly Step[]) => {
  const left: { id: string; felt: string; verdi: Verdi }[] = [];
  const write = (store: Store, id: string, felt: string, verdi: Verdi, skriver: boolean) => {
    const differs = (rowOf(store, id)?.[felt] ?? null) !== verdi;
    put(store, moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0, [felt]: verdi }, id, { skriver });
    if (differs && !skriver) left.push({ id, felt, verdi });
  };
  for (const step of script) {
    if (step.art === 'vent') wait(step.minutter);
    else {
      const store = at(stores, step.hvem);
      if (step.art === 'hoer') hear(store, at(stores, step.fra));
      else if (step.art === 'uttrekk') {
        const id = put(store, uttrekkTabell, { aar: step.aar });
        if (step.fjern) store.write((tx) => tx.remove(uttrekkTabell, id));
      } else {
        const id = RADER[step.rad] as string;
        if (step.art === 'sett')
          write(store, id, step.felt, step.verdi === 0 ? null : `verdi ${step.verdi}`, step.skriver);
        else if (step.art === 'avsnitt') {
          const avsnitt = String(rowOf(store, id)?.tekst ?? 'en\nto\ntre\nfire').split('\n');
          avsnitt[Math.min(step.avsnitt, avsnitt.length - 1)] = `avsnitt ${step.verdi}`;
          write(store, id, 'tekst', avsnitt.join('\n'), step.skriver);
        } else if (step.art === 'fjern') store.write((tx) => tx.remove(moeteTabell, id));
        else if (rowOf(store, id)) {
          if (step.art === 'velg')
            put(store, moeteTabell, { sted: rowOf(store, id)?.sted ?? null }, id, { velg: true });
          else store.write((tx) => tx.restore(moeteTabell, id));
        }
      }
    }
  }
  return left;
};

const konflikter = (store: Store) =>
  store.history
    .conflicts()
    .map(({ tabell, id, felt }) => `${tabell} ${id} ${felt}`)
    .sort();
const flettedeKonflikter = (ops: readonly Operation[]) =>
  [...merge(ops, syncable).rader]
    .flatMap(([tabell, rader]) =>
      [...rader].flatMap(([id, { konflikter: k }]) => k.map((felt) => `${tabell} ${id} ${felt}`)),
    )
    .sort();

describe('whatever people do, on however many laptops', () => {
  test('all who hold the same show the same, in any order and with duplicates, and it is what merge says', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat(1_000_000)), (script, random) =>
        withLaptops(4, (of) => {
          const { stores } = of;
          play({ ...of, stores: stores.slice(0, 3) }, script);
          const ops = stores.slice(0, 3).flatMap(everything);
          const late = at(stores, 3);
          const shuffled = [...ops, ...ops.slice(0, 9)].map((op) => ({ op, by: random.next().value ?? 0 }));
          const parts = shuffled.sort((a, b) => a.by - b.by).map(({ op }) => op);
          for (let i = 0; i < parts.length; i += 7) take(late, parts.slice(0, i + 7));
          hearAll(stores);
          const sums = stores.map((store) => store.stateSum());
          expect(new Set(sums).size).toBe(1);
          expect(sums[0]).toBe(merge(ops, syncable).sum);
          for (const store of stores) {
            expect(recomputeStateSum(store)).toBe(store.stateSum());
            expect(konflikter(store)).toEqual(flettedeKonflikter(ops));
          }
        }),
      ),
      property(50),
    );
  }, 60_000);

  test('no value that was left in a field is lost, and hearing the same again changes nothing', () => {
    fc.assert(
      fc.property(steps, (script) =>
        withLaptops(3, (of) => {
          const left = play(of, script);
          hearAll(of.stores);
          const store = at(of.stores, 0);
          for (const { id, felt, verdi } of left)
            expect(store.history.ofRow('moete', id, felt).map((value) => value.verdi)).toContain(verdi);
          const before = [store.stateSum(), store.operationCount()];
          for (const other of of.stores) expect(hear(store, other)).toEqual([]);
          expect([store.stateSum(), store.operationCount()]).toEqual(before);
        }),
      ),
      property(30),
    );
  }, 60_000);

  test('what lacks its cause is held back, named, and taken in when the cause comes', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (script, which) =>
        withLaptops(4, (of) => {
          play({ ...of, stores: of.stores.slice(0, 3) }, script);
          const ops = of.stores.slice(0, 3).flatMap(everything);
          const unique = [...new Map(ops.map((op) => [`${op.enhet} ${op.nr}`, op])).values()];
          const lost = unique[which % Math.max(1, unique.length)];
          if (!lost) return;
          const late = at(of.stores, 3);
          const rest = unique.filter((op) => op !== lost);
          const mangler = take(late, rest);
          const behind = rest.some((op) => op.enhet === lost.enhet && op.nr > lost.nr);
          expect(mangler).toEqual(behind ? [[lost.enhet, lost.nr]] : mangler.length > 0 ? [[lost.enhet, lost.nr]] : []);
          expect(late.exchange.vector()[lost.enhet] ?? 0).toBe(lost.nr - 1);
          expect(take(late, unique)).toEqual([]);
          expect(late.stateSum()).toBe(merge(unique, syncable).sum);
        }),
      ),
      property(25),
    );
  }, 60_000);
});

describe('two laptops apart', () => {
  const apart = <T>(action: (a: Store, b: Store, id: string) => T) =>
    withLaptops(2, ({ stores: [a, b], wait }) => {
      if (!a || !b) throw new Error('two stores');
      const id = put(a, moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0, tekst: 'en\nto\ntre' });
      hear(b, a);
      wait(1);
      return action(a, b, id);
    });
  const meet = (a: Store, b: Store) => {
    hear(a, b);
    hear(b, a);
    expect(a.stateSum()).toBe(b.stateSum());
  };
  const verdier = (store: Store, id: string, felt: string) =>
    store.history.ofRow('moete', id, felt).map((v) => v.verdi);

  test('different fields merge without a question', () =>
    apart((a, b, id) => {
      put(a, moeteTabell, { sted: 'Øyvær' }, id);
      put(b, moeteTabell, { tema: 'Lesing' }, id);
      meet(a, b);
      expect(rowOf(a, id)).toMatchObject({ sted: 'Øyvær', tema: 'Lesing' });
      expect(a.history.conflictCount()).toBe(0);
    }));

  test('the same field keeps both, is listed on both, and the choice settles it on both', () =>
    apart((a, b, id) => {
      put(a, moeteTabell, { sted: 'Øyvær' }, id);
      put(b, moeteTabell, { sted: 'Fjellbygda' }, id);
      meet(a, b);
      for (const store of [a, b]) {
        expect(konflikter(store)).toEqual([`moete ${id} sted`]);
        expect(
          store.history
            .conflicts()[0]
            ?.verdier.map((v) => v.verdi)
            .sort(),
        ).toEqual(['Fjellbygda', 'Øyvær']);
      }
      expect(rowOf(a, id)?.sted).toBe(a.history.conflicts()[0]?.verdier[0]?.verdi);
      put(b, moeteTabell, { sted: rowOf(b, id)?.sted as string }, id, { velg: true });
      meet(a, b);
      expect([a.history.conflictCount(), b.history.conflictCount()]).toEqual([0, 0]);
      expect(new Set(verdier(a, id, 'sted'))).toEqual(new Set(['Øyvær', 'Fjellbygda']));
    }));

  test('equal values are no conflict', () =>
    apart((a, b, id) => {
      put(a, moeteTabell, { sted: 'Øyvær' }, id);
      put(b, moeteTabell, { sted: 'Øyvær' }, id);
      meet(a, b);
      expect(a.history.conflictCount()).toBe(0);
    }));

  test('different paragraphs of a text are put together, the same paragraph is a question', () =>
    apart((a, b, id) => {
      put(a, moeteTabell, { tekst: 'EN\nto\ntre' }, id);
      put(b, moeteTabell, { tekst: 'en\nto\ntre\nfire' }, id);
      meet(a, b);
      expect([rowOf(a, id)?.tekst, a.history.conflictCount()]).toEqual(['EN\nto\ntre\nfire', 0]);
      put(a, moeteTabell, { tekst: 'EN\nA\ntre\nfire' }, id);
      put(b, moeteTabell, { tekst: 'EN\nB\ntre\nfire' }, id);
      meet(a, b);
      expect(konflikter(a)).toEqual([`moete ${id} tekst`]);
      expect(verdier(a, id, 'tekst')).toEqual(expect.arrayContaining(['EN\nA\ntre\nfire', 'EN\nB\ntre\nfire']));
    }));

  test.each(['the removal', 'the edit'])(
    'work on a row that another removed brings it back with a question, %s heard first',
    (first) =>
      apart((a, b, id) => {
        a.write((tx) => tx.remove(moeteTabell, id));
        put(b, moeteTabell, { sted: 'Øyvær' }, id);
        if (first === 'the removal') hear(b, a);
        else hear(a, b);
        meet(a, b);
        for (const store of [a, b]) {
          expect(rowOf(store, id)).toMatchObject({ sted: 'Øyvær', tekst: 'en\nto\ntre' });
          expect(konflikter(store)).toEqual([`moete ${id} `]);
          expect(store.history.bin()).toEqual([]);
        }
        a.write((tx) => tx.restore(moeteTabell, id));
        meet(a, b);
        expect(b.history.conflictCount()).toBe(0);
        b.write((tx) => tx.remove(moeteTabell, id));
        meet(a, b);
        expect(rowOf(a, id)).toBeUndefined();
      }),
  );

  test('a removal that nobody worked against stays, also when an old laptop comes back, and is undone for all by restoring', () =>
    apart((a, b, id) => {
      a.write((tx) => tx.remove(moeteTabell, id));
      meet(a, b);
      expect([rowOf(b, id), b.history.conflictCount(), b.history.bin().length]).toEqual([undefined, 0, 1]);
      b.write((tx) => tx.restore(moeteTabell, id));
      meet(a, b);
      expect(rowOf(a, id)).toMatchObject({ tekst: 'en\nto\ntre' });
      expect([a.history.bin(), a.history.conflictCount()]).toEqual([[], 0]);
    }));

  test('a thing with a key of its own made on both sides is one row', () =>
    apart((a, b) => {
      const [en, to] = [a, b].map((store) => put(store, uttrekkTabell, { aar: 2026 }));
      meet(a, b);
      expect(to).toBe(en);
      expect(a.all('SELECT id, aar FROM uttrekk')).toEqual([{ id: en, aar: 2026 }]);
      expect(a.history.conflictCount()).toBe(0);
    }));

  test("a field first filled by another waits for the row's making", () =>
    withLaptops(4, ({ stores: [a, b, c, d] }) => {
      if (!a || !b || !c || !d) throw new Error('four stores');
      const id = put(a, moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0 });
      hear(b, a);
      put(b, moeteTabell, { sted: 'Øyvær' }, id);
      hear(c, b);
      put(c, moeteTabell, { tema: 'Lesing' }, id);
      const by = (store: Store) => everything(store).filter((op) => op.enhet === store.device);
      for (const store of [b, c]) {
        expect(take(d, by(store))).toEqual([[a.device, 1]]);
        expect(rowOf(d, id)).toBeUndefined();
      }
      hear(d, a);
      expect([take(d, by(c)), take(d, by(b))]).toEqual([[], []]);
      expect(rowOf(d, id)).toMatchObject({ deltakelseId: DELTAKELSE, sted: 'Øyvær', tema: 'Lesing' });
    }));

  test('typing is one operation until it is packed, and a laptop that has it sees what was meant', () =>
    apart((a, b, id) => {
      const before = a.operationCount();
      for (const tekst of ['V', 'Vi', 'Vi møttes']) put(a, moeteTabell, { tekst }, id, { skriver: true });
      expect(a.operationCount()).toBe(before + 1);
      hear(b, a);
      for (const tekst of ['Vi møttes i', 'Vi møttes igjen']) put(a, moeteTabell, { tekst }, id, { skriver: true });
      expect(a.operationCount()).toBe(before + 2);
      meet(a, b);
      expect(verdier(b, id, 'tekst')).toEqual(['Vi møttes igjen', 'Vi møttes', 'en\nto\ntre']);
      expect(b.history.conflictCount()).toBe(0);
    }));

  test('what comes while somebody types is not overwritten by what they type on', () =>
    apart((a, b, id) => {
      put(a, moeteTabell, { sted: 'R', tekst: 'EN\nto\ntre' }, id, { skriver: true });
      put(b, moeteTabell, { sted: 'Skolen', tekst: 'en\nto\nTRE' }, id);
      meet(a, b);
      put(a, moeteTabell, { sted: 'Rå', tekst: 'EN!\nto\ntre' }, id, { skriver: true });
      put(a, moeteTabell, { sted: 'Rådhuset', tekst: 'EN!\nto\ntre' }, id);
      meet(a, b);
      for (const store of [a, b]) {
        expect(rowOf(store, id)?.tekst).toBe('EN!\nto\nTRE');
        expect(store.history.conflicts().map(({ felt, verdier }) => [felt, verdier.map((v) => v.verdi)])).toEqual([
          ['sted', ['Rådhuset', 'Skolen']],
        ]);
        expect(recomputeStateSum(store)).toBe(store.stateSum());
      }
      expect(a.stateSum()).toBe(b.stateSum());
      put(a, moeteTabell, { sted: 'Rådhuset' }, id, { velg: true });
      expect(a.history.conflictCount()).toBe(0);
    }));

  test('what a newer program has made is kept and passed on as it was', () =>
    apart((a, b, id) => {
      const device = '99999999-0000-7000-8000-000000000001';
      const one = { enhet: device, hlc: 1, forfatter: device, skjema: 99, base: [] };
      const nytt: Operation[] = [
        { ...one, nr: 1, tabell: 'framtid', rad: id, felt: '', verdi: 1 },
        { ...one, nr: 2, tabell: 'framtid', rad: id, felt: 'noe', verdi: 1.5 },
        { ...one, nr: 3, tabell: 'moete', rad: id, felt: 'nyttFelt', verdi: 9_007_199_254_740_991 },
      ];
      const sum = a.stateSum();
      a.accept(nytt);
      expect(a.stateSum()).toBe(sum);
      hear(b, a);
      expect(b.exchange.read(device, 1, 3)).toEqual(nytt);
    }));
});

test('merge alone: a set of operations has one meaning whatever its order', () => {
  const op = (
    enhet: string,
    nr: number,
    felt: string,
    verdi: Operation['verdi'],
    base: Operation['base'] = [],
  ): Operation => ({
    enhet,
    nr,
    tabell: 'moete',
    rad: RADER[0] as string,
    felt,
    verdi,
    hlc: nr,
    forfatter: enhet,
    skjema: 1,
    base,
  });
  const ops = [
    op('a', 1, '', 1),
    op('a', 2, 'sted', 'A'),
    op('b', 1, 'sted', 'B', [['a', 2]]),
    op('c', 1, 'sted', 'C', [['a', 2]]),
    op('c', 2, '', { fjernet: { a: 2, c: 1 } }, [['a', 1]]),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...ops, ...ops], { minLength: 10, maxLength: 10 }), (shuffled) => {
      expect(mergeRow(moeteTabell, shuffled)).toEqual({
        rad: { id: RADER[0], sted: 'C' },
        konflikter: ['', 'sted'],
      });
    }),
    property(30),
  );
});
