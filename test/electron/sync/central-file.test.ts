import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/contract/result.ts';
import { hurtignotatTabell } from '#shared/frist/hurtignotat.ts';
import { kildefilTabell } from '#shared/indikator/maaling.ts';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { storePath } from '../../../electron/db/open.ts';
import { readSetting } from '../../../electron/db/setting.ts';
import type { Store } from '../../../electron/db/store.ts';
import type { Context } from '../../../electron/ipc/context.ts';
import { createWorks } from '../../../electron/ipc/work.ts';
import { createFolderCentre } from '../../../electron/sync/centre-folder.ts';
import { synkHandlers } from '../../../electron/sync/handlers.ts';
import { packCentralFile, unpackCentralFile } from '../../../electron/sync/sentralfil.ts';
import { PROGRAMVERSJON } from '../../../electron/version.ts';
import { tempDir } from '../../support/butikk.ts';
import {
  allSync,
  DELTAKELSE,
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
const NAVN = 'sentral-eksempel.zip';
const HEMMELIG = 'bare-mitt-notat-som-ingen-andre-skal-se';
type Laptop = ReturnType<typeof laptop>;

const keepFile = (one: Laptop, innhold: string) => {
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

/** An adviser with some work behind her: a removed row, a conflict to come, a private note, an imported file. */
const worked = (name = 'anne') => {
  const anne = laptop(name, senter);
  anne.store.write((tx) => {
    const meg = anne.time.newId();
    tx.setting('meg', meg);
    tx.setting('sentralmappe', '/hemmelig/sti/til/senteret');
    tx.put(raadgiverTabell, { navn: 'Anne', epost: null }, meg);
  });
  const id = nyttMoete(anne.store, { sted: 'Øyvær', tekst: 'Vi møttes.', privatNotat: HEMMELIG });
  const slettet = nyttMoete(anne.store, { sted: 'slettet', privatNotat: `${HEMMELIG} slettet` });
  anne.store.write((tx) => tx.remove(moeteTabell, slettet));
  return { anne, id, fil: keepFile(anne, 'innholdet i fila') };
};
const make = (one: Laptop) => one.sync.makeCentralFile(freely);
const zipOf = (one: Laptop, fil: string) => unzipSync(one.files.read(fil));
const manifestIn = (entries: Record<string, Uint8Array>) =>
  JSON.parse(strFromU8(entries['manifest.json'] as Uint8Array));
const pathOf = (one: Laptop, fil: string) => one.files.path(fil) as string;
/** As a transport hands a file in. */
const start = (one: Laptop, path: string) => one.sync.startFromCentralFile(path, () => {}, freely);
const stateOf = ({ store }: Laptop) => [
  store.stateSum(),
  store.operationCount(),
  store.all('SELECT * FROM innstilling ORDER BY navn'),
  store.exchange.vector(),
];

const packInput = ({ store }: Laptop) => ({
  mappe: tempDir(),
  forrige: null,
  dekning: store.exchange.vector(),
  tilstandssum: store.stateSum(),
  filer: [],
  embete: 'eksempel',
  senterId: null,
  laget: '2026-02-03T08:00:00.000Z',
  enhet: '99999999-0000-7000-8000-000000000001',
  ut: join(tempDir(), NAVN),
});

describe('the central export file', () => {
  test('holds all that is shared, in files that ordinary tools open', async () => {
    const { anne, id, fil } = worked();
    const file = await make(anne);
    expect(file).toMatchObject({ navn: NAVN, tilstandssum: anne.store.stateSum(), publisert: true });
    expect(file.operasjoner).toBe(anne.store.operationCount());
    const entries = zipOf(anne, file.fil);
    expect(readFileSync(join(senter, NAVN))).toEqual(Buffer.from(anne.files.read(file.fil)));
    expect(Object.keys(entries)).toEqual([
      'manifest.json',
      'kodebok.json',
      'kodebok.csv',
      'data.sqlite',
      `filer/${fil}`,
    ]);
    expect(manifestIn(entries)).toMatchObject({
      format: 1,
      embete: 'eksempel',
      skjemaversjon: anne.store.schemaVersion,
      tilstandssum: anne.store.stateSum(),
      dekning: anne.store.exchange.vector(),
      operasjoner: anne.store.operationCount(),
      filer: [{ sha256: fil }],
    });
    const path = join(tempDir(), 'data.sqlite');
    writeFileSync(path, entries['data.sqlite'] as Uint8Array);
    expect(readdirSync(join(path, '..'))).toEqual(['data.sqlite']);
    const db = new Database(path, { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.prepare('SELECT sted, tekst FROM moete').all()).toEqual([{ sted: 'Øyvær', tekst: 'Vi møttes.' }]);
    expect(db.prepare('SELECT count(*) FROM operasjon').pluck().get()).toBe(anne.store.operationCount());
    expect(db.prepare('SELECT tabell FROM papirkurv').pluck().all()).toEqual(['moete']);
    db.close();
    expect(moete(anne.store, id)?.privatNotat).toBe(HEMMELIG);
  });

  test('has nothing in it that is of this laptop alone, in no byte', async () => {
    const { anne } = worked();
    const { fil } = await make(anne);
    const entries = zipOf(anne, fil);
    const live = Buffer.concat([readFileSync(storePath(anne.dir)), readFileSync(`${storePath(anne.dir)}-wal`)]);
    for (const [secret, there] of [
      [HEMMELIG, true],
      ['/hemmelig/sti', true],
      ['sentralmappe', true],
    ] as const) {
      expect(live.includes(secret)).toBe(there); // else the search below would prove nothing
      for (const bytes of Object.values(entries)) expect(Buffer.from(bytes).includes(secret)).toBe(false);
    }
    const path = join(tempDir(), 'data.sqlite');
    writeFileSync(path, entries['data.sqlite'] as Uint8Array);
    const db = new Database(path, { readonly: true });
    for (const tabell of ['innstilling', 'sentralobjekt', 'papirkurvlokal', 'maaling', 'registerkommune'])
      expect([tabell, db.prepare(`SELECT count(*) FROM ${tabell}`).pluck().get()]).toEqual([tabell, 0]);
    expect(db.prepare('SELECT DISTINCT privatNotat FROM moete').pluck().all()).toEqual([null]);
    expect(db.prepare('SELECT sum(sendt) + sum(bekreftet) FROM enhet').pluck().get()).toBe(0);
    db.close();
  });

  test('has a codebook that names every shared field and what it may be', async () => {
    const { anne } = worked();
    const entries = zipOf(anne, (await make(anne)).fil);
    const { felter } = JSON.parse(strFromU8(entries['kodebok.json'] as Uint8Array));
    expect(felter).toContainEqual({
      tabell: 'moete',
      felt: 'form',
      type: 'string',
      verdier: ['fysisk', 'digitalt', 'telefon', 'e-post'],
      tom: true,
      fletting: 'sist',
      noekkel: false,
    });
    expect(JSON.stringify(felter)).not.toContain('privatNotat');
    const csv = Buffer.from(entries['kodebok.csv'] as Uint8Array).toString('utf8');
    expect(csv.startsWith('\uFEFFtabell;felt;type;verdier;tom;fletting;noekkel\r\n')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(felter.length + 1);
    expect(csv).toContain('moete;form;string;fysisk digitalt telefon e-post;1;sist;0');
  });

  test('goes on from the one before, with only what is newer', async () => {
    const { anne, id } = worked();
    await make(anne);
    const bo = laptop('bo', senter);
    await bo.run();
    sett(bo.store, id, { sted: 'nytt sted' });
    nyttMoete(anne.store);
    await allSync(bo, anne);
    const file = await make(anne);
    expectEqual(anne, bo);
    expect(file).toMatchObject({
      tilstandssum: bo.store.stateSum(),
      operasjoner: bo.store.operationCount(),
      publisert: true,
    });
    const ny = laptop('ny', senter);
    await start(ny, pathOf(anne, file.fil));
    expectEqual(anne, ny);
  });

  test("is made anew where the one before is rubbish, another centre's or ahead of this store", async () => {
    const { anne } = worked();
    const first = await make(anne);
    const path = join(senter, NAVN);
    const good = readFileSync(path);
    const entries = unzipSync(good);
    const changed = (more: object) =>
      zipSync({ ...entries, 'manifest.json': strToU8(JSON.stringify({ ...manifestIn(entries), ...more })) });
    for (const before of [
      Buffer.from('rubbish'),
      good.subarray(0, good.length / 2),
      changed({ senterId: '00000000-0000-7000-8000-000000000009' }),
      changed({ dekning: { [anne.store.device]: 999 } }),
      changed({ tilstandssum: '0'.repeat(32) }),
      changed({ format: 2 }),
    ]) {
      writeFileSync(path, before);
      expect(await make(anne)).toMatchObject({ tilstandssum: first.tilstandssum, publisert: true });
      expect(manifestIn(unzipSync(readFileSync(path)))).toEqual(manifestIn(entries));
    }
  });

  test('is not published where it does not say what the store says', async () => {
    const { anne } = worked();
    await anne.run();
    const vrang: Store = Object.assign(Object.create(anne.store), { stateSum: () => 'f'.repeat(32) });
    const { makeCentralFile } = await import('../../../electron/sync/central-file.ts');
    const deps = { store: vrang, files: anne.files, clock: anne.time.clock };
    await expect(makeCentralFile(deps, createFolderCentre(senter), 'eksempel', freely)).rejects.toMatchObject({
      failure: { code: 'conflict', rule: 'sentralfil-avvik', details: { sentralfil: anne.store.stateSum() } },
    });
    expect(existsSync(join(senter, NAVN))).toBe(false);
    expect(readdirSync(join(anne.dir)).some((name) => name.includes('sentralfil'))).toBe(false);
  });

  test('a copy taken from a store that people work in has nothing of theirs alone either', () => {
    const { anne } = worked();
    const path = join(tempDir(), 'kopi.sqlite');
    anne.store.copyShared(path);
    const bytes = readFileSync(path);
    for (const secret of [HEMMELIG, '/hemmelig/sti', 'sentralmappe']) expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes('Vi møttes.')).toBe(true);
  });

  test('made from the one before takes no segment that is in it', async () => {
    const { anne } = worked();
    const first = await make(anne);
    const old = segmentsIn(senter);
    nyttMoete(anne.store, { sted: 'nytt' });
    await anne.run();
    const newer = segmentsIn(senter).filter((path) => !old.includes(path));
    const pack = (forrige: string | null) =>
      packCentralFile({ ...packInput(anne), forrige, segmenter: newer }, () => {});
    expect(await pack(pathOf(anne, first.fil))).toMatchObject({ mangler: null, tilstandssum: anne.store.stateSum() });
    expect(await pack(null)).toMatchObject({ mangler: [anne.store.device, 1] });
  });

  test('is not made where a segment is missing: which one is said', async () => {
    const { anne } = worked();
    await anne.run();
    const input = { ...packInput(anne), segmenter: segmentsIn(senter) };
    const dekning = { ...input.dekning, [DELTAKELSE]: 7 };
    const packed = await packCentralFile({ ...input, dekning }, () => {});
    expect(packed).toEqual({
      mangler: [DELTAKELSE, 1],
      tilstandssum: anne.store.stateSum(),
      operasjoner: anne.store.operationCount(),
    });
    expect(existsSync(input.ut)).toBe(false);
  });

  test('can be made without a centre, and what others write meanwhile is in the next one', async () => {
    const { anne } = worked();
    anne.at.centre = null;
    const file = await make(anne);
    expect(file).toMatchObject({ publisert: false, tilstandssum: anne.store.stateSum() });
    expect(manifestIn(zipOf(anne, file.fil)).senterId).toBeNull();
    const ny = laptop('ny', null);
    await start(ny, pathOf(anne, file.fil));
    expectEqual(anne, ny);
  });

  test('can be stopped, and leaves nothing half', async () => {
    const { anne } = worked();
    await anne.run();
    let steps = 0;
    const work = {
      step: async () => {
        steps += 1;
        if (steps > 1) throw new AppError('conflict', 'stoppet');
      },
    };
    await expect(anne.sync.makeCentralFile(work)).rejects.toEqual(failure('stoppet'));
    expect(existsSync(join(senter, NAVN))).toBe(false);
    expect(
      readdirSync(anne.dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('sentralfil')),
    ).toEqual([]);
    expect(await make(anne)).toMatchObject({ publisert: true });
  });

  test('a full centre is said, and the older file stays', async () => {
    const { anne } = worked();
    await make(anne);
    const before = readFileSync(join(senter, NAVN));
    nyttMoete(anne.store);
    await anne.run();
    const { centre, faults } = faulty(createFolderCentre(senter));
    anne.at.centre = centre;
    faults.write = async () => {
      throw new AppError('unavailable', 'senter-fullt');
    };
    await expect(make(anne)).rejects.toEqual(failure('senter-fullt'));
    expect(readFileSync(join(senter, NAVN))).toEqual(before);
  });
});

describe('a new laptop that starts from it', () => {
  test('holds the same, under a device of its own, and goes on from there', async () => {
    const { anne, id, fil } = worked();
    const bo = laptop('bo', senter);
    await allSync(anne, bo);
    sett(anne.store, id, { sted: 'fra Anne' });
    sett(bo.store, id, { sted: 'fra Bo' });
    await allSync(anne, bo);
    const file = await make(anne);
    const ny = laptop('ny', senter);
    expect(await start(ny, pathOf(anne, file.fil))).toEqual({
      tilstandssum: anne.store.stateSum(),
      operasjoner: anne.store.operationCount(),
    });
    expectEqual(anne, bo, ny);
    expect(ny.store.device).not.toBe(anne.store.device);
    expect(ny.store.exchange.vector()).toEqual(anne.store.exchange.vector());
    expect(ny.store.history.conflicts()).toEqual(anne.store.history.conflicts());
    expect(ny.store.history.bin()).toEqual(anne.store.history.bin());
    expect(Buffer.from(ny.files.read(fil)).toString()).toBe('innholdet i fila');
    expect(ny.store.get("SELECT verdi FROM innstilling WHERE navn = 'embete'")).toEqual({ verdi: 'eksempel' });
    expect(ny.pulled).toEqual(expect.arrayContaining(['moete', 'kildefil', 'innstilling']));
    expect(ny.events).toContainEqual({
      type: 'data.endret',
      tabeller: expect.arrayContaining(['moete']),
      kilde: 'synk',
    });

    const files = segmentsIn(senter).length;
    expect(await ny.run()).toMatchObject({ venter: 0, aarsak: null, konflikter: 1 });
    expect(segmentsIn(senter)).toHaveLength(files); // nothing is sent again
    const mitt = nyttMoete(ny.store, { sted: 'fra den nye' });
    sett(ny.store, id, { sted: 'valgt' });
    await allSync(ny, anne, bo);
    expectEqual(anne, bo, ny);
    expect([moete(anne.store, mitt)?.sted, moete(anne.store, id)?.sted, anne.sync.status().konflikter]).toEqual([
      'fra den nye',
      'valgt',
      0,
    ]);
    expect((await make(ny)).tilstandssum).toBe(anne.store.stateSum());
  });

  test('is still right when it has been closed and opened', async () => {
    const { anne } = worked();
    const { fil } = await make(anne);
    const dir = tempDir();
    const ny = laptop('ny', senter, { dir });
    await start(ny, pathOf(anne, fil));
    ny.store.close();
    const igjen = laptop('ny', senter, { dir });
    nyttMoete(igjen.store);
    await allSync(igjen, anne);
    expectEqual(anne, igjen);
  });

  test('belongs to that centre, and to no other', async () => {
    const { anne } = worked();
    const { fil } = await make(anne);
    const annet = tempDir();
    await laptop('bo', annet).run();
    const ny = laptop('ny', annet);
    await start(ny, pathOf(anne, fil));
    await expect(ny.run()).rejects.toEqual(failure('senter-byttet'));
  });

  test('is refused where there is work that no other laptop hears of', async () => {
    const { anne } = worked();
    const { fil } = await make(anne);
    const bo = laptop('bo', senter);
    bo.store.write((tx) => tx.put(hurtignotatTabell, { tekst: 'mitt', tid: '2026-02-03T08:00:00.000Z' }));
    expect(bo.store.operationCount()).toBe(0);
    await expect(start(bo, pathOf(anne, fil))).rejects.toEqual(failure('lager-har-arbeid', 'conflict'));
    expect(bo.store.get('SELECT tekst FROM hurtignotat')).toEqual({ tekst: 'mitt' });
  });

  test('is refused where there is work already', async () => {
    const { anne } = worked();
    const { fil } = await make(anne);
    const bo = laptop('bo', senter);
    nyttMoete(bo.store, { sted: 'mitt' });
    const before = stateOf(bo);
    await expect(start(bo, pathOf(anne, fil))).rejects.toEqual(failure('lager-har-arbeid', 'conflict'));
    expect(stateOf(bo)).toEqual(before);
  });

  describe('refuses what is not a whole one of ours, and stays as it was', () => {
    const made: { good?: Uint8Array } = {};
    const goodFile = async () => {
      const { anne } = worked();
      return anne.files.read((await make(anne)).fil);
    };
    const changedZip = async (change: (entries: Record<string, Uint8Array>) => Record<string, Uint8Array>) => {
      made.good ??= await goodFile();
      return zipSync(change(unzipSync(made.good)));
    };
    const withManifest = (more: object) => (entries: Record<string, Uint8Array>) => ({
      ...entries,
      'manifest.json': strToU8(JSON.stringify({ ...manifestIn(entries), ...more })),
    });
    const changedData = (sql: string) => async () =>
      changedZip((entries) => {
        const path = join(tempDir(), 'data.sqlite');
        writeFileSync(path, entries['data.sqlite'] as Uint8Array);
        const db = new Database(path);
        db.exec(sql);
        db.close();
        const data = readFileSync(path);
        const sha256 = createHash('sha256').update(data).digest('hex');
        return { ...withManifest({ data: { sha256, stoerrelse: data.length } })(entries), 'data.sqlite': data };
      });
    test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
      ['an empty file', 'sentralfil-ukjent', () => Buffer.alloc(0)],
      ['a letter', 'sentralfil-ukjent', () => Buffer.from('Kjære kommune')],
      ['another zip', 'sentralfil-ukjent', () => zipSync({ 'brev.txt': strToU8('hei') })],
      [
        'a zip with another manifest',
        'sentralfil-ukjent',
        () => zipSync({ 'manifest.json': strToU8('{"name":"app"}') }),
      ],
      ['one cut in two', 'sentralfil-ukjent', async () => (await changedZip((e) => e)).subarray(0, 2000)],
      ['one from a newer program', 'sentralfil-nyere', () => changedZip(withManifest({ skjemaversjon: 99 }))],
      ['one in a newer format', 'sentralfil-nyere', () => changedZip(withManifest({ format: 2 }))],
      ['one with data missing', 'sentralfil-skadet', () => changedZip(({ 'data.sqlite': _, ...rest }) => rest)],
      [
        'one with a byte changed',
        'sentralfil-skadet',
        () =>
          changedZip((e) => ({
            ...e,
            'data.sqlite': (e['data.sqlite'] as Uint8Array).map((b, i) => (i === 5000 ? b ^ 1 : b)),
          })),
      ],
      ['one with another sum', 'sentralfil-skadet', () => changedZip(withManifest({ tilstandssum: '1'.repeat(32) }))],
      ['one whose rows were changed by hand', 'sentralfil-skadet', changedData("UPDATE moete SET sted = 'forfalsket'")],
      [
        'one that unpacks to more than it says',
        'sentralfil-skadet',
        () => changedZip((e) => ({ ...e, 'data.sqlite': Buffer.alloc(20 * 1024 * 1024) })),
      ],
      [
        'one with a file that is not as named',
        'sentralfil-skadet',
        () =>
          changedZip((e) =>
            Object.fromEntries(
              Object.entries(e).map(([n, b]) => [n, n.startsWith('filer/') ? strToU8('innholdet i filb') : b]),
            ),
          ),
      ],
    ])('%s', async (_, rule, bytes) => {
      const path = join(tempDir(), 'fil.zip');
      writeFileSync(path, await bytes());
      expect(() => unpackCentralFile({ sti: path, mappe: tempDir() })).toThrow(failure(rule));
    });

    test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
      ['a letter', 'sentralfil-ukjent', () => Buffer.from('Kjære kommune')],
      ['one whose rows were changed by hand', 'sentralfil-skadet', changedData("UPDATE moete SET sted = 'forfalsket'")],
      [
        'one with something added to it',
        'sentralfil-skadet',
        changedData('CREATE TRIGGER ond AFTER INSERT ON operasjon BEGIN SELECT 1; END'),
      ],
    ])('%s, for the store', async (_, rule, bytes) => {
      const ny = laptop('ny', senter);
      const path = join(tempDir(), 'fil.zip');
      writeFileSync(path, await bytes());
      const before = stateOf(ny);
      await expect(start(ny, path)).rejects.toEqual(failure(rule));
      expect(stateOf(ny)).toEqual(before);
      nyttMoete(ny.store);
      expect(ny.store.operationCount()).toBe(3);
    });
  });
});

