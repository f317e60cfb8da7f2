import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Innstilling } from '#shared/contract/program.ts';
import { openProgram, type Program } from '../../../electron/program.ts';
import { PROGRAMVERSJON } from '../../../electron/version.ts';
import { tempDir } from '../../support/butikk.ts';

let program: Program;
let dir: string;
beforeEach(async () => {
  dir = tempDir();
  program = await openProgram({ data: dir });
});
afterEach(async () => {
  await program.close();
});

const oppdater = (input: object) => program.dispatch('innstilling.oppdater', input);
const hent = async () => {
  const svar = await program.dispatch('innstilling.hent', {});
  if (!svar.ok) throw new Error(svar.error.rule);
  return svar.value as Innstilling;
};

test('weeks of silence: the usual number until another is chosen, and again when that is taken away', async () => {
  expect((await hent()).stillhetsuker).toBe(6);
  expect(await oppdater({ stillhetsuker: 9 })).toMatchObject({ ok: true, value: { stillhetsuker: 9 } });
  await oppdater({ spraak: 'nn' });
  expect((await hent()).stillhetsuker).toBe(9);
  expect(await oppdater({ stillhetsuker: null })).toMatchObject({ ok: true, value: { stillhetsuker: 6 } });
});

test.each([0, 53, 2.5, '6'])('%s is no number of weeks, and changes nothing', async (stillhetsuker) => {
  await oppdater({ stillhetsuker: 52 });
  expect(await oppdater({ stillhetsuker, spraak: 'nn' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
  expect(await hent()).toMatchObject({ stillhetsuker: 52, spraak: 'nb' });
});

test('nothing is news to one who has just begun; a store from before says so until it is read', async () => {
  expect((await hent()).sisteNytt).toBeNull();
  await program.dispatch('raadgiver.opprett', { navn: 'Kari Nordmann', embete: 'eksempel' });
  expect((await hent()).sisteNytt).toBe(PROGRAMVERSJON);
  await oppdater({ sisteNytt: '0.0.1' });
  expect((await hent()).sisteNytt).toBe('0.0.1');
});

test('the versions of the scheme are there from the first start, and there at the next', async () => {
  await program.dispatch('raadgiver.opprett', { navn: 'Kari Nordmann', embete: 'eksempel' });
  const antall = async () => {
    const svar = await program.dispatch('ordningsversjon.list', {});
    return svar.ok && (svar.value as unknown[]).length;
  };
  expect(await antall()).toBe(2);
  await program.close();
  program = await openProgram({ data: dir });
  expect(await antall()).toBe(2);
});

test('it says where the copies are that it makes by itself', async () => {
  const { datamappe, kopimappe } = await hent();
  expect(datamappe).toBe(dir);
  expect(kopimappe.startsWith(dir) && kopimappe.endsWith('sikkerhetskopi')).toBe(true);
});
