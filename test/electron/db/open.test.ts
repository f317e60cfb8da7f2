import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { backup } from '../../../electron/db/backup.ts';
import { assertLocal } from '../../../electron/db/location.ts';
import { migrate, migrations, schemaVersion, versionOf } from '../../../electron/db/migrate.ts';
import { backupDir, openStoreFile, storeError, storePath } from '../../../electron/db/open.ts';
import { tempDir, testStore } from '../../support/butikk.ts';

const rule = (rule: string, code = 'unavailable') =>
  expect.objectContaining({ failure: expect.objectContaining({ rule, code }) });

describe('open', () => {
  test('makes a store with durable settings, and finds it again', () => {
    const dir = tempDir();
    const first = openStoreFile(dir);
    for (const [pragma, value] of [
      ['journal_mode', 'wal'],
      ['synchronous', 2],
      ['foreign_keys', 1],
      ['locking_mode', 'exclusive'],
      ['secure_delete', 1],
      ['user_version', schemaVersion],
    ])
      expect([pragma, first.pragma(String(pragma), { simple: true })]).toEqual([pragma, value]);
    first.close();
    openStoreFile(dir).close();
  });

  test('a second one on the same store is refused while the first holds it', () => {
    const dir = tempDir();
    const first = openStoreFile(dir);
    expect(() => openStoreFile(dir)).toThrow(rule('lager-i-bruk', 'locked'));
    first.close();
    openStoreFile(dir).close();
  });

  test('a file that is not SQLite is refused and left as it was', () => {
    const dir = tempDir();
    writeFileSync(storePath(dir), 'Dette er ikke en database, men et brev som noen la her.'.repeat(100));
    const before = readFileSync(storePath(dir));
    expect(() => openStoreFile(dir)).toThrow(rule('lager-ikke-sqlite'));
    expect(readFileSync(storePath(dir)).equals(before)).toBe(true);
  });

  test("another program's SQLite file is refused and left as it was", () => {
    const dir = tempDir();
    const other = new Database(storePath(dir));
    other.exec('CREATE TABLE brev (id INTEGER)');
    other.close();
    const before = readFileSync(storePath(dir));
    expect(() => openStoreFile(dir)).toThrow(rule('lager-fremmed'));
    expect(readFileSync(storePath(dir)).equals(before)).toBe(true);
  });

  test('a store from a newer program is refused and left at its version', () => {
    const dir = tempDir();
    const db = openStoreFile(dir);
    db.pragma('user_version = 99');
    db.close();
    expect(() => openStoreFile(dir)).toThrow(rule('lager-nyere'));
    const after = new Database(storePath(dir), { readonly: true });
    expect(versionOf(after)).toBe(99);
    after.close();
  });

  test('a folder that is a file, and what the system says of one that cannot be written', () => {
    const dir = tempDir();
    writeFileSync(join(dir, 'fil'), '');
    expect(() => openStoreFile(join(dir, 'fil', 'data'))).toThrow(rule('lager-ikke-skrivbar'));
    for (const code of ['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_IOERR_WRITE'])
      expect(storeError(Object.assign(new Error('x'), { code }), dir)).toEqual(rule('lager-ikke-skrivbar'));
    expect(storeError(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toEqual(rule('disk-full'));
    const unknown = new Error('x');
    expect(storeError(unknown)).toBe(unknown);
  });
});

test('a drive that is not there is named when it is the store’s, and only then', () => {
  const error = { code: 'ENOENT' };
  expect(storeError(error, 'Z:\\oppfolger')).toMatchObject({
    failure: { rule: 'lager-ikke-skrivbar', details: { mappe: 'Z:\\oppfolger' } },
  });
  expect(storeError(error)).toBe(error);
});

describe('a full disk', () => {
  test('stops the write with a name, keeps what was there, and lets the next one through when there is room', () => {
    const dir = tempDir();
    const store = testStore('a', undefined, dir);
    const sum = store.stateSum();
    const pages = store.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    store.get(`PRAGMA max_page_count = ${pages}`);
    const fill = () =>
      store.write((tx) => {
        for (let aar = 2013; aar < 2100; aar += 1) tx.put(uttrekkTabell, { aar });
      });
    expect(() => {
      try {
        fill();
      } catch (error) {
        throw storeError(error);
      }
    }).toThrow(rule('disk-full'));
    expect([store.stateSum(), store.operationCount()]).toEqual([sum, 0]);
    store.get('PRAGMA max_page_count = 100000');
    fill();
    expect(store.get('SELECT count(*) AS n FROM uttrekk')).toEqual({ n: 87 });
  });
});

describe('where a store may lie', () => {
  test.each([['OneDrive'], ['OneDrive - Statsforvalteren'], ['Dropbox'], ['Nextcloud']])(
    'not in a folder named %s',
    (navn) => {
      const dir = join(tempDir(), navn, 'data');
      expect(() => openStoreFile(dir)).toThrow(rule('lager-nettverksmappe'));
      expect(existsSync(dir)).toBe(false);
    },
  );

  test('not behind a link into one', () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'OneDrive', 'hemmelig'), { recursive: true });
    symlinkSync(join(dir, 'OneDrive', 'hemmelig'), join(dir, 'lokal'));
    expect(() => openStoreFile(join(dir, 'lokal'))).toThrow(rule('lager-nettverksmappe'));
  });

  test('not on a network path, nor on a network disk', () => {
    expect(() => assertLocal('\\\\server\\felles\\data')).toThrow(rule('lager-nettverksmappe'));
    const dir = tempDir();
    const mounts = (type: string) => () => `disk / ext4 rw 0 0\nserver:/felles ${dir} ${type} rw 0 0\n`;
    for (const type of ['nfs4', 'cifs', 'smb3', 'fuse.sshfs'])
      expect(() => assertLocal(join(dir, 'data'), mounts(type))).toThrow(rule('lager-nettverksmappe'));
    expect(() => assertLocal(join(dir, 'data'), mounts('ext4'))).not.toThrow();
    expect(() => assertLocal(`${dir}-annen`, mounts('nfs4'))).not.toThrow();
  });
});

