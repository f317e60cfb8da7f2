import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { kildefilTabell } from '#shared/indikator/maaling.ts';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { storePath } from '../../../electron/db/open.ts';
import { recomputeStateSum } from '../../../electron/db/state-sum.ts';
import { createFolderCentre } from '../../../electron/sync/centre-folder.ts';
import { tempDir, testTime } from '../../support/butikk.ts';
import {
  allSync,
  expectEqual,
  failure,
  faulty,
  freely,
  laptop,
  moete,
  nyttMoete,
  segmentsIn,
  sett,
} from '../../support/synk.ts';

let senter = '';
beforeEach(() => {
  senter = tempDir();
});
const two = () => [laptop('anne', senter), laptop('bo', senter)] as const;

describe('two advisers and a folder', () => {
  test('what Anne writes reaches Bo, and the other way, and each is told', async () => {
    const [anne, bo] = two();
    const id = nyttMoete(anne.store, { sted: 'Øyvær', tekst: 'Vi møttes.' });
    expect(anne.sync.status()).toMatchObject({ tilstand: 'hviler', venter: 5, sistBekreftet: null, sistKontakt: null });
    expect(await anne.run()).toMatchObject({
      tilstand: 'hviler',
      venter: 0,
      aarsak: null,
      mangler: [],
      konflikter: 0,
      sistBekreftet: new Date(anne.time.clock()).toISOString(),
    });
    expect(await bo.run()).toMatchObject({ venter: 0, sistBekreftet: null });
    expect(moete(bo.store, id)).toMatchObject({ sted: 'Øyvær', tekst: 'Vi møttes.' });
    expect(bo.events.filter(({ type }) => type === 'data.endret')).toEqual([
      { type: 'data.endret', tabeller: expect.arrayContaining(['moete']), kilde: 'synk' },
    ]);
    expect(bo.pulled).toContain('moete');
    expect(anne.events.filter(({ type }) => type === 'data.endret')).toEqual([]);
    sett(bo.store, id, { tema: 'Lesing' });
    await allSync(bo, anne);
    expect(moete(anne.store, id)).toMatchObject({ sted: 'Øyvær', tema: 'Lesing' });
    expectEqual(anne, bo);
    expect(anne.events.filter((e) => e.type === 'synk.status').map((e) => e.status.tilstand)).toEqual(
      expect.arrayContaining(['arbeider', 'hviler']),
    );
  });

  test('each record says how far it has come', async () => {
    const [anne, bo] = two();
    const id = nyttMoete(anne.store);
    expect(anne.store.rowDelivery(id)).toBe('lokalt');
    await anne.run();
    expect(anne.store.rowDelivery(id)).toBe('bekreftet');
    await bo.run();
    expect(bo.store.rowDelivery(id)).toBe('bekreftet');
    sett(bo.store, id, { sted: 'A' });
    expect(bo.store.rowDelivery(id)).toBe('lokalt');
  });

  test('the same field on both is counted as a conflict by both', async () => {
    const [anne, bo] = two();
    const id = nyttMoete(anne.store, { sted: 'A' });
    await allSync(anne, bo);
    sett(anne.store, id, { sted: 'B' });
    sett(bo.store, id, { sted: 'C' });
    await allSync(anne, bo);
    expectEqual(anne, bo);
    expect([anne.sync.status().konflikter, bo.sync.status().konflikter]).toEqual([1, 1]);
  });

  test('a sync with nothing new opens no file', async () => {
    const { centre, counts } = faulty(createFolderCentre(senter));
    const anne = laptop('anne', centre);
    const bo = laptop('bo', senter);
    nyttMoete(anne.store);
    nyttMoete(bo.store);
    await allSync(anne, bo, anne);
    const before = { ...counts };
    await anne.run();
    expect(counts).toEqual({ ...before, list: before.list + 1, read: before.read + 1 });
  });

  test('work is credited to whoever wrote it, whoever sends it', async () => {
    const [anne, bo] = two();
    const forfatter = 'cccccccc-0000-7000-8000-000000000001';
    anne.store.write((tx) => tx.setting('meg', forfatter));
    nyttMoete(anne.store);
    anne.store.write((tx) => tx.setting('meg', 'dddddddd-0000-7000-8000-000000000001'));
    await allSync(anne, bo);
    expect(bo.store.exchange.read(anne.store.device, 1, 3).map((op) => op.forfatter)).toEqual([
      forfatter,
      forfatter,
      forfatter,
    ]);
  });

  test('what only this laptop knows is in no file of the centre', async () => {
    const [anne] = two();
    nyttMoete(anne.store, { tekst: 'delt', privatNotat: 'mitt eget notat' });
    await anne.run();
    const all = readdirSync(senter, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    expect(all.length).toBeGreaterThan(1);
    const { openSegment } = await import('../../../electron/sync/segment.ts');
    for (const path of segmentsIn(senter)) {
      const ops = (await openSegment(readFileSync(path), path)).operations();
      expect(JSON.stringify(ops)).toContain('delt');
      expect(JSON.stringify(ops)).not.toContain('privat');
    }
  });

  test('typing goes on while it is sent: what was packed stands, what came after is a change of its own', async () => {
    const [anne, bo] = two();
    const id = nyttMoete(anne.store);
    sett(anne.store, id, { tekst: 'Vi' }, true);
    await allSync(anne, bo);
    sett(anne.store, id, { tekst: 'Vi møttes' }, true);
    await allSync(anne, bo);
    expect(moete(bo.store, id)?.tekst).toBe('Vi møttes');
    expect(bo.store.history.ofRow('moete', id, 'tekst').map((v) => v.verdi)).toEqual(['Vi møttes', 'Vi']);
    expectEqual(anne, bo);
  });

  test('a wrong clock stops nobody, and cause comes before effect', async () => {
    const anne = laptop('anne', senter, { time: testTime(Date.UTC(2026, 1, 3, 5)) });
    const bo = laptop('bo', senter, { time: testTime(Date.UTC(2026, 1, 5, 8)) });
    const id = nyttMoete(bo.store, { sted: 'A' });
    await allSync(bo, anne);
    sett(anne.store, id, { sted: 'B' });
    await allSync(anne, bo);
    expect(moete(bo.store, id)?.sted).toBe('B');
    expect(bo.store.history.ofRow('moete', id, 'sted').map((v) => v.verdi)).toEqual(['B', 'A']);
    expect(bo.sync.status().konflikter).toBe(0);
  });

  test('a laptop that returns after half a year wins nothing by being late', async () => {
    const time = testTime();
    const [anne, bo] = [laptop('anne', senter, { time }), laptop('bo', senter, { time })];
    const id = nyttMoete(anne.store, { sted: 'A', tema: 'T' });
    await allSync(anne, bo);
    sett(bo.store, id, { sted: 'gammelt' });
    for (let i = 0; i < 30; i += 1) {
      time.forward((200 * 86_400_000) / 30);
      sett(anne.store, id, { sted: `nytt ${i}`, tema: `T${i}` });
      await anne.run();
    }
    await allSync(bo, anne);
    expectEqual(anne, bo);
    expect(moete(bo.store, id)).toMatchObject({ sted: 'nytt 29', tema: 'T29' });
    expect(bo.store.history.conflicts()).toMatchObject([
      { felt: 'sted', verdier: [{ verdi: 'nytt 29' }, { verdi: 'gammelt' }] },
    ]);
  });

  test('one at a time: calls made together are run in order', async () => {
    const [anne] = two();
    nyttMoete(anne.store);
    const all = await Promise.all([anne.run(), anne.run(), anne.run()]);
    expect(all.map(({ venter }) => venter)).toEqual([0, 0, 0]);
    expect(segmentsIn(senter)).toHaveLength(1);
  });

  test('it can be stopped between steps, and the next one goes on', async () => {
    const [anne, bo] = two();
    // six operations a row, and no even number of rows in a chunk
    for (let i = 0; i < 270; i += 1) nyttMoete(anne.store, { sted: `sted ${i}`, tema: 'T', dato: '2026-02-03' });
    await anne.run();
    let steps = 0;
    const stop = async () => {
      steps += 1;
      if (steps > 2) throw Object.assign(new Error('stopp'), { failure: { code: 'conflict', rule: 'stoppet' } });
    };
    await expect(bo.sync.run({ step: stop })).rejects.toThrow('stopp');
    const part = bo.store.operationCount();
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(anne.store.operationCount());
    expect(
      bo.store.all('SELECT * FROM moete WHERE deltakelseId IS NULL OR sted IS NULL OR tema IS NULL OR dato IS NULL'),
    ).toEqual([]);
    expect(bo.events.some(({ type }) => type === 'data.endret')).toBe(true);
    await bo.run();
    expectEqual(anne, bo);
    await bo.sync.close();
    await expect(bo.run()).rejects.toEqual(failure('stoppet'));
  });
});

describe('three laptops', () => {
  test('in any order of syncing all end alike, and the kept sum is the counted one', async () => {
    const [anne, bo, cecilie] = [laptop('anne', senter), laptop('bo', senter), laptop('ceci', senter)];
    const id = nyttMoete(anne.store, { tekst: 'en\nto\ntre' });
    await allSync(anne, bo, cecilie);
    sett(anne.store, id, { tekst: 'EN\nto\ntre' });
    sett(bo.store, id, { tekst: 'en\nto\nTRE' });
    cecilie.store.write((tx) => tx.remove(moeteTabell, id));
    for (const store of [anne.store, bo.store, cecilie.store])
      store.write((tx) => tx.put(uttrekkTabell, { aar: 2026 }));
    await allSync(cecilie, anne, bo);
    expectEqual(anne, bo, cecilie);
    expect(moete(cecilie.store, id)?.tekst).toBe('EN\nto\nTRE');
    expect(cecilie.store.all('SELECT aar FROM uttrekk')).toEqual([{ aar: 2026 }]);
    for (const { store } of [anne, bo, cecilie]) expect(recomputeStateSum(store)).toBe(store.stateSum());
  });

  test('copies under other names are taken in, and change nothing', async () => {
    const [anne, bo] = two();
    for (let i = 0; i < 4; i += 1) {
      nyttMoete(anne.store, { sted: `sted ${i}` });
      await anne.run();
    }
    const [first = '', second = '', third = '', fourth = ''] = segmentsIn(senter);
    renameSync(first, first.replace('.seg', '-PC01.seg'));
    copyFileSync(second, second.replace('.seg', ' (1).seg'));
    copyFileSync(second, second.replace('.seg', ' (2).seg'));
    renameSync(third, join(dirname(third), 'noe helt annet.seg'));
    mkdirSync(join(senter, 'enheter', 'kopi av mappe'));
    renameSync(fourth, join(senter, 'enheter', 'kopi av mappe', basename(fourth)));
    expect(await bo.run()).toMatchObject({ aarsak: null, mangler: [] });
    expectEqual(anne, bo);
    await anne.run();
    expect(segmentsIn(senter)).toHaveLength(6);
  });

  test('many small files are put together, and nobody misses what was taken away', async () => {
    const [anne, bo] = two();
    for (let i = 0; i < 25; i += 1) {
      nyttMoete(anne.store, { sted: `sted ${i}` });
      await anne.run();
      if (i === 9) await bo.run();
    }
    expect(segmentsIn(senter).length).toBeLessThan(17);
    await bo.run();
    expectEqual(anne, bo);
    const ny = laptop('ny', senter);
    await ny.run();
    expectEqual(anne, ny);
    const files = segmentsIn(senter).length;
    await allSync(anne, bo, ny);
    expect(segmentsIn(senter)).toHaveLength(files);
  });
});

describe('the centre heals from the laptops', () => {
  const filled = async () => {
    const [anne, bo] = two();
    for (let i = 0; i < 3; i += 1) {
      nyttMoete(anne.store, { sted: `anne ${i}` });
      nyttMoete(bo.store, { sted: `bo ${i}` });
      await allSync(anne, bo);
    }
    return [anne, bo] as const;
  };
  const newcomerEquals = async (anne: ReturnType<typeof laptop>) => {
    const ny = laptop('ny', senter);
    expect(await ny.run()).toMatchObject({ aarsak: null, mangler: [] });
    expectEqual(anne, ny);
  };

  test("of a laptop's own lost file, and of another's", async () => {
    const [anne] = await filled();
    for (const path of segmentsIn(senter)) rmSync(path);
    await anne.run();
    await newcomerEquals(anne);
  });

  test('emptied wholly, under the same identity', async () => {
    const [anne, bo] = await filled();
    const identity = readFileSync(join(senter, 'embete.json'), 'utf8');
    for (const name of readdirSync(senter)) rmSync(join(senter, name), { recursive: true });
    await allSync(bo, anne);
    expect(readFileSync(join(senter, 'embete.json'), 'utf8')).toBe(identity);
    expectEqual(anne, bo);
    await newcomerEquals(anne);
  });

  test('with files cut short', async () => {
    const [anne, bo] = await filled();
    for (const path of segmentsIn(senter)) truncateSync(path, 40);
    await allSync(anne, bo);
    await newcomerEquals(anne);
  });

  test('of an identity file that has turned to rubbish', async () => {
    const [anne] = await filled();
    writeFileSync(join(senter, 'embete.json'), '{"format": 1, "emb');
    await anne.run();
    await newcomerEquals(anne);
  });

  test('after one laptop put an older state of it back', async () => {
    const [anne, bo] = await filled();
    const old = tempDir();
    const { cpSync } = await import('node:fs');
    cpSync(senter, old, { recursive: true });
    nyttMoete(anne.store, { sted: 'nytt' });
    await anne.run();
    rmSync(senter, { recursive: true });
    cpSync(old, senter, { recursive: true });
    await allSync(bo, anne);
    expectEqual(anne, bo);
    await newcomerEquals(anne);
  });
});

describe('gaps', () => {
  test('what lacks its cause waits, is named by device and number, and comes when the cause does', async () => {
    const [anne, bo, cecilie] = [laptop('anne', senter), laptop('bo', senter), laptop('ceci', senter)];
    const id = nyttMoete(anne.store, { sted: 'A' });
    await allSync(anne, bo);
    const [annes = ''] = segmentsIn(senter);
    sett(bo.store, id, { sted: 'B' });
    await bo.run();
    const away = join(tempDir(), 'borte');
    renameSync(annes, away);
    expect(await cecilie.run()).toMatchObject({ mangler: [{ enhet: anne.store.device, fra: 1 }] });
    expect([moete(cecilie.store, id), cecilie.store.operationCount()]).toEqual([undefined, 0]);
    renameSync(away, annes);
    expect(await cecilie.run()).toMatchObject({ mangler: [] });
    expect(moete(cecilie.store, id)?.sted).toBe('B');
    expectEqual(bo, cecilie);
  });

  test('two files that each wait for the other are taken in piece by piece', async () => {
    const [anne, bo, ny] = [laptop('anne', senter), laptop('bo', senter), laptop('ny', senter)];
    const id = nyttMoete(anne.store, { sted: 'a0' });
    for (let i = 1; i < 4; i += 1) {
      await allSync(anne, bo);
      sett(bo.store, id, { sted: `b${i}` });
      await allSync(bo, anne);
      sett(anne.store, id, { sted: `a${i}` });
    }
    await allSync(anne, bo);
    for (const path of segmentsIn(senter)) rmSync(path);
    await anne.run();
    expect(segmentsIn(senter)).toHaveLength(2);
    expect(await ny.run()).toMatchObject({ mangler: [] });
    expectEqual(anne, ny);
  });
});

describe('a merge that takes much away', () => {
  const removeMany = async (of: number, removed: number) => {
    const [anne, bo] = two();
    const ids = Array.from({ length: of }, (_, i) => nyttMoete(anne.store, { sted: `sted ${i}` }));
    await allSync(anne, bo);
    anne.store.write((tx) => {
      for (const id of ids.slice(0, removed)) tx.remove(moeteTabell, id);
    });
    await anne.run();
    return bo;
  };

  test('stops before anything is taken in, says how much, and goes on when somebody has said yes', async () => {
    const bo = await removeMany(20, 6);
    const before = [bo.store.stateSum(), bo.store.operationCount()];
    await expect(bo.run()).rejects.toMatchObject({
      failure: { code: 'conflict', rule: 'synk-mange-slettinger', details: { tabell: 'moete', antall: 6, av: 20 } },
    });
    expect([bo.store.stateSum(), bo.store.operationCount()]).toEqual(before);
    expect(bo.sync.status()).toMatchObject({ tilstand: 'stanset', aarsak: 'synk-mange-slettinger' });
    await bo.run(['synk-mange-slettinger']);
    expect(bo.store.get('SELECT count(*) AS n FROM moete')).toEqual({ n: 14 });
    expect(bo.sync.status()).toMatchObject({ tilstand: 'hviler', aarsak: null });
  });

  test.each([
    ['five of twenty', 20, 5],
    ['six of eighty', 80, 6],
  ])('but %s is daily work', async (_, of, removed) => {
    const bo = await removeMany(of, removed);
    await bo.run();
    expect(bo.store.get('SELECT count(*) AS n FROM moete')).toEqual({ n: of - removed });
  });

  test('and rows that somebody works on are not counted: they come back with a question', async () => {
    const [anne, bo] = two();
    const ids = Array.from({ length: 6 }, () => nyttMoete(anne.store));
    await allSync(anne, bo);
    anne.store.write((tx) => {
      for (const id of ids) tx.remove(moeteTabell, id);
    });
    await anne.run();
    for (const id of ids) sett(bo.store, id, { sted: 'jeg arbeider her' });
    expect(await bo.run()).toMatchObject({ konflikter: 6 });
    expect(bo.store.get('SELECT count(*) AS n FROM moete')).toEqual({ n: 6 });
  });
});

describe('whose centre it is', () => {
  test('a new laptop takes over its identity', async () => {
    const [anne, bo] = two();
    await allSync(anne, bo);
    const { senterId, embete } = JSON.parse(readFileSync(join(senter, 'embete.json'), 'utf8'));
    expect(embete).toBe('eksempel');
    const known = "SELECT verdi FROM innstilling WHERE navn = 'senterId'";
    expect([anne.store.get(known), bo.store.get(known)]).toEqual([{ verdi: senterId }, { verdi: senterId }]);
  });

  test("another embete's is refused, and nothing goes either way", async () => {
    const anne = laptop('anne', senter);
    nyttMoete(anne.store);
    await anne.run();
    const fremmed = laptop('bo', senter, { embete: 'annet' });
    nyttMoete(fremmed.store);
    const files = segmentsIn(senter);
    await expect(fremmed.run()).rejects.toEqual(failure('senter-annet-embete', 'conflict'));
    expect([fremmed.store.operationCount(), segmentsIn(senter)]).toEqual([3, files]);
    expect(fremmed.sync.status()).toMatchObject({ tilstand: 'stanset', aarsak: 'senter-annet-embete', venter: 3 });
  });

  test('another centre of the same embete is refused by who knows one', async () => {
    const [anne] = two();
    await anne.run();
    const annet = tempDir();
    await laptop('bo', annet).run();
    anne.at.centre = createFolderCentre(annet);
    await expect(anne.run()).rejects.toEqual(failure('senter-byttet', 'conflict'));
  });

  test('a copy of the centre in another place is the same centre', async () => {
    const [anne, bo] = two();
    nyttMoete(anne.store);
    await allSync(anne, bo);
    const flyttet = join(tempDir(), 'ny plass');
    renameSync(senter, flyttet);
    mkdirSync(senter);
    for (const one of [anne, bo]) one.at.centre = createFolderCentre(flyttet);
    nyttMoete(bo.store);
    await allSync(bo, anne);
    expectEqual(anne, bo);
  });

  test('two laptops that named it at once, one under a copied name, stay together', async () => {
    const [anne, bo] = two();
    await anne.run();
    renameSync(join(senter, 'embete.json'), join(senter, 'embete-PC01.json'));
    await bo.run();
    nyttMoete(anne.store);
    await allSync(anne, bo);
    expectEqual(anne, bo);
  });

  test('one that only newer programs may read stops everything but work here', async () => {
    const [anne] = two();
    await anne.run();
    const path = join(senter, 'embete.json');
    const identity = JSON.parse(readFileSync(path, 'utf8'));
    for (const newer of [
      { ...identity, format: 2, helt: 'annet' },
      { ...identity, minsteSkjemaversjon: 99 },
    ]) {
      writeFileSync(path, JSON.stringify(newer));
      await expect(anne.run()).rejects.toEqual(failure('senter-nyere-format', 'unavailable'));
      nyttMoete(anne.store);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(newer);
    }
    expect(segmentsIn(senter)).toEqual([]);
  });

  test('an identity that has not arrived is waited for, and not named anew by a new laptop', async () => {
    const [anne, bo] = two();
    nyttMoete(anne.store);
    await anne.run();
    const path = join(senter, 'embete.json');
    const identity = readFileSync(path);
    writeFileSync(path, '');
    await expect(anne.run()).rejects.toEqual(failure('senter-venter'));
    rmSync(path);
    await expect(bo.run()).rejects.toEqual(failure('senter-venter'));
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, identity);
    await allSync(anne, bo);
    expectEqual(anne, bo);
  });

  test('without a centre, or before the first start, there is nothing to sync with', async () => {
    const anne = laptop('anne', null);
    expect(anne.sync.status()).toMatchObject({ tilstand: 'ikke-valgt' });
    await expect(anne.run()).rejects.toEqual(failure('senter-ikke-valgt', 'conflict'));
    const bo = laptop('bo', senter, { embete: null });
    await expect(bo.run()).rejects.toEqual(failure('ikke-startet', 'conflict'));
  });
});

