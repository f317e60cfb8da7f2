import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finnLoeseTraader, type Kjedegrunnlag } from '#shared/tiltak/finn-loese-traader.ts';
import { loeseTraader } from '#shared/tiltak/loese-traader.ts';
import { tiltaksnivaaer, tiltaksstatuser } from '#shared/tiltak/tiltak.ts';
import { faser, tilstander } from '#shared/uttrekk/deltakelse.ts';

type Utfordring = Kjedegrunnlag['utfordringer'][number];
type Tiltak = Kjedegrunnlag['tiltak'][number];

const IDAG = '2026-02-03';
const utfordring: Utfordring = {
  ...{ id: 'u1', tekst: 'Lesing på mellomtrinnet', belegg: 'Prøver og samtaler' },
  ...{ indikatorer: ['lesing-5'], tiltak: ['t1', 't2'] },
};
const tiltak: Tiltak = {
  ...{ id: 't1', tittel: 'Lesegrupper', maal: 'Alle leser', nivaa: 'ansatte-i-skolen', status: 'underveis' },
  ...{ start: '2025-08-18', slutt: '2026-06-19', vurdering: null, utfordringer: ['u1'], vedtatt: 10_000_000 },
};
const eiertiltak: Tiltak = { ...tiltak, id: 't2', tittel: 'Ledermøter', nivaa: 'skoleeier' };
/** A chain where everything is tied. */
const hel: Kjedegrunnlag = {
  ...{ deltakelseId: 'd1', soeknadsfrist: '2025-03-01', fase: 'gjennomfoering-1', tilstand: 'aktiv' },
  utfordringer: [utfordring],
  tiltak: [tiltak, eiertiltak],
};

const traaderI = (endret: Partial<Kjedegrunnlag>, idag = IDAG) =>
  finnLoeseTraader({ ...hel, ...endret }, idag).map(({ regel, id }) => `${regel} ${id}`);
const medUtfordring = (endret: Partial<Utfordring>, resten: Partial<Kjedegrunnlag> = {}) =>
  traaderI({ utfordringer: [{ ...utfordring, ...endret }], ...resten });
const medTiltak = (endret: Partial<Tiltak>, idag = IDAG) =>
  traaderI({ tiltak: [{ ...tiltak, ...endret }, eiertiltak] }, idag);

test('a chain that is tied has none', () => {
  expect(traaderI({})).toEqual([]);
});

describe('utfordringer', () => {
  const uten = { utfordringer: [], tiltak: [] };

  test('are expected from four weeks before the kommune is to apply, and not where the scheme sets no day', () => {
    const iForfase = (idag: string, soeknadsfrist: string | null = '2026-03-01') =>
      traaderI({ ...uten, fase: 'forfase', soeknadsfrist }, idag);
    expect(iForfase('2026-01-31')).toEqual([]);
    expect(iForfase('2026-02-01')).toEqual(['ingen-utfordringer d1']);
    expect(iForfase('2026-12-31', null)).toEqual([]);
  });

  test('are not expected in the uttrekksfase, and always in the gjennomføring', () => {
    expect(traaderI({ ...uten, fase: 'uttrekksfase' })).toEqual([]);
    for (const fase of ['gjennomfoering-1', 'gjennomfoering-2', 'etteroppfoelging'] as const)
      expect(traaderI({ ...uten, fase, soeknadsfrist: null })).toEqual(['ingen-utfordringer d1', 'ingen-tiltak d1']);
  });

  test('lack text, indikator, belegg', () => {
    expect(medUtfordring({ indikatorer: [] })).toEqual(['utfordring-uten-indikator u1']);
    expect(medUtfordring({ belegg: ' \n' })).toEqual(['utfordring-uten-belegg u1']);
    expect(medUtfordring({ tekst: null })).toEqual(['utfordring-uten-tekst u1']);
  });

  test('without text are asked for that before anything else', () => {
    expect(medUtfordring({ tekst: ' ', belegg: null, indikatorer: [], tiltak: [] })).toEqual([
      'utfordring-uten-tekst u1',
    ]);
  });

  test('are to be answered by a tiltak in the gjennomføring, by one that has not been called off', () => {
    expect(medUtfordring({ tiltak: [] })).toEqual(['utfordring-uten-tiltak u1']);
    expect(medUtfordring({ tiltak: [] }, { fase: 'forfase' })).toEqual([]);
    const avbrutt = [tiltak, eiertiltak, { ...tiltak, id: 't3', status: 'avbrutt' as const }];
    expect(medUtfordring({ tiltak: ['t3'] }, { tiltak: avbrutt })).toEqual(['utfordring-uten-tiltak u1']);
  });

  test('are not each said to lack a tiltak where there is none at all', () => {
    expect(medUtfordring({ tiltak: [] }, { tiltak: [] })).toEqual(['ingen-tiltak d1']);
    expect(medUtfordring({ tiltak: [] }, { tiltak: [], fase: 'forfase' })).toEqual([]);
  });
});

