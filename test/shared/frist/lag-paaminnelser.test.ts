import { describe, expect, test } from 'vitest';
import { lagPaaminnelser } from '#shared/frist/lag-paaminnelser.ts';
import { type Paaminnelsesregel, STILLHETSUKER } from '#shared/frist/paaminnelse.ts';
import type { Grunnlag } from '#shared/frist/paaminnelsesgrunnlag.ts';

const sted = { kommunenummer: '9901', kommunenavn: 'Prøvebygda' };
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const INGENTING: Grunnlag = {
  idag: '2026-03-01',
  naa: '2026-03-01T09:00:00.000Z',
  stillhetsuker: STILLHETSUKER,
  avtaler: [],
  utkast: [],
  samlinger: [],
  deltakelser: [],
  frister: [],
  medVeileder: new Set(),
  soeknader: [],
  traader: [],
  sluttede: [],
  ubesvarte: [],
  rammer: [],
  synk: { tilstand: 'hviler', venter: 0, sistBekreftet: null, konflikter: 0 },
  hurtignotater: 0,
};
const lag = (grunnlag: Partial<Grunnlag>) => lagPaaminnelser({ ...INGENTING, ...grunnlag });
const regler = (grunnlag: Partial<Grunnlag>) => lag(grunnlag).map(({ regel }) => regel);

const avtale = (frist: string | null, n = 1): Grunnlag['avtaler'][number] => ({
  ...sted,
  id: id(n),
  moeteId: id(100 + n),
  tekst: `Avtale ${n}`,
  eier: 'Siri Berg',
  frist,
});
const utkast = (dato: string, n = 1): Grunnlag['utkast'][number] => ({
  ...sted,
  id: id(n),
  deltakelseId: id(200),
  dato,
  tema: 'Lesing',
});
const deltakelse = (over: Partial<Grunnlag['deltakelser'][number]> = {}): Grunnlag['deltakelser'][number] => ({
  ...sted,
  id: id(200),
  aar: 2025,
  fase: 'forfase',
  tilstand: 'aktiv',
  svar: 'ja',
  statusDato: '2025-08-15',
  sisteKontakt: '2026-02-20',
  mangler: [],
  ...over,
});
const frist = (kode: Grunnlag['frister'][number]['kode'], dato: string): Grunnlag['frister'][number] => ({
  ...sted,
  kode,
  deltakelseId: id(200),
  dato,
  anslag: 1,
});

test('nothing waits, nothing is said', () => {
  expect(lag({})).toEqual([]);
  expect(lag({ deltakelser: [deltakelse()] })).toEqual([]);
});

test.each([
  ['2026-02-28', 'passert'],
  ['2026-03-01', 'snart'],
  ['2026-03-08', 'snart'],
  ['2026-03-09', 'senere'],
  ['2026-03-15', 'senere'],
  [null, 'uten-dato'],
])('what is agreed for %s is %s, with who sees to it and where it is ticked off', (dato, hast) => {
  expect(lag({ avtaler: [avtale(dato)] })).toEqual([
    {
      ...sted,
      regel: 'avtale',
      hast,
      dato,
      hva: 'Avtale 1',
      hvem: 'Siri Berg',
      anslag: false,
      antall: null,
      tabell: 'moete',
      id: id(101),
      avtalepunktId: id(1),
    },
  ]);
});

test('what is agreed for later than two weeks ahead can wait', () => {
  expect(lag({ avtaler: [avtale('2026-03-16')] })).toEqual([]);
});

describe('meetings that are not finished', () => {
  test.each<[string, Paaminnelsesregel[]]>([
    ['2026-02-27', ['moete-utkast']],
    ['2026-02-28', []], // a day to write in
    ['2026-03-01', ['planlagt-moete']],
    ['2026-03-15', ['planlagt-moete']],
    ['2026-03-16', []],
  ])('dated %s: %s', (dato, ventet) => {
    expect(regler({ utkast: [utkast(dato)] })).toEqual(ventet);
  });

  test('a draft says how long it has waited', () => {
    expect(lag({ utkast: [utkast('2026-02-19')] })).toMatchObject([{ hast: 'passert', antall: 10, hva: 'Lesing' }]);
  });
});

test.each([
  ['2026-02-28', 0],
  ['2026-03-01', 1],
  ['2026-03-31', 1],
  ['2026-04-01', 0],
  [null, 0],
])('a samling that begins %s is told of %i times', (start, antall) => {
  expect(lag({ samlinger: [{ id: id(1), tittel: 'Vårsamling', start }] })).toHaveLength(antall);
});