describe('through the channels', () => {
  const context = (one: Laptop) =>
    ({
      ...createWorks(() => {}),
      files: one.files,
      store: one.store,
      sync: one.sync,
      newId: one.time.newId,
    }) as unknown as Context;
  const importer = synkHandlers['sentralfil.importer'];

  test('the adviser is known by name, or is a new one; and is the author from then on', async () => {
    const { anne } = worked();
    const { fil } = await synkHandlers['sentralfil.eksporter'](context(anne), {});
    const bytes = anne.files.read(fil);
    const meg = ({ store }: Laptop) =>
      store.get('SELECT r.navn, r.id FROM innstilling i JOIN raadgiver r ON r.id = i.verdi WHERE i.navn = ?', 'meg');
    const annes = meg(anne);

    const samme = laptop('ny1', senter);
    await importer(context(samme), { fil: { fil: samme.files.stageBytes(bytes), navn: NAVN }, navn: 'Anne' });
    expect(meg(samme)).toEqual(annes);
    expect(samme.store.operationCount()).toBe(anne.store.operationCount());

    const ny = laptop('ny2', senter);
    const done = await importer(context(ny), { fil: { fil: ny.files.stageBytes(bytes), navn: NAVN }, navn: 'Cecilie' });
    expect(done).toEqual({ tilstandssum: anne.store.stateSum(), operasjoner: anne.store.operationCount() });
    expect(meg(ny)).toMatchObject({ navn: 'Cecilie' });
    expect(readSetting(ny.store, 'sisteNytt')).toBe(PROGRAMVERSJON);
    nyttMoete(ny.store, { sted: 'x' });
    const { id } = meg(ny) as { id: string };
    const own = ny.store.exchange.read(ny.store.device, 1, 99);
    expect(own.map((op) => op.forfatter)).toEqual(own.map(() => id));
    expect(own[0]).toMatchObject({ nr: 1, tabell: 'raadgiver' });
    await allSync(ny, anne);
    expectEqual(ny, anne);
  });

  test('a file that was not handed in is not found', async () => {
    await expect(
      importer(context(laptop('ny', senter)), { fil: { fil: 'a'.repeat(64), navn: 'x' }, navn: 'Anne' }),
    ).rejects.toEqual(failure('fil-finnes-ikke', 'not-found'));
  });

  test('sending answers with where it stands', async () => {
    const { anne } = worked();
    expect(await synkHandlers['synk.send'](context(anne), { godta: [] })).toMatchObject({ venter: 0 });
    expect(synkHandlers['synk.hent'](context(anne))).toEqual(anne.sync.status());
  });
});