describe('a store that is an older copy of itself', () => {
  const restored = async () => {
    const dir = tempDir();
    const anne = laptop('anne', senter, { dir });
    nyttMoete(anne.store, { sted: 'før kopien' });
    await anne.run();
    anne.store.close();
    const copy = join(tempDir(), 'kopi.sqlite');
    copyFileSync(storePath(dir), copy);
    const later = laptop('anne', senter, { dir });
    const id = nyttMoete(later.store, { sted: 'etter kopien' });
    await later.run();
    later.store.close();
    copyFileSync(copy, storePath(dir));
    return { again: laptop('anne', senter, { dir }), id };
  };

  test('is refused, and the centre keeps what the copy has not', async () => {
    const { again, id } = await restored();
    await expect(again.run()).rejects.toEqual(failure('synk-egen-framtid', 'conflict'));
    const ny = laptop('ny', senter);
    await ny.run();
    expect(moete(ny.store, id)?.sted).toBe('etter kopien');
  });

  test('also when it has gone on by itself under the same numbers', async () => {
    const { again } = await restored();
    for (let i = 0; i < 5; i += 1) nyttMoete(again.store, { sted: 'noe annet' });
    const files = segmentsIn(senter);
    await expect(again.run()).rejects.toEqual(failure('synk-egen-framtid'));
    expect(segmentsIn(senter)).toEqual(files);
  });
});

