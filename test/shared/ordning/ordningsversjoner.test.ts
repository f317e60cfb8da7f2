import { describe, expect, test } from 'vitest';
import { erDag } from '#shared/lib/dato.ts';
import { fristdato } from '#shared/ordning/fristdato.ts';
import { fristkoder, Ordningsversjon } from '#shared/ordning/ordningsversjon.ts';
import { ordningsversjoner } from '#shared/ordning/ordningsversjoner-data.ts';
import { faser } from '#shared/uttrekk/deltakelse.ts';

const versjon = (kode: string): Ordningsversjon => {
  const funnet = ordningsversjoner.find((v) => v.kode === kode);
  if (!funnet) throw new Error(kode);
  return funnet;
};

describe('the versions that ship', () => {
  test('are whole, each with an id and a code of its own', () => {
    for (const v of ordningsversjoner) expect(Ordningsversjon.parse(v)).toEqual(v);
    expect(new Set(ordningsversjoner.map(({ id }) => id)).size).toBe(ordningsversjoner.length);
    expect(ordningsversjoner.map(({ kode, fraAar }) => [kode, fraAar])).toEqual([
      ['modell-2020', 2020],
      ['fleksibel', 2026],
    ]);
  });

  test.each(ordningsversjoner)(
    '$kode has its phases in the order that deltakelser go through them',
    ({ faser: egne }) => {
      expect(egne.map(({ fase }) => fase)).toEqual(faser.filter((fase) => fase !== 'avsluttet'));
      expect(egne.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5]);
    },
  );

  test.each(ordningsversjoner)('every date of $kode is a day, in a phase it has, with its source', (v) => {
    for (const frist of v.frister) {
      expect(erDag(fristdato(frist, 2022)), frist.kode).toBe(true);
      expect(v.faser.map(({ fase }) => fase)).toContain(frist.fase);
      expect(frist.kilde).not.toBe('');
    }
  });

  test('the model of 2020 and 2022 has every kind of date and three years; the flexible one has neither lists, lengths nor dates', () => {
    const modell = versjon('modell-2020');
    expect(modell.frister.map(({ kode }) => kode)).toEqual([...fristkoder]);
    expect(modell.faser.reduce((sum, { maaneder }) => sum + (maaneder ?? 0), 0)).toBe(36);
    const fleksibel = versjon('fleksibel');
    expect(fleksibel.harLister).toBe(0);
    expect(fleksibel.faser.map(({ maaneder }) => maaneder)).toEqual([null, null, null, null, null]);
    expect(fleksibel.frister).toEqual([]);
  });

  test('for the 2022 uttrekk the forfase is 2022–23, and the dates follow it', () => {
    expect(versjon('modell-2020').frister.map((frist) => fristdato(frist, 2022))).toEqual([
      '2022-08-15',
      '2023-03-01',
      '2023-06-15',
      '2024-06-15',
      '2025-06-15',
    ]);
  });
});

test('a date counts whole calendar years, and writes days and months with two digits', () => {
  expect(fristdato({ aarEtter: 0, maaned: 8, dag: 1 }, 2025)).toBe('2025-08-01');
  expect(fristdato({ aarEtter: 3, maaned: 12, dag: 31 }, 2025)).toBe('2028-12-31');
});