describe('tiltak', () => {
  test('lack title, utfordring, goal, level', () => {
    expect(medTiltak({ tittel: ' ', maal: null })).toEqual(['tiltak-uten-tittel t1']);
    expect(medTiltak({ utfordringer: [] })).toEqual(['tiltak-uten-utfordring t1']);
    expect(medTiltak({ maal: null })).toEqual(['tiltak-uten-maal t1']);
    expect(medTiltak({ nivaa: null })).toEqual(['tiltak-uten-nivaa t1']);
  });

  test('end before they start; the same day is a day', () => {
    expect(medTiltak({ start: '2026-06-20' })).toEqual(['tiltak-slutt-foer-start t1']);
    expect(medTiltak({ start: '2026-06-19' })).toEqual([]);
    expect(medTiltak({ start: null })).toEqual([]);
  });

  test('have money from when they are started', () => {
    expect(medTiltak({ vedtatt: 0 })).toEqual(['tiltak-uten-kroner t1']);
    expect(medTiltak({ vedtatt: 1 })).toEqual([]);
    expect(medTiltak({ vedtatt: 0, status: 'ikke-startet' })).toEqual([]);
  });

  test('are judged when they are done, or their time is over', () => {
    for (const status of ['evaluert', 'innarbeidet'] as const) {
      expect(medTiltak({ status })).toEqual(['tiltak-uten-vurdering t1']);
      expect(medTiltak({ status, vurdering: 'Bra.' })).toEqual([]);
    }
    expect(medTiltak({ slutt: '2026-02-02' })).toEqual(['tiltak-uten-vurdering t1']);
    expect(medTiltak({ slutt: IDAG })).toEqual([]);
  });

  test('called off ask for nothing', () => {
    expect(medTiltak({ status: 'avbrutt', maal: null, nivaa: null, utfordringer: [], slutt: '2020-01-01' })).toEqual([
      'bare-ledere d1',
    ]);
  });
});

describe('the levels', () => {
  const nivaaer = (...valgte: Tiltak['nivaa'][]) =>
    traaderI({ tiltak: valgte.map((nivaa, i) => ({ ...tiltak, id: `t${i + 1}`, nivaa })) });

  test('nothing at the owner’s', () => {
    expect(nivaaer('ansatte-i-skolen', 'skoleleder')).toEqual(['ingen-paa-eiernivaa d1']);
    expect(nivaaer('ansatte-i-skolen', 'skoleeier')).toEqual([]);
  });

  test('leaders only', () => {
    expect(nivaaer('skoleeier', 'skoleleder')).toEqual(['bare-ledere d1']);
    expect(nivaaer('skoleleder')).toEqual(['ingen-paa-eiernivaa d1', 'bare-ledere d1']);
    for (const nivaa of ['ansatte-i-skolen', 'ppt', 'barnehage'] as const)
      expect(nivaaer('skoleeier', nivaa)).toEqual([]);
  });

  test('say nothing while one is unknown', () => {
    expect(nivaaer('skoleleder', null)).toEqual(['tiltak-uten-nivaa t2']);
  });
});