describe('migrations', () => {
  test('are numbered from 1 without gaps', () => {
    expect(migrations.map((m) => m.version)).toEqual(migrations.map((_, i) => i + 1));
  });

  test('a step that fails leaves the store at the one before, whole', () => {
    const db = new Database(':memory:');
    const broken = [
      ...migrations,
      { version: schemaVersion + 1, name: 'x', sql: 'CREATE TABLE y (a); SELECT nothing;' },
    ];
    expect(() => migrate(db, broken)).toThrow();
    expect(versionOf(db)).toBe(schemaVersion);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'y'").pluck().get()).toBe(0);
    db.close();
  });

  test('a checked copy of the store is made before one', () => {
    const dir = tempDir();
    const db = openStoreFile(dir);
    db.exec("INSERT INTO innstilling VALUES ('spraak', 'nn')");
    db.close();
    const next = [
      ...migrations,
      { version: schemaVersion + 1, name: 'x', sql: 'CREATE TABLE y (a) STRICT;'.replace('a', 'a TEXT') },
    ];
    openStoreFile(dir, next).close();
    const copy = new Database(join(backupDir(dir), `foer-versjon-${schemaVersion + 1}.sqlite`), { readonly: true });
    expect(versionOf(copy)).toBe(schemaVersion);
    expect(copy.prepare('SELECT verdi FROM innstilling').pluck().get()).toBe('nn');
    copy.close();
  });
});

describe('a migration that there is no room to copy the store before', () => {
  test('is not begun', () => {
    const dir = tempDir();
    openStoreFile(dir).close();
    const next = [...migrations, { version: schemaVersion + 1, name: 'x', sql: 'CREATE TABLE y (a TEXT) STRICT;' }];
    expect(() => openStoreFile(dir, next, () => false)).toThrow(rule('disk-full'));
    openStoreFile(dir).close();
  });
});

describe('a store that was small when it was closed', () => {
  test('is read by its indexes when it has grown', () => {
    const dir = tempDir();
    const first = testStore('a', undefined, dir);
    first.write((tx) => tx.put(uttrekkTabell, { aar: 2026 }));
    first.close();
    const store = testStore('a', undefined, dir);
    const plan = store.all<{ detail: string }>(
      "EXPLAIN QUERY PLAN SELECT lid FROM operasjon WHERE rad = x'00' AND felt = 1 AND hode = 1",
    );
    expect(plan.map(({ detail }) => detail).join()).toContain('operasjon_celle (rad=? AND felt=? AND hode=?)');
    expect(store.all("SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'")).toEqual([]);
  });
});

describe('at close', () => {
  test('a store that was changed is copied, one that was not is not', () => {
    const dir = tempDir();
    testStore('a', undefined, dir).close();
    expect(existsSync(backupDir(dir))).toBe(false);
    const store = testStore('a', undefined, dir);
    store.write((tx) => tx.put(uttrekkTabell, { aar: 2026 }));
    store.close();
    expect(statSync(backupDir(dir)).isDirectory()).toBe(true);
  });

  test('a copy that is not sound is not kept, nor any part of it', () => {
    const dir = tempDir();
    const db = new Database(join(dir, 'skadet.sqlite')).unsafeMode();
    db.exec(`CREATE TABLE t (a); INSERT INTO t VALUES (NULL); PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a NOT NULL)'; PRAGMA writable_schema = RESET`);
    expect(() => backup(db, join(dir, 'kopier'), 'kopi-1')).toThrow('not sound');
    expect(readdirSync(join(dir, 'kopier'))).toEqual([]);
    db.close();
  });

  test('the store is let go also where the copy cannot be made', () => {
    const dir = tempDir();
    const store = testStore('a', undefined, dir);
    store.write((tx) => tx.put(uttrekkTabell, { aar: 2026 }));
    writeFileSync(backupDir(dir), 'in the way');
    expect(() => store.close()).toThrow();
    expect(testStore('a', undefined, dir).get('SELECT aar FROM uttrekk')).toEqual({ aar: 2026 });
  });
});
