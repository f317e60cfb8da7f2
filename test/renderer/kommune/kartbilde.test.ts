import { describe, expect, test } from 'vitest';
import { embeter } from '../../../electron/kommune/embete.ts';
import { lesRegister, registerFor } from '../../../electron/kommune/register.ts';
import { lagKartbilde } from '../../../renderer/kommune/kartbilde.ts';
import { plasserNavn } from '../../../renderer/kommune/kartnavn.ts';
import { naboIRetning } from '../../../renderer/kommune/kartretning.ts';
import { kommunelinje } from './kommunelinjer.ts';

/** Every kommune of an embete as the register has it; each third is in the scheme. */
const linjerI = (embete: string) =>
  lesRegister(registerFor(embete))
    .kommuner.filter((kommune) => kommune.embete === embete)
    .map((kommune, nr) =>
      kommunelinje({
        ...kommune,
        deltakelse: nr % 3 === 0 ? { id: kommune.id, aar: 2024, fase: 'forfase', tilstand: 'aktiv' } : null,
      }),
    );

const alle = [...embeter.map(({ kode }) => kode)].flatMap((kode) =>
  [408, 700].map((bredde) => [kode, bredde] as const),
);

describe.each(alle)('%s, %i pixels wide', (embete, bredde) => {
  const bilde = lagKartbilde(linjerI(embete), bredde);
  const { kommuner, hoeyde } = bilde;

  test('every kommune has a place of its own, inside the picture', () => {
    for (const [nr, a] of kommuner.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(12);
      expect(a.x).toBeLessThanOrEqual(bredde - 12);
      expect(a.y).toBeGreaterThanOrEqual(12);
      expect(a.y).toBeLessThanOrEqual(hoeyde - 12);
      for (const b of kommuner.slice(nr + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(23.5);
    }
  });

  test('no symbol is far from where the kommune is', () => {
    for (const { x, y, sted, linje } of kommuner)
      expect(Math.hypot(x - sted.x, y - sted.y), linje.navn).toBeLessThan(80);
  });

  test('names touch neither each other nor the frame', () => {
    const bokser = kommuner.flatMap(({ navn, linje }) => {
      if (!navn) return [];
      const lengde = linje.navn.length * 7;
      const venstre = { start: navn.x, middle: navn.x - lengde / 2, end: navn.x - lengde }[navn.anker];
      return [{ venstre, hoeyre: venstre + lengde, topp: navn.y - 7, bunn: navn.y + 7 }];
    });
    for (const [nr, a] of bokser.entries()) {
      expect(a.venstre).toBeGreaterThanOrEqual(0);
      expect(a.hoeyre).toBeLessThanOrEqual(bredde);
      for (const b of bokser.slice(nr + 1))
        expect(a.venstre < b.hoeyre && b.venstre < a.hoeyre && a.topp < b.bunn && b.topp < a.bunn).toBe(false);
    }
  });

  test('the arrows lead from any kommune to every other', () => {
    const naas = (fra: number) => {
      const sett = new Set([fra]);
      for (const her of sett)
        for (const tast of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const neste = naboIRetning(tast, her, kommuner);
          if (neste !== -1) sett.add(neste);
        }
      return sett.size;
    };
    expect(kommuner.map((_, nr) => naas(nr))).toEqual(kommuner.map(() => kommuner.length));
  });

  test('land is in sight', () => {
    expect(bilde.norge).toMatch(/^M[\d.,-]+L/);
  });
});

test('points with room round them stand where they are', () => {
  const [a, b] = [0, 2].map((nr) => kommunelinje({ kommunenummer: `990${nr + 1}`, navn: 'Vik', lat: 65 + nr }));
  if (!a || !b) throw new Error('no kommuner');
  for (const { x, y, sted } of lagKartbilde([a, b], 600).kommuner) expect([x, y]).toEqual([sted.x, sted.y]);
});

test('where there is room for one name, who comes first has it', () => {
  const [a, b] = [50, 160].map((x) => ({ x, y: 12, navn: 'Storefjord', radius: 9 }));
  if (!a || !b) throw new Error('no names');
  const ramme = { bredde: 173, hoeyde: 24 };
  expect(plasserNavn([a, b], ramme)).toEqual([{ x: 63, y: 12, anker: 'start' }, null]);
  expect(plasserNavn([b, a], ramme)).toEqual([{ x: 147, y: 12, anker: 'end' }, null]);
});

test('a kommune whose name was crowded out may get room when it is the one in the scheme', () => {
  const linjer = linjerI('oestfold-buskerud-oslo-og-akershus').map((linje) => ({ ...linje, deltakelse: null }));
  const uten = lagKartbilde(linjer, 408).kommuner.filter(({ navn }) => navn === null);
  expect(uten.length).toBeGreaterThan(0);
  const medNavn = uten.filter(({ linje: { id } }) => {
    const deltakelse = { id, aar: 2024, fase: 'forfase', tilstand: 'aktiv' } as const;
    const { kommuner } = lagKartbilde(
      linjer.map((linje) => (linje.id === id ? { ...linje, deltakelse } : linje)),
      408,
    );
    return kommuner.some(({ linje, navn }) => linje.id === id && navn !== null);
  });
  expect(medNavn.length).toBeGreaterThan(0);
});

test('kommuner in the very same place are still told apart, and one alone has a picture', () => {
  const her = ['9901', '9902', '9903'].map((kommunenummer) =>
    kommunelinje({ kommunenummer, navn: `Vik ${kommunenummer}` }),
  );
  const { kommuner } = lagKartbilde(her, 400);
  expect(new Set(kommuner.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  const [alene] = lagKartbilde(her.slice(0, 1), 400).kommuner;
  expect(alene?.navn).not.toBeNull();
  expect(Number.isFinite(alene?.x)).toBe(true);
});

test('an arrow leads nowhere where nothing lies that way, and another key leads nowhere', () => {
  const punkter = [
    { x: 0, y: 0 },
    { x: 10, y: 2 },
  ];
  expect(naboIRetning('ArrowRight', 0, punkter)).toBe(1);
  expect(naboIRetning('ArrowLeft', 0, punkter)).toBe(-1);
  expect(naboIRetning('ArrowDown', 0, punkter)).toBe(1);
  expect(naboIRetning('Enter', 0, punkter)).toBe(-1);
});
