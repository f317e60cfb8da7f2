import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempDir } from './support/butikk.ts';

const demo = (ut: string) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const program = resolve(import.meta.dirname, '../build/demo.ts');
    const child = execFile(process.execPath, [program, '--ut', ut], (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

describe('npm run demo', () => {
  test('does the work from first start to workbook, and may be run again', { timeout: 60_000 }, async () => {
    const ut = join(tempDir(), 'demo');
    for (let gang = 0; gang < 2; gang += 1) {
      const { code, stdout, stderr } = await demo(ut);
      expect(stderr).toBe('');
      expect(code).toBe(0);
      expect(stdout).toMatch(/tilstandssum [0-9a-f]{32}/);
    }
    expect(readdirSync(join(ut, 'rapportering', 'eksempel'))).toHaveLength(4);
    expect(readdirSync(join(ut, 'udir-filer'))).toHaveLength(2);
    expect(existsSync(join(ut, 'sentralmappe', 'sentral-eksempel.zip'))).toBe(true);
  });

  test('leaves a folder that is not its own as it is, and says so', async () => {
    const ut = tempDir();
    writeFileSync(join(ut, 'mitt.txt'), 'viktig');
    const { code, stderr } = await demo(ut);
    expect(code).toBe(1);
    expect(stderr).toContain('ikke laget av demoen');
    expect(readdirSync(ut)).toEqual(['mitt.txt']);
  });

  test('names the step that failed', async () => {
    const fil = join(tempDir(), 'fil');
    writeFileSync(fil, '');
    const { code, stderr } = await demo(join(fil, 'demo'));
    expect(code).toBe(1);
    expect(stderr).toContain('Stanset i «Klargjør mappen»');
  });
});