describe('dates of the scheme', () => {
  test.each([
    ['2026-01-29', 0],
    ['2026-01-30', 1],
    ['2026-04-30', 1],
    ['2026-05-01', 0],
  ])('are told of from 60 days before to 30 days after: %s', (dato, antall) => {
    expect(lag({ frister: [frist('soeknad-gjennomfoering', dato)] })).toHaveLength(antall);
  });

  test('a kommune with a veileder, or an application, has what the date is about', () => {
    const frister = [frist('veileder-paa-plass', '2026-03-10'), frist('soeknad-gjennomfoering', '2026-03-10')];
    expect(lag({ frister }).map(({ hva }) => hva)).toEqual(['veileder-paa-plass', 'soeknad-gjennomfoering']);
    const soeknad = { ...sted, id: id(1), deltakelseId: id(200), mottatt: '2026-02-01' };
    const medAlt = {
      frister,
      medVeileder: new Set([id(200)]),
      soeknader: [{ ...soeknad, status: 'innvilget' as const }],
    };
    expect(lag(medAlt)).toEqual([]);
    const trukket = lag({ ...medAlt, soeknader: [{ ...soeknad, status: 'trukket' }] });
    expect(trukket.map(({ hva }) => hva)).toEqual(['soeknad-gjennomfoering']);
  });

  test('a report is one reminder for all it concerns', () => {
    const frister = [
      frist('rapport-1', '2026-04-15'),
      { ...frist('rapport-1', '2026-04-15'), deltakelseId: id(201), kommunenummer: '9902' },
      frist('rapport-2', '2026-04-15'),
    ];
    expect(lag({ frister })).toMatchObject([
      { hva: 'rapport-1', antall: 2, kommunenummer: null, anslag: true },
      { hva: 'rapport-2', antall: 1, kommunenummer: null },
    ]);
  });
});

describe('silence', () => {
  test.each([
    ['2026-01-18', 0], // six weeks to the day
    ['2026-01-17', 1],
  ])('last contact %s', (sisteKontakt, antall) => {
    expect(lag({ deltakelser: [deltakelse({ sisteKontakt })] })).toHaveLength(antall);
  });

  test('says how many days, and since when', () => {
    expect(lag({ deltakelser: [deltakelse({ sisteKontakt: '2026-01-10' })] })).toMatchObject([
      { regel: 'stille', hast: 'passert', antall: 50, dato: '2026-01-10', hva: null },
    ]);
  });

  test('counts from the status where there never was any contact', () => {
    const aldri = deltakelse({ sisteKontakt: null, statusDato: '2025-12-01' });
    expect(lag({ deltakelser: [aldri] })).toMatchObject([{ regel: 'stille', hva: 'aldri', antall: 90 }]);
    expect(lag({ deltakelser: [deltakelse({ sisteKontakt: null, statusDato: '2026-02-01' })] })).toEqual([]);
    expect(lag({ deltakelser: [deltakelse({ sisteKontakt: null, statusDato: null })] })).toEqual([]);
  });

  test.each([
    { tilstand: 'pauset' },
    { tilstand: 'takket-nei' },
    { fase: 'etteroppfoelging' },
    { fase: 'avsluttet' },
  ] as const)('is as it should be for %o', (over) => {
    expect(lag({ deltakelser: [deltakelse({ sisteKontakt: null, ...over })] })).toEqual([]);
  });

  test('is over when a meeting is planned, and the embete says how long it is', () => {
    const deltakelser = [deltakelse({ sisteKontakt: '2026-01-10' })];
    expect(regler({ deltakelser, utkast: [utkast('2026-03-05')] })).toEqual(['planlagt-moete']);
    expect(lag({ deltakelser, stillhetsuker: 8 })).toEqual([]);
  });
});

test('what a deltakelse lacks is told while it goes on', () => {
  const mangler = ['svargrunn', 'svardato'] as const;
  expect(lag({ deltakelser: [deltakelse({ mangler })] })).toMatchObject([
    { regel: 'deltakelse-mangler', hast: 'uten-dato', hva: 'svargrunn,svardato', antall: 2, id: id(200) },
  ]);
  expect(lag({ deltakelser: [deltakelse({ mangler, fase: 'avsluttet' })] })).toEqual([]);
});

test('those who have not answered are counted per uttrekk', () => {
  const spurt = (n: number, aar: number) =>
    deltakelse({ id: id(n), aar, fase: 'uttrekksfase', svar: null, sisteKontakt: '2026-02-20' });
  expect(lag({ deltakelser: [spurt(1, 2026), spurt(2, 2026), spurt(3, 2025)] })).toMatchObject([
    { regel: 'ubesvart-uttrekk', hva: '2026', antall: 2 },
    { regel: 'ubesvart-uttrekk', hva: '2025', antall: 1 },
  ]);
});

test('loose ends are one reminder per kommune', () => {
  const traader = [sted, sted, { kommunenummer: '9902', kommunenavn: 'Øyvær' }];
  expect(lag({ traader })).toMatchObject([
    { ...sted, regel: 'loese-traader', antall: 2 },
    { kommunenavn: 'Øyvær', antall: 1 },
  ]);
});

