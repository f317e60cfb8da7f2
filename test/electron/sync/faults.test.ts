import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/contract/result.ts';
import { kildefilTabell } from '#shared/indikator/maaling.ts';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import type { Operation } from '../../../electron/db/wire.ts';
import type { Centre } from '../../../electron/sync/centre.ts';
import { createFolderCentre } from '../../../electron/sync/centre-folder.ts';
import { packSegment, segmentName } from '../../../electron/sync/segment.ts';
import { tempDir } from '../../support/butikk.ts';
import {
  allSync,
  DELTAKELSE,
  expectEqual,
  failure,
  faulty,
  laptop,
  moete,
  nyttMoete,
  segmentsIn,
  sett,
} from '../../support/synk.ts';

let senter = '';
let folder: Centre;
beforeEach(() => {
  senter = tempDir();
  folder = createFolderCentre(senter);
});
const state = ({ store }: ReturnType<typeof laptop>) => [
  store.stateSum(),
  store.operationCount(),
  store.history.bin().length,
];

test('an imported file that the centre has no room for holds back nobody’s words', async () => {
  const { centre, faults } = faulty(folder);
  const anne = laptop('anne', centre);
  const sha256 = anne.files.stageBytes(Buffer.from('resultater'));
  anne.files.keep(sha256);
  anne.store.write((tx) =>
    tx.put(kildefilTabell, {
      sha256,
      filnavn: 'resultater.csv',
      format: 'udir-nasjonale-proever',
      stoerrelse: 10,
      importertTid: '2026-02-03T08:00:00.000Z',
    }),
  );
  const id = nyttMoete(anne.store, { sted: 'Rådhuset' });
  faults.write = async (navn, bytes) => {
    if (navn.startsWith('filer/')) throw new AppError('unavailable', 'senter-fullt');
    return folder.write(navn, bytes);
  };
  await expect(anne.run()).rejects.toMatchObject({ failure: { rule: 'senter-fullt' } });
  expect(anne.store.rowDelivery(id)).toBe('bekreftet');
  const bo = laptop('bo', senter);
  expect(await bo.run()).toMatchObject({ aarsak: 'senter-venter' });
  expect(moete(bo.store, id)).toMatchObject({ sted: 'Rådhuset' });

  delete faults.write;
  await anne.run();
  expect(await bo.run()).toMatchObject({ aarsak: null });
  expect(bo.files.kept(sha256)).toBeDefined();
});

describe('files that a sync client has not brought yet', () => {
  test('empty, unreadable and hidden ones are waited for; nothing is taken as deleted', async () => {
    const anne = laptop('anne', senter);
    const { centre, faults } = faulty(folder);
    const bo = laptop('bo', centre);
    for (let i = 0; i < 6; i += 1) {
      nyttMoete(anne.store, { sted: `sted ${i}` });
      await anne.run();
    }
    await bo.run();
    const ids = [nyttMoete(anne.store, { sted: 'nytt' })];
    await anne.run();
    const before = state(bo);

    faults.list = async () =>
      (await folder.list()).map((file) => (file.navn.endsWith('.seg') ? { ...file, stoerrelse: 0 } : file));
    expect(await bo.run()).toMatchObject({ tilstand: 'hviler', aarsak: 'senter-venter' });
    delete faults.list;
    faults.read = async (navn) => (navn.endsWith('.seg') ? 'venter' : folder.read(navn));
    expect(await bo.run()).toMatchObject({ aarsak: 'senter-venter' });
    delete faults.read;
    faults.list = async () => (await folder.list()).filter(({ navn }) => !navn.includes(anne.store.device));
    const files = segmentsIn(senter).length;
    await bo.run();
    expect(state(bo)).toEqual(before);
    expect(segmentsIn(senter).length).toBeGreaterThan(files); // what seemed lost was put back
    delete faults.list;
    expect(await bo.run()).toMatchObject({ aarsak: null });
    expect(moete(bo.store, ids[0] as string)?.sted).toBe('nytt');
    expectEqual(anne, bo);
  });

  test('what waits is not taken for lost: nobody writes it once more', async () => {
    const anne = laptop('anne', senter);
    const { centre, faults } = faulty(folder);
    const bo = laptop('bo', centre);
    nyttMoete(anne.store);
    await allSync(anne, bo);
    faults.list = async () =>
      (await folder.list()).map((file) => (file.navn.endsWith('.seg') ? { ...file, stoerrelse: 0 } : file));
    await bo.run();
    expect(segmentsIn(senter)).toHaveLength(1);
  });
});

