import { describe, expect, test } from 'vitest';
import type { Koblingslinje } from '#shared/contract/veileder.ts';
import { faserAvDeltakelser, manglerIFase, naaOgNest } from '../../../renderer/veileder/koblingsfaser.ts';
import { oppramsing } from '../../../renderer/veileder/oppramsing.ts';

const IDAG = '2026-02-03';
const deltakelse = { id: 'd', aar: 2025, fase: 'forfase', tilstand: 'aktiv' } as const;
const kobling = (endring: Partial<Koblingslinje>): Koblingslinje => ({
  id: 'k',
  deltakelseId: 'd',
  veilederId: 'v',
  fase: 'forfase',
  rolle: null,
  status: 'takket-ja',
  statusDato: null,
  dager: null,
  veileder: 'Åse Lund',
  institusjon: null,
  sluttet: null,
  kommunenummer: '9901',
  kommunenavn: 'Havnsund',
  aar: 2025,
  notater: [],
  ...endring,
});

describe('the phases worth showing', () => {
  test('are where the kommune stands, and every one that somebody is matched with', () => {
    const faser = faserAvDeltakelser([deltakelse], [kobling({ fase: 'gjennomfoering-2' })]);
    expect(faser.map(({ fase, koblinger }) => [fase, koblinger.length])).toEqual([
      ['forfase', 0],
      ['gjennomfoering-2', 1],
    ]);
  });

  test('begin with the newest uttrekk, and leave out one that is over and had nobody', () => {
    const gammel = { ...deltakelse, id: 'g', aar: 2020, fase: 'avsluttet' } as const;
    const ute = { ...deltakelse, id: 'u', aar: 2022, tilstand: 'takket-nei' } as const;
    const aar = (koblinger: Koblingslinje[]) =>
      faserAvDeltakelser([gammel, ute, deltakelse], koblinger).map((fase) => fase.deltakelse.aar);
    expect(aar([])).toEqual([2025]);
    expect(aar([kobling({ deltakelseId: 'g' })])).toEqual([2025, 2020]);
  });

  test('put those who are in first, and those who declined last', () => {
    const statuser = ['takket-nei', 'aktuell', 'avsluttet', 'spurt', 'takket-ja'] as const;
    const [fase] = faserAvDeltakelser(
      [deltakelse],
      statuser.map((status) => kobling({ status })),
    );
    expect(fase?.koblinger.map(({ status }) => status)).toEqual([
      'takket-ja',
      'spurt',
      'aktuell',
      'avsluttet',
      'takket-nei',
    ]);
  });
});

test.each([
  ['uttrekksfase', 'forfase'],
  ['gjennomfoering-1', 'gjennomfoering-1'],
  ['etteroppfoelging', undefined],
] as const)('a kommune in %s is matched for %s', (fase, venter) => {
  expect(naaOgNest(fase)).toBe(venter);
});

describe('what a phase lacks', () => {
  const mangler = (koblinger: Koblingslinje[], endring: object = {}) =>
    manglerIFase({ deltakelse: { ...deltakelse, ...endring }, fase: 'forfase', koblinger }, IDAG);

  test('is somebody who has said yes and still works', () => {
    expect(mangler([])).toBe('ingen');
    expect(mangler([kobling({ status: 'spurt' })])).toBe('ingen');
    expect(mangler([kobling({ sluttet: IDAG })])).toBe('sluttet');
    expect(mangler([kobling({ veileder: null })])).toBe('sluttet');
    expect(mangler([kobling({ sluttet: IDAG }), kobling({ sluttet: '2026-02-04' })])).toBeNull();
  });

  test('is nothing once the phase is over, or the kommune is out', () => {
    expect(mangler([], { fase: 'gjennomfoering-1' })).toBeNull();
    expect(mangler([], { tilstand: 'trukket-seg' })).toBeNull();
    expect(mangler([], { fase: 'uttrekksfase' })).toBe('ingen');
  });
});

test('an enumeration has one capital, but for abbreviations', () => {
  expect(oppramsing(['Små kommuner', 'Lesing', 'PPT og barnehage'])).toBe('Små kommuner, lesing, PPT og barnehage');
  expect(oppramsing([])).toBe('');
});
