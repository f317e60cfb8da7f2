import { describe, expect, it } from 'vitest';
import { INGEN_PROEVE, lesCeller } from '../../../electron/importer/celler.ts';

const uten = { skalapoeng: null, usikkerhet: null, antall: null };

describe('the three cells of a result', () => {
  it('reads figures with decimal comma and spaces between thousands', () => {
    const vist = { tilstand: 'vist', skalapoeng: 49, usikkerhet: 0.9, antall: 56929 };
    expect(lesCeller('49', '0,9', '56 929')).toEqual(vist);
    expect(lesCeller('49 ', '0,9', '56\u00a0929')).toEqual(vist);
  });

  it('keeps a shielded value as a state with no figures, whichever sign is used', () => {
    for (const tegn of ['*', '.', '..', ':'])
      expect(lesCeller(tegn, tegn, tegn)).toEqual({ ...uten, tilstand: 'skjermet' });
  });

  it('tells nobody took part, a shielded number of pupils, and no such test apart', () => {
    expect(lesCeller('', '', '0')).toEqual({ ...uten, tilstand: 'ingen-elever', antall: 0 });
    expect(lesCeller('', '', '*')).toEqual({ ...uten, tilstand: 'antall-skjermet' });
    expect(lesCeller('', '', '')).toBe(INGEN_PROEVE);
  });

  it('names the cell that is no number', () => {
    expect(lesCeller('49.5', '0,9', '12')).toEqual({ feil: '49.5' });
    expect(lesCeller('49', '0,9', 'tolv')).toEqual({ feil: 'tolv' });
    expect(lesCeller('49', '-1', '12')).toEqual({ feil: '-1' });
    expect(lesCeller('49', '1e1', '12')).toEqual({ feil: '1e1' });
    expect(lesCeller('', '', '=1+1')).toEqual({ feil: '=1+1' });
  });

  it('does not interpret a pattern that Udir does not write', () => {
    const moenstre: readonly [string, string, string][] = [
      ['*', '*', '12'],
      ['49', '*', '12'],
      ['49', '0,9', '*'],
      ['49', '', '12'],
      ['', '', '7'],
      ['49', '0,9', '12,5'],
    ];
    for (const celler of moenstre) expect(lesCeller(...celler)).toEqual({ feil: celler.join(' | ') });
  });
});