test.each([
  ['mottatt', 1],
  ['mangler-opplysninger', 1],
  ['under-vurdering', 1],
  ['innvilget', 0],
  ['delvis-innvilget', 0],
  ['avslaatt', 0],
  ['trukket', 0],
] as const)('an application that is %s waits: %i', (status, antall) => {
  const soeknad = { ...sted, id: id(1), deltakelseId: id(200), status, mottatt: '2026-02-09' };
  const funn = lag({ soeknader: [soeknad] });
  expect(funn).toHaveLength(antall);
  for (const f of funn) expect(f).toMatchObject({ hva: status, antall: 20, dato: '2026-02-09' });
});

test('an application or a question without a day has waited nobody knows how long', () => {
  const soeknad = { ...sted, id: id(1), deltakelseId: id(200), status: 'mottatt' as const, mottatt: null };
  const veileder = { ...sted, veilederId: id(2), veileder: 'Ola Berg', statusDato: null };
  expect(lag({ soeknader: [soeknad], ubesvarte: [veileder] })).toMatchObject([
    { regel: 'soeknad-venter', antall: null },
    { regel: 'veileder-ubesvart', antall: null, hvem: 'Ola Berg' },
  ]);
});

test.each([
  ['2026-02-22', 1], // asked a week ago
  ['2026-02-23', 0],
])('a veileder who was asked %s gets a week to answer in', (statusDato, antall) => {
  expect(lag({ ubesvarte: [{ ...sted, veilederId: id(2), veileder: 'Ola Berg', statusDato }] })).toHaveLength(antall);
});

test('a veileder who is matched for several phases is one thing to see to, and in two kommuner two', () => {
  const matchet = { ...sted, veilederId: id(2), veileder: 'Ola Berg' };
  const rader = [matchet, matchet, { ...matchet, kommunenummer: '9902' }];
  expect(regler({ sluttede: rader.map((r) => ({ ...r, sluttet: '2026-02-01' })) })).toHaveLength(2);
  expect(lag({ ubesvarte: rader.map((r, i) => ({ ...r, statusDato: `2026-02-0${i + 1}` })) })).toMatchObject([
    { kommunenummer: '9901', dato: '2026-02-01' },
    { kommunenummer: '9902', dato: '2026-02-03' },
  ]);
});

test('a veileder who stopped leaves a kommune alone, and that is soon', () => {
  const sluttet = { ...sted, veilederId: id(2), veileder: 'Ola Berg', sluttet: '2026-01-31' };
  expect(lag({ sluttede: [sluttet] })).toMatchObject([
    { regel: 'veileder-sluttet', hast: 'snart', hvem: 'Ola Berg', dato: '2026-01-31' },
  ]);
});

test('only a ramme with more bound than there is, is told of, with how much', () => {
  const ramme = (rest: number) => ({ id: id(1), aar: 2026, formaal: 'tiltak', rest });
  expect(lag({ rammer: [ramme(0), ramme(-125_000)] })).toMatchObject([
    { regel: 'ramme-overskredet', hva: 'tiltak', hvem: '2026', antall: 125_000 },
  ]);
});

describe('changes that others have not got', () => {
  const synk = (over: Partial<Grunnlag['synk']>) => ({
    synk: {
      ...INGENTING.synk,
      tilstand: 'hviler' as const,
      venter: 3,
      sistBekreftet: '2026-03-01T08:00:00.000Z',
      ...over,
    },
  });
  test.each<[string, Partial<Grunnlag['synk']>, number]>([
    ['on their way', {}, 0],
    ['none, and no centre', { venter: 0, tilstand: 'ikke-valgt' }, 0],
    ['nowhere to go', { tilstand: 'ikke-valgt' }, 1],
    ['stopped', { tilstand: 'stanset' }, 1],
    ['for more than a day', { sistBekreftet: '2026-02-28T08:59:00.000Z' }, 1],
    ['never any', { sistBekreftet: null }, 1],
  ])('%s', (_, over, antall) => {
    expect(lag(synk(over))).toHaveLength(antall);
  });

  test('conflicts are asked about', () => {
    expect(lag({ synk: { ...INGENTING.synk, konflikter: 2 } })).toMatchObject([{ regel: 'konflikter', antall: 2 }]);
  });
});

test('what has passed comes first and by what it is, what is to come by its day, the rest last', () => {
  const alt = lag({
    avtaler: [avtale('2026-03-04', 1), avtale('2026-02-20', 2), avtale('2026-01-20', 3), avtale(null, 4)],
    utkast: [utkast('2026-03-02', 5), utkast('2026-02-01', 6)],
    deltakelser: [deltakelse({ id: id(7), sisteKontakt: '2025-12-01' })],
    samlinger: [{ id: id(8), tittel: 'Vårsamling', start: '2026-03-20' }],
    hurtignotater: 2,
  });
  expect(alt.map(({ regel, dato }) => [regel, dato])).toEqual([
    ['avtale', '2026-01-20'],
    ['avtale', '2026-02-20'],
    ['moete-utkast', '2026-02-01'],
    ['stille', '2025-12-01'],
    ['planlagt-moete', '2026-03-02'],
    ['avtale', '2026-03-04'],
    ['planlagt-samling', '2026-03-20'],
    ['avtale', null],
    ['hurtignotater', null],
  ]);
});