describe('imported files', () => {
  const withFile = (one: ReturnType<typeof laptop>, innhold: string) => {
    const sha256 = one.files.stageBytes(Buffer.from(innhold));
    one.files.keep(sha256);
    one.store.write((tx) =>
      tx.put(kildefilTabell, {
        sha256,
        filnavn: 'resultater.csv',
        format: 'udir-nasjonale-proever',
        stoerrelse: innhold.length,
        importertTid: '2026-02-03T08:00:00.000Z',
      }),
    );
    return sha256;
  };

  test('come along, byte for byte, and what is read from them is told to be made again', async () => {
    const [anne, bo] = two();
    const sha256 = withFile(anne, 'innhold æøå');
    await allSync(anne, bo);
    expect(Buffer.from(bo.files.read(sha256)).toString()).toBe('innhold æøå');
    expect(bo.files.kept(sha256)).toBeDefined();
    expect(bo.pulled).toContain('kildefil');
  });

  test('that have not arrived are waited for, and told when they come', async () => {
    const [anne, bo] = two();
    const sha256 = withFile(anne, 'innhold');
    await anne.run();
    const path = join(senter, 'filer', sha256);
    renameSync(path, `${path}-vekk`);
    expect(await bo.run()).toMatchObject({ tilstand: 'hviler', aarsak: 'senter-venter' });
    bo.pulled.length = 0;
    renameSync(`${path}-vekk`, path);
    expect(await bo.run()).toMatchObject({ aarsak: null });
    expect(bo.pulled).toEqual(['kildefil']);
    expect(bo.files.kept(sha256)).toBeDefined();
  });

  test('with another content than their name are not taken, and put right by who has them', async () => {
    const [anne, bo] = two();
    const sha256 = withFile(anne, 'innhold');
    await anne.run();
    writeFileSync(join(senter, 'filer', sha256), 'forfalsket innhold');
    expect(await bo.run()).toMatchObject({ aarsak: 'synk-fil-skadet' });
    expect(bo.files.kept(sha256)).toBeUndefined();
    await allSync(anne, bo);
    expect(Buffer.from(bo.files.read(sha256)).toString()).toBe('innhold');
    expect(bo.sync.status().aarsak).toBeNull();
  });
});

test('the work has a way to hear how far it is', async () => {
  const [anne] = two();
  nyttMoete(anne.store);
  const steps: [number, number][] = [];
  await anne.sync.run({ step: async (gjort, av) => void steps.push([gjort, av]) });
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.every(([gjort, av]) => gjort <= av)).toBe(true);
  await anne.sync.run(freely);
});
