import { expect, test } from 'vitest';
import { lagUdirFiler, type Udirnummer } from '../../../electron/eksempel/udir-filer.ts';
import { testDomene } from '../../support/domene.ts';

const fylke = { nummer: '99', navn: 'Eksempelfylket' };
const nummer = (nr: string, innbyggere: number, felter: Partial<Udirnummer> = {}): Udirnummer => ({
  ...{ nummer: nr, navn: `Kommune ${nr}`, fraAar: null, tilAar: null, kommunenummer: nr, innbyggere },
  ...felter,
});
const tekst = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf16le');

test('two files, the same for the same numbers', () => {
  const filer = lagUdirFiler([nummer('9901', 9000)], fylke, '2026-11-24');
  expect(filer.map((fil) => fil.navn)).toEqual([
    '20261124-0900_Nasjonale_proever_5._trinn.csv',
    '20261124-0900_Nasjonale_proever_ungdomstrinn.csv',
  ]);
  expect(lagUdirFiler([nummer('9901', 9000)], fylke, '2026-11-24')).toEqual(filer);
});

test('a kommune with few pupils is shielded, and so is its only school', () => {
  const [fil] = lagUdirFiler([nummer('9940', 412)], fylke, '2026-11-24');
  const linjer = tekst(fil?.bytes ?? new Uint8Array())
    .split('\n')
    .filter((linje) => linje.includes('9940'));
  expect(linjer).toHaveLength(2);
  for (const linje of linjer) expect(linje).toContain('\t*');
  const [kommunen, skolen] = linjer.map((linje) => linje.split('\t').slice(9));
  expect(skolen).toEqual(kommunen);
});

test('a number has results only for the years it was in force', () => {
  const [fil] = lagUdirFiler([nummer('9941', 5480, { tilAar: 2023, kommunenummer: '9912' })], fylke, '2026-11-24');
  const kommunen = tekst(fil?.bytes ?? new Uint8Array())
    .split('\n')
    .find((linje) => linje.startsWith('3\t'))
    ?.split('\t')
    .slice(9);
  expect(kommunen?.slice(0, 9).every((celle) => celle !== '')).toBe(true);
  expect(kommunen?.slice(9).every((celle) => celle === '')).toBe(true);
});

test('a number that went out of use before the files begin is not there', () => {
  const [fil] = lagUdirFiler([nummer('9945', 2140, { tilAar: 2019 })], fylke, '2026-11-24');
  expect(tekst(fil?.bytes ?? new Uint8Array())).not.toContain('9945');
});

test('the importer reads them in full: every row is placed', async () => {
  const { call, stage, ctx } = testDomene();
  const numre = ctx.db.all<Udirnummer>(
    `SELECT h.nummer, h.navn, h.fraAar, h.tilAar, k.kommunenummer, k.innbyggere
     FROM nummerhistorikk h JOIN kommune k ON k.id = h.kommuneId`,
  );
  const filer = lagUdirFiler(numre, fylke, '2026-11-24').map((fil) => stage(fil.navn, fil.bytes));
  for (const rapport of await call('maaling.importer', { filer, proev: true })) {
    expect(rapport.ikkePlassert).toEqual([]);
    expect(rapport.raderLest).toBe(Object.values(rapport.plassert).reduce((sum, n) => sum + n, 0));
    expect(rapport.plassert.kommune).toBe(44);
    expect(rapport.skjermet.kommune).toBeGreaterThan(3);
    expect(rapport.verdier['antall-skjermet'] + rapport.verdier.skjermet).toBeGreaterThan(0);
    expect(rapport.nummerendringer.map((endring) => endring.nummer)).toEqual(
      expect.arrayContaining(['9941', '9942', '9943', '9944']),
    );
    expect(rapport.ukjenteKolonner).toEqual([]);
  }
});
