import { describe, expect, it } from 'vitest';
import { Kommune } from '#shared/kommune/kommune.ts';
import { embeter } from '../../../electron/kommune/embete.ts';
import { lesRegister, REGISTERDATO, registerFor, seedRegister } from '../../../electron/kommune/register.ts';
import { testStore } from '../../support/butikk.ts';

const norge = lesRegister('norge').kommuner;
const eksempel = lesRegister('eksempel').kommuner;
const antall = (velg: (k: Kommune) => string) =>
  Object.fromEntries([...Map.groupBy(norge, velg)].map(([navn, kommuner]) => [navn, kommuner.length]));

describe('the built-in register', () => {
  it('holds the 357 kommuner, each whole', () => {
    expect(norge).toHaveLength(357);
    expect(new Set(norge.map((k) => k.kommunenummer)).size).toBe(357);
    for (const kommune of norge) expect(Kommune.safeParse(kommune).error).toBeUndefined();
    for (const k of norge) expect(k.kommunenummer.slice(0, 2)).toBe(k.fylkesnummer);
  });

  it('adds up to the national figures', () => {
    expect(norge.reduce((sum, k) => sum + k.innbyggere, 0)).toBe(5_627_400);
    expect(antall((k) => k.maalform)).toEqual({ bokmål: 119, nynorsk: 88, nøytral: 150 });
    expect(norge.filter((k) => k.samiskNavn !== null)).toHaveLength(29);
    expect(norge.filter((k) => k.kvenskNavn !== null)).toHaveLength(5);
    expect(new Set(norge.map((k) => k.fylke)).size).toBe(15);
  });

  it('gives every dot a place in Norway', () => {
    for (const { lat, lon } of norge) {
      expect(lat).toBeGreaterThan(57.9);
      expect(lat).toBeLessThan(71.3);
      expect(lon).toBeGreaterThan(4.4);
      expect(lon).toBeLessThan(31.2);
    }
  });

  it('knows a kommune as it is', () => {
    expect(norge.find((k) => k.kommunenummer === '0301')).toMatchObject({
      navn: 'Oslo',
      embete: 'oestfold-buskerud-oslo-og-akershus',
      maalform: 'nøytral',
      innbyggere: 728_714,
      innbyggereAar: 2026,
      samiskNavn: 'Oslove',
      kvenskNavn: null,
    });
    expect(REGISTERDATO).toBe('2026-01-01');
  });

  it('divides the kommuner between ten embeter as they say themselves', () => {
    const ekte = embeter.filter((e) => !e.eksempel);
    expect(ekte).toHaveLength(10);
    expect(antall((k) => k.embete)).toEqual(Object.fromEntries(ekte.map((e) => [e.kode, e.kommuner])));
    expect(ekte.flatMap((e) => e.fylker).sort()).toEqual([...new Set(norge.map((k) => k.fylke))].sort());
    for (const { kode, navnNynorsk } of embeter) {
      expect(kode).toMatch(/^[a-z-]+$/);
      expect(navnNynorsk).toMatch(/^Statsforvaltaren i /);
    }
  });
});

describe('the example register', () => {
  it('is invented, and has what is hard about the real one', () => {
    const ekteNavn = new Set(norge.map((k) => k.navn));
    for (const kommune of eksempel) {
      expect(Kommune.safeParse(kommune).error).toBeUndefined();
      expect(Number(kommune.kommunenummer)).toBeGreaterThanOrEqual(9901);
      expect(Number(kommune.kommunenummer)).toBeLessThanOrEqual(9945);
      expect(ekteNavn).not.toContain(kommune.navn);
    }
    expect(new Set(eksempel.map((k) => k.maalform)).size).toBe(3);
    expect(eksempel.filter((k) => k.samiskNavn !== null)).toHaveLength(1);
    expect(embeter.find((e) => e.eksempel)).toMatchObject({ kode: 'eksempel', kommuner: eksempel.length });
  });
});

describe('filling a store', () => {
  it('happens once for each register, and leaves only that one', () => {
    const store = testStore();
    const fyll = (embete: string) => store.write((tx) => seedRegister(tx, registerFor(embete)));
    const kommuner = () => store.get<{ n: number }>('SELECT count(*) AS n FROM kommune')?.n;
    expect(fyll('nordland').value).toBe(true);
    expect(kommuner()).toBe(357);
    expect(fyll('troendelag')).toMatchObject({ value: false, tabeller: new Set() });
    expect(fyll('eksempel').value).toBe(true);
    expect(kommuner()).toBe(eksempel.length);
    const loese = 'SELECT count(*) AS n FROM nummerhistorikk WHERE kommuneId NOT IN (SELECT id FROM kommune)';
    expect(store.get(loese)).toEqual({ n: 0 });
  });

  it('logs nothing: the register is the same on every laptop', () => {
    const store = testStore();
    store.write((tx) => seedRegister(tx, 'norge'));
    expect(store.operationCount()).toBe(0);
  });
});