describe('the place goes away in the middle', () => {
  /** Every call from the n-th on fails as a share does that is gone. */
  const cutAfter = (calls: number): Centre => {
    let left = calls;
    const alive = async () => {
      left -= 1;
      if (left < 0) throw new AppError('unavailable', 'senter-utilgjengelig', { mappe: senter, kode: 'ENOENT' });
    };
    return {
      list: () => alive().then(() => folder.list()),
      read: (navn) => alive().then(() => folder.read(navn)),
      write: (navn, bytes) => alive().then(() => folder.write(navn, bytes)),
      remove: (navn) => alive().then(() => folder.remove(navn)),
    };
  };

  test('at any call: said so, nothing lost here, and the next sync completes it', async () => {
    const anne = laptop('anne', senter);
    const bo = laptop('bo', null);
    const id = nyttMoete(anne.store, { sted: 'A', tema: 'T' });
    await anne.run();
    let stopped = 0;
    for (let calls = 0; ; calls += 1) {
      const mine = nyttMoete(bo.store, { sted: `bo ${calls}` });
      sett(anne.store, id, { tema: `anne ${calls}` });
      await anne.run();
      bo.at.centre = cutAfter(calls);
      try {
        await bo.run();
      } catch (error) {
        expect(error).toEqual(failure('senter-utilgjengelig'));
        expect(bo.sync.status()).toMatchObject({ tilstand: 'stanset', aarsak: 'senter-utilgjengelig' });
        expect(bo.sync.status().venter).toBeGreaterThan(0);
        expect(moete(bo.store, mine)?.sted).toBe(`bo ${calls}`);
        stopped += 1;
        continue;
      }
      break;
    }
    expect(stopped).toBeGreaterThan(5);
    bo.at.centre = folder;
    await allSync(bo, anne);
    expect(bo.sync.status()).toMatchObject({ tilstand: 'hviler', aarsak: null, venter: 0 });
    expectEqual(anne, bo);
  });
});

describe('success is what is read back, and nothing else', () => {
  test('a place that says yes and keeps nothing leaves the work unconfirmed', async () => {
    const { centre, faults } = faulty(folder);
    const anne = laptop('anne', centre);
    await anne.run();
    const id = nyttMoete(anne.store);
    faults.write = async () => {};
    for (let i = 0; i < 2; i += 1) await expect(anne.run()).rejects.toEqual(failure('senter-bekrefter-ikke'));
    expect(anne.sync.status()).toMatchObject({ tilstand: 'stanset', venter: 3, sistBekreftet: null });
    expect(anne.store.rowDelivery(id)).toBe('sendt');
    delete faults.write;
    expect(await anne.run()).toMatchObject({ venter: 0, tilstand: 'hviler' });
    expect(anne.store.rowDelivery(id)).toBe('bekreftet');
  });

  test.each([0.01, 0.5, 0.99])(
    'a file of which only %d got there is not confirmed, not read by others, and written again',
    async (part) => {
      const { centre, faults } = faulty(folder);
      const [anne, bo] = [laptop('anne', centre), laptop('bo', senter)];
      await anne.run();
      nyttMoete(anne.store, { tekst: 'en lengre tekst '.repeat(50) });
      faults.write = (navn, bytes) => folder.write(navn, bytes.subarray(0, Math.ceil(bytes.length * part)));
      await expect(anne.run()).rejects.toEqual(failure('senter-bekrefter-ikke'));
      const before = state(bo);
      expect(await bo.run()).toMatchObject({ aarsak: 'segment-skadet' });
      expect(state(bo)).toEqual(before);
      delete faults.write;
      await anne.run();
      expect(await bo.run()).toMatchObject({ aarsak: null });
      expectEqual(anne, bo);
    },
  );

  test.each([['senter-fullt'], ['senter-ikke-skrivbar']])(
    "%s: others' work is taken in, our own stays here and is said to",
    async (rule) => {
      const { centre, faults } = faulty(folder);
      const [anne, bo] = [laptop('anne', centre), laptop('bo', senter)];
      await anne.run();
      const id = nyttMoete(bo.store, { sted: 'fra Bo' });
      await bo.run();
      nyttMoete(anne.store);
      faults.write = async () => {
        throw new AppError('unavailable', rule);
      };
      await expect(anne.run()).rejects.toEqual(failure(rule));
      expect(moete(anne.store, id)?.sted).toBe('fra Bo');
      expect(anne.sync.status()).toMatchObject({ tilstand: 'stanset', aarsak: rule, venter: 3 });
    },
  );

  test('confirmed work is never unconfirmed by a later failure', async () => {
    const { centre, faults } = faulty(folder);
    const anne = laptop('anne', centre);
    const id = nyttMoete(anne.store);
    await anne.run();
    const when = anne.sync.status().sistBekreftet;
    faults.list = async () => {
      throw new AppError('unavailable', 'senter-utilgjengelig');
    };
    await expect(anne.run()).rejects.toEqual(failure('senter-utilgjengelig'));
    expect(anne.sync.status()).toMatchObject({ venter: 0, sistBekreftet: when });
    expect(anne.store.rowDelivery(id)).toBe('bekreftet');
  });

  test('when it was last reached is known after a restart', async () => {
    const dir = tempDir();
    const anne = laptop('anne', senter, { dir });
    nyttMoete(anne.store);
    const { sistBekreftet, sistKontakt } = await anne.run();
    anne.store.close();
    expect(laptop('anne', senter, { dir }).sync.status()).toMatchObject({ sistBekreftet, sistKontakt, venter: 0 });
  });
});