test('each names its row shortly', () => {
  const tekst = `\n${'Lang '.repeat(40)}\nAndre avsnitt`;
  const [traad] = finnLoeseTraader({ ...hel, utfordringer: [{ ...utfordring, tekst, belegg: null }] }, IDAG);
  expect(traad).toMatchObject({ tabell: 'utfordring', id: 'u1' });
  expect(traad?.hva).toMatch(/^Lang Lang .*…$/);
  expect(traad?.hva.length).toBeLessThanOrEqual(80);
});

describe('whatever the chain', () => {
  const valgfri = (...verdier: string[]) => fc.constantFrom(null, '', ...verdier);
  const dag = fc.constantFrom(null, '2025-01-01', '2026-02-02', '2027-01-01');
  const deler = <T extends string>(alle: readonly T[]) => fc.subarray([...alle]);
  const kjede: fc.Arbitrary<Kjedegrunnlag> = fc.record({
    deltakelseId: fc.constant('d1'),
    soeknadsfrist: fc.constantFrom(null, '2025-03-01', '2026-03-01', '2027-03-01'),
    fase: fc.constantFrom(...faser),
    tilstand: fc.constantFrom(...tilstander),
    utfordringer: fc.array(
      fc.record({
        ...{ id: fc.constantFrom('u1', 'u2'), tekst: valgfri('Tekst'), belegg: valgfri('Belegg') },
        ...{ indikatorer: deler(['lesing-5', 'mobbing-7']), tiltak: deler(['t1', 't2']) },
      }),
      { maxLength: 3 },
    ),
    tiltak: fc.array(
      fc.record({
        ...{ id: fc.constantFrom('t1', 't2'), tittel: valgfri('Tittel'), maal: valgfri('Mål') },
        ...{ nivaa: fc.constantFrom(null, ...tiltaksnivaaer), status: fc.constantFrom(...tiltaksstatuser) },
        ...{ start: dag, slutt: dag, vurdering: valgfri('Bra'), utfordringer: deler(['u1', 'u2']) },
        vedtatt: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 3 },
    ),
  });

  test('a deltakelse that has stopped or is finished has none', () => {
    fc.assert(
      fc.property(kjede, (k) => {
        if (k.tilstand !== 'aktiv' || k.fase === 'avsluttet') expect(finnLoeseTraader(k, IDAG)).toEqual([]);
      }),
    );
    for (const tilstand of tilstander.filter((t) => t !== 'aktiv'))
      expect(traaderI({ tilstand, utfordringer: [], tiltak: [] })).toEqual([]);
    expect(traaderI({ fase: 'avsluttet', utfordringer: [], tiltak: [] })).toEqual([]);
  });

  test('each is about a row that is there, and said once', () => {
    fc.assert(
      fc.property(kjede, (k) => {
        const utfordringer = k.utfordringer.map((u, i) => ({ ...u, id: `u${i}` }));
        const alle = { ...k, utfordringer, tiltak: k.tiltak.map((t, i) => ({ ...t, id: `t${i}` })) };
        const rader = {
          deltakelse: ['d1'],
          utfordring: utfordringer.map(({ id }) => id),
          tiltak: alle.tiltak.map(({ id }) => id),
        };
        const traader = finnLoeseTraader(alle, IDAG);
        for (const { tabell, id } of traader) expect(rader[tabell]).toContain(id);
        expect(new Set(traader.map(({ regel, id }) => regel + id)).size).toBe(traader.length);
      }),
    );
  });

  test('a tiltak that was called off changes nothing', () => {
    fc.assert(
      fc.property(kjede, (k) => {
        const avbrutt: Tiltak = { ...tiltak, id: 't9', status: 'avbrutt', maal: null };
        const utfordringer = k.utfordringer.map((u) => ({ ...u, tiltak: [...u.tiltak, 't9'] }));
        expect(finnLoeseTraader({ ...k, utfordringer, tiltak: [...k.tiltak, avbrutt] }, IDAG)).toEqual(
          finnLoeseTraader(k, IDAG),
        );
      }),
    );
  });

  test('every rule can be met', () => {
    const sett = new Set<string>();
    for (const k of fc.sample(kjede, { numRuns: 3_000, seed: 1 }))
      for (const { regel } of finnLoeseTraader(k, IDAG)) sett.add(regel);
    expect([...sett].sort()).toEqual([...loeseTraader].sort());
  });
});
