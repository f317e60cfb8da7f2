import { describe, expect, it } from 'vitest';
import { nummerhistorikk } from '../../../electron/kommune/nummerhistorikk.ts';
import { lesRegister } from '../../../electron/kommune/register.ts';
import { kommuneId, type Nummerendring } from '../../../electron/kommune/registerfil.ts';

const { kommuner, endringer } = lesRegister('norge');
const rader = nummerhistorikk(kommuner, endringer);
const nummerAv = new Map(kommuner.map((k) => [k.id, k.kommunenummer]));
/** What a number was: «fra–til art → kommune of today». */
const historie = (nummer: string) =>
  rader
    .filter((rad) => rad.nummer === nummer)
    .map((rad) => `${rad.fraAar ?? ''}–${rad.tilAar ?? ''} ${rad.art} → ${nummerAv.get(rad.kommuneId)}`)
    .sort();
const iKraft = (aar: number) => rader.filter((rad) => (rad.fraAar ?? 0) <= aar && aar <= (rad.tilAar ?? 9999));

describe('the history of the real numbers', () => {
  it('has, in each year, as many kommuner as there were', () => {
    const antall = (aar: number) => new Set(iKraft(aar).map((rad) => rad.nummer)).size;
    expect([2017, 2018, 2019, 2020, 2023, 2024, 2026].map(antall)).toEqual([426, 422, 422, 356, 356, 357, 357]);
  });

  it('ends in exactly the kommuner of today', () => {
    const idag = iKraft(2026);
    expect(idag.map((rad) => rad.nummer).sort()).toEqual(kommuner.map((k) => k.kommunenummer).sort());
    for (const rad of idag)
      expect(rad).toMatchObject({ art: 'gjeldende', tilAar: null, kommuneId: kommuneId(rad.nummer) });
  });

  it('leads every number of every year to the kommuner it lies in, by the register’s own account', () => {
    for (const endring of endringer) {
      const maal = iKraft(endring.aar - 1).filter((rad) => rad.nummer === endring.gammelt);
      const fasit = endringer.filter((e) => e.gammelt === endring.gammelt && e.aar === endring.aar);
      expect(maal.map((rad) => nummerAv.get(rad.kommuneId)).sort()).toEqual(
        [...new Set(fasit.flatMap((e) => e.idag))].sort(),
      );
      for (const rad of maal) expect(rad.art).not.toBe('gjeldende');
    }
  });

  it('never has a number mean two things in one year', () => {
    const perioder = Map.groupBy(rader, (rad) => `${rad.nummer} ${nummerAv.get(rad.kommuneId)}`);
    for (const [, liste] of perioder) {
      const sortert = [...liste].sort((a, b) => (a.fraAar ?? 0) - (b.fraAar ?? 0));
      for (const [i, rad] of sortert.entries())
        if (i > 0) expect(rad.fraAar).toBeGreaterThan(sortert[i - 1]?.tilAar ?? 9999);
    }
  });

  it('knows a new number, through one change and through two', () => {
    expect(historie('3001')).toEqual(['2020–2023 nummerbytte → 3101']);
    expect(historie('0101')).toEqual(['–2019 nummerbytte → 3101']);
    expect(historie('3101')).toEqual(['2024– gjeldende → 3101']);
  });

  it('knows a split', () => {
    expect(historie('1507')).toEqual(['2020–2023 deling → 1508', '2020–2023 deling → 1580']);
    expect(historie('1850')).toEqual(['–2019 deling → 1806', '–2019 deling → 1875']);
  });

  it('follows a number through a later split: three kommuner have a part of Snillfjord', () => {
    const tre = ['5055', '5056', '5059'];
    expect(historie('5012')).toEqual(tre.map((til) => `2018–2019 deling → ${til}`));
    expect(historie('1613')).toEqual(tre.map((til) => `–2017 deling → ${til}`));
  });

  it('does not call what was put together and taken whole out again split', () => {
    expect(historie('1534')).toEqual(['–2019 sammenslåing → 1580']);
    expect(historie('1504')).toEqual(['–2019 sammenslåing → 1508']);
  });

  it('tells a number that was kept through a merger apart by its years', () => {
    expect(historie('1103')).toEqual(['2020– gjeldende → 1103', '–2019 sammenslåing → 1103']);
    expect(historie('5001')).toEqual(['2018–2019 sammenslåing → 5001', '2020– gjeldende → 5001']);
  });

  it('leaves a kommune that nothing happened to alone', () => {
    expect(historie('0301')).toEqual(['– gjeldende → 0301']);
  });

  it('calls an earlier number by the name it had', () => {
    expect(rader.find((rad) => rad.nummer === '1613')?.navn).toBe('Snillfjord');
    expect(rader.find((rad) => rad.nummer === '1507')?.navn).toBe('Ålesund');
  });
});

describe('a register that does not hang together', () => {
  it('stops the program rather than lose a number', () => {
    const endring: Nummerendring = {
      gammelt: '9941',
      nytt: '9999',
      aar: 2024,
      gammeltNavn: 'Prøvebygda',
      art: 'nummerbytte',
      idag: ['9999'],
    };
    const kommune = { id: kommuneId('9901'), kommunenummer: '9901', navn: 'Havnsund' };
    expect(() => nummerhistorikk([kommune], [endring])).toThrow(/9999/);
  });
});