describe('files that are not as they should be', () => {
  const DEVICE = '99999999-0000-7000-8000-000000000001';
  const op = (nr: number, more: Partial<Operation> = {}): Operation => ({
    enhet: DEVICE,
    nr,
    tabell: 'moete',
    rad: DELTAKELSE,
    felt: nr === 1 ? '' : 'sted',
    verdi: nr === 1 ? 1 : `sted ${nr}`,
    hlc: nr,
    forfatter: DEVICE,
    skjema: 1,
    base: [],
    ...more,
  });
  const place = async (ops: readonly Operation[], generasjon = 1) => {
    const bytes = await packSegment(ops, generasjon);
    const navn = segmentName(DEVICE, { fra: ops[0]?.nr ?? 0, til: ops.at(-1)?.nr ?? 0 }, bytes);
    await folder.write(navn, bytes);
    return { navn, bytes };
  };

  test('rubbish among the segments is named, and does not stop the rest', async () => {
    const [anne, bo] = [laptop('anne', senter), laptop('bo', senter)];
    nyttMoete(anne.store);
    await anne.run();
    await folder.write('enheter/rot/ferie.seg', Buffer.from('ikke et segment'));
    expect(await bo.run()).toMatchObject({ tilstand: 'hviler', aarsak: 'segment-skadet' });
    expectEqual(anne, bo);
  });

  test.each([
    ['a value that the field cannot hold', op(2, { verdi: 7 }), 'segment-skadet'],
    ['the same from a newer program', op(2, { verdi: 7, skjema: 99 }), 'senter-nyere-format'],
    ['a removal where a value should be', op(2, { verdi: { fjernet: {} } }), 'segment-skadet'],
    ['a row made with another mark', op(2, { felt: '', verdi: 'x' }), 'segment-skadet'],
  ])('%s is not taken in, and what is ours still goes out', async (_, second, aarsak) => {
    const anne = laptop('anne', senter);
    nyttMoete(anne.store);
    await anne.run();
    await place([op(1), second]);
    nyttMoete(anne.store);
    expect(await anne.run()).toMatchObject({ tilstand: 'hviler', aarsak, venter: 0 });
    expect(moete(anne.store, DELTAKELSE)).toBeUndefined();
  });

  test('a newer format holds back its device only', async () => {
    const [anne, bo] = [laptop('anne', senter), laptop('bo', senter)];
    nyttMoete(anne.store);
    await anne.run();
    await place([op(1)], 2);
    await place([op(2)]);
    expect(await bo.run()).toMatchObject({ aarsak: 'senter-nyere-format', mangler: [{ enhet: DEVICE, fra: 1 }] });
    expectEqual(anne, bo);
  });

  test('an older generation is passed over', async () => {
    const anne = laptop('anne', senter);
    await anne.run();
    const path = `${senter}/embete.json`;
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), generasjon: 2 }));
    await place([op(1)], 1);
    expect(await anne.run()).toMatchObject({ aarsak: null });
    expect(anne.store.operationCount()).toBe(0);
  });

  test('unknown tables and fields are kept, and passed on to a centre that has lost them', async () => {
    const [anne, bo] = [laptop('anne', senter), laptop('bo', senter)];
    await anne.run();
    const nytt = [
      op(1),
      op(2, { felt: 'nyttFelt', verdi: 1.5, skjema: 99 }),
      op(3, { tabell: 'framtid', verdi: 'x', skjema: 99 }),
    ];
    const { navn } = await place(nytt);
    await anne.run();
    await folder.remove(navn);
    await allSync(anne, bo);
    expect(bo.store.exchange.read(DEVICE, 1, 3)).toEqual(nytt);
    expectEqual(anne, bo);
  });
});

test('a removal that came while the place was away takes nothing but what it knew of', async () => {
  const [anne, bo] = [laptop('anne', senter), laptop('bo', senter)];
  const id = nyttMoete(anne.store, { sted: 'A' });
  await allSync(anne, bo);
  bo.store.write((tx) => tx.remove(moeteTabell, id));
  sett(anne.store, id, { sted: 'B' });
  await allSync(anne, bo);
  expect([moete(anne.store, id)?.sted, moete(bo.store, id)?.sted]).toEqual(['B', 'B']);
});
