import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createFolderCentre } from '../../../electron/sync/centre-folder.ts';
import { tempDir } from '../../support/butikk.ts';
import { failure } from '../../support/synk.ts';

let mappe = '';
beforeEach(() => {
  mappe = tempDir();
});
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const refusing = (code: string, times = Number.POSITIVE_INFINITY) => {
  let calls = 0;
  const rename_: typeof rename = async (from, to) => {
    calls += 1;
    if (calls <= times) throw Object.assign(new Error(code), { code });
    await rename(from, to);
  };
  return { centre: createFolderCentre(mappe, rename_), calls: () => calls };
};

describe('a folder', () => {
  test('lists what is in it, with sizes, and nothing of what is being written or lies elsewhere', async () => {
    const centre = createFolderCentre(mappe);
    await centre.write('embete.json', bytes('{}'));
    await centre.write('enheter/a/1-2-x.seg', bytes('abc'));
    await centre.write('filer/f', bytes(''));
    writeFileSync(join(mappe, 'enheter', 'a', '3-4-y.seg.1234.del'), 'halv');
    mkdirSync(join(mappe, 'Bilder'));
    writeFileSync(join(mappe, 'Bilder', 'sommer.jpg'), 'x');
    writeFileSync(join(mappe, 'notat.txt'), 'y');
    expect((await centre.list()).sort((a, b) => (a.navn < b.navn ? -1 : 1))).toEqual([
      { navn: 'embete.json', stoerrelse: 2 },
      { navn: 'enheter/a/1-2-x.seg', stoerrelse: 3 },
      { navn: 'filer/f', stoerrelse: 0 },
      { navn: 'notat.txt', stoerrelse: 1 },
    ]);
  });

  test('reads what was written, and tells a file that is gone from one that cannot be read', async () => {
    const centre = createFolderCentre(mappe);
    await centre.write('enheter/a/x.seg', bytes('hei'));
    expect(await centre.read('enheter/a/x.seg')).toEqual(Buffer.from('hei'));
    expect(await centre.read('enheter/a/y.seg')).toBe('borte');
    mkdirSync(join(mappe, 'enheter', 'a', 'mappe.seg'));
    expect(await centre.read('enheter/a/mappe.seg')).toBe('venter');
    await centre.remove('enheter/a/x.seg');
    await centre.remove('enheter/a/x.seg');
    expect(await centre.read('enheter/a/x.seg')).toBe('borte');
  });

  test('puts a file in place whole, over an older one', async () => {
    const centre = createFolderCentre(mappe);
    await centre.write('sentral-x.zip', bytes('gammel'));
    await centre.write('sentral-x.zip', bytes('ny'));
    expect(readFileSync(join(mappe, 'sentral-x.zip'), 'utf8')).toBe('ny');
    expect(readdirSync(mappe)).toEqual(['sentral-x.zip']);
  });
});

describe('a folder that makes trouble', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])(
    '%s while somebody holds the file: tries again until it is let go',
    async (code) => {
      const { centre, calls } = refusing(code, 3);
      await centre.write('enheter/a/x.seg', bytes('hei'));
      expect([calls(), readFileSync(join(mappe, 'enheter/a/x.seg'), 'utf8')]).toEqual([4, 'hei']);
    },
  );

  test('and gives up after a bounded number of times, leaving what was there and no litter', async () => {
    await createFolderCentre(mappe).write('enheter/a/x.seg', bytes('før'));
    const { centre, calls } = refusing('EBUSY');
    await expect(centre.write('enheter/a/x.seg', bytes('etter'))).rejects.toEqual(failure('senter-ikke-skrivbar'));
    expect(calls()).toBe(7);
    expect(readdirSync(join(mappe, 'enheter', 'a'))).toEqual(['x.seg']);
    expect(readFileSync(join(mappe, 'enheter/a/x.seg'), 'utf8')).toBe('før');
  });

  test.each([
    ['ENOSPC', 'senter-fullt'],
    ['EDQUOT', 'senter-fullt'],
    ['EROFS', 'senter-ikke-skrivbar'],
    ['EIO', 'senter-utilgjengelig'],
    ['ETIMEDOUT', 'senter-utilgjengelig'],
  ])('%s is %s', async (code, rule) => {
    await expect(refusing(code).centre.write('embete.json', bytes('x'))).rejects.toMatchObject({
      failure: { code: 'unavailable', rule, details: { mappe, kode: code } },
    });
    expect(readdirSync(mappe)).toEqual([]);
  });

  test('that is away is unavailable, and is not made anew on this machine', async () => {
    const centre = createFolderCentre(mappe);
    await centre.write('enheter/a/x.seg', bytes('hei'));
    renameSync(mappe, `${mappe}-borte`);
    try {
      const away = failure('senter-utilgjengelig', 'unavailable');
      await expect(centre.list()).rejects.toEqual(away);
      await expect(centre.read('enheter/a/x.seg')).rejects.toEqual(away);
      await expect(centre.write('enheter/b/y.seg', bytes('x'))).rejects.toEqual(away);
      expect(existsSync(mappe)).toBe(false);
    } finally {
      renameSync(`${mappe}-borte`, mappe);
    }
    expect(await centre.read('enheter/a/x.seg')).toEqual(Buffer.from('hei'));
  });

  test('that is a file is unavailable', async () => {
    const fil = join(mappe, 'fil');
    writeFileSync(fil, '');
    await expect(createFolderCentre(fil).list()).rejects.toEqual(failure('senter-utilgjengelig'));
    await expect(createFolderCentre(fil).write('embete.json', bytes('x'))).rejects.toEqual(
      failure('senter-utilgjengelig'),
    );
    rmSync(fil);
  });
});
