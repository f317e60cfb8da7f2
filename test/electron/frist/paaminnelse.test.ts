import { beforeEach, expect, test } from 'vitest';
import type { Output } from '#shared/contract/index.ts';
import type { Paaminnelsesregel } from '#shared/frist/paaminnelse.ts';
import { startet } from './fristlager.ts';

let at: Awaited<ReturnType<typeof startet>>;
let deltakelseId: string;
let navn: string;
beforeEach(async () => {
  at = await startet();
  const { ask } = at;
  const { id } = await ask('deltakelse.opprett', {
    kommunenummer: '9901',
    aar: 2025,
    fase: 'forfase',
    statusDato: '2026-02-20',
  });
  await ask('deltakelse.oppdater', { id, patch: { svar: 'ja', svardato: '2025-06-01' } });
  deltakelseId = id;
  navn = (await ask('kommune.hent', { kommunenummer: '9901' })).kommune.navn;
});
const venter = async (...regler: Paaminnelsesregel[]): Promise<Output<'paaminnelse.list'>> =>
  (await at.ask('paaminnelse.list', {})).filter(({ regel }) => regler.includes(regel));
const moete = async (felter: { dato: string; tema?: string }) =>
  (await at.ask('moete.opprett', { deltakelseId, ...felter })).id;

test('what was agreed, until it is ticked off', async () => {
  const moeteId = await moete({ dato: '2026-02-28' });
  const { id } = await at.ask('avtalepunkt.opprett', {
    moeteId,
    tekst: 'Sende planen',
    eier: 'Siri Berg',
    frist: '2026-02-27',
  });
  expect(await venter('avtale')).toMatchObject([
    {
      hast: 'passert',
      hva: 'Sende planen',
      hvem: 'Siri Berg',
      kommunenummer: '9901',
      kommunenavn: navn,
      tabell: 'moete',
      id: moeteId,
      avtalepunktId: id,
    },
  ]);
  await at.ask('avtalepunkt.oppdater', { id, patch: { gjort: 1 } });
  expect(await venter('avtale')).toEqual([]);
  await at.ask('endring.angre', {});
  expect(await venter('avtale')).toHaveLength(1);
  await at.ask('deltakelse.slett', { id: deltakelseId });
  expect(await venter('avtale')).toEqual([]);
});

test('meetings to come, and drafts that wait for their words', async () => {
  await moete({ dato: '2026-03-04', tema: 'Utfordringsbildet' });
  const gammelt = await moete({ dato: '2026-02-25' });
  expect(await venter('planlagt-moete', 'moete-utkast')).toMatchObject([
    { regel: 'moete-utkast', dato: '2026-02-25', id: gammelt, antall: 4 },
    { regel: 'planlagt-moete', dato: '2026-03-04', hva: 'Utfordringsbildet' },
  ]);
});

test('silence since the last contact, or since the status began', async () => {
  await at.ask('deltakelse.oppdater', { id: deltakelseId, patch: { statusDato: '2025-08-15' } });
  expect(await venter('stille')).toMatchObject([{ hva: 'aldri', antall: 198, dato: '2025-08-15' }]);
  await moete({ dato: '2026-01-10' });
  expect(await venter('stille')).toMatchObject([{ hva: null, antall: 50, dato: '2026-01-10' }]);
  await moete({ dato: '2026-02-10' });
  expect(await venter('stille')).toEqual([]);
});

test('the dates of the scheme, until the kommune has what they are about', async () => {
  const koder = async () => (await venter('ordningsfrist')).map(({ hva }) => hva);
  expect(await koder()).toEqual(['soeknad-gjennomfoering']); // 1 March
  await at.ask('soeknad.opprett', { deltakelseId, status: 'mottatt', mottatt: '2026-02-28' });
  expect(await koder()).toEqual([]);
  at.time.forward(60 * 24 * 60 * 60 * 1000);
  expect(await venter('ordningsfrist')).toMatchObject([{ hva: 'rapport-1', dato: '2026-06-15', antall: 1 }]);
});

test('a veileder in place, one who has not answered, one who stopped', async () => {
  at = await startet();
  const { ask } = at;
  const { id: ny } = await ask('deltakelse.opprett', {
    kommunenummer: '9903',
    aar: 2026,
    fase: 'forfase',
    statusDato: '2026-02-20',
  });
  const { id: uttrekkId } = (await ask('uttrekk.list', {}))[0] ?? { id: '' };
  const [modell] = await ask('ordningsversjon.list', {});
  await ask('uttrekk.oppdater', { id: uttrekkId, patch: { ordningsversjonId: modell?.id ?? null } });
  at.time.forward(120 * 24 * 60 * 60 * 1000); // 29 June; the date is 15 August
  const { id: veilederId } = await ask('veileder.opprett', { navn: 'Ola Berg' });
  const { id } = await ask('kobling.opprett', { deltakelseId: ny, veilederId, fase: 'forfase', status: 'spurt' });
  expect(await venter('veileder-ubesvart')).toEqual([]);
  at.time.forward(8 * 24 * 60 * 60 * 1000);
  expect(await venter('veileder-ubesvart', 'ordningsfrist')).toMatchObject([
    { regel: 'ordningsfrist', hva: 'veileder-paa-plass', kommunenummer: '9903' },
    { regel: 'veileder-ubesvart', hvem: 'Ola Berg', antall: 8, tabell: 'veileder', id: veilederId },
  ]);
  await ask('kobling.oppdater', { id, patch: { status: 'takket-ja' } });
  expect(await venter('veileder-ubesvart', 'ordningsfrist')).toEqual([]);
  await ask('veileder.oppdater', { id: veilederId, patch: { sluttet: '2026-07-01' } });
  expect(await venter('veileder-sluttet')).toMatchObject([{ hvem: 'Ola Berg', kommunenummer: '9903' }]);
});

test('applications, loose ends, a ramme with too much bound, and a samling to come', async () => {
  const { ask } = at;
  const { id: soeknadId } = await ask('soeknad.opprett', { deltakelseId, status: 'mottatt', mottatt: '2026-02-19' });
  await ask('utfordring.opprett', { deltakelseId, tekst: 'Lesing' });
  const { id: samlingId } = await ask('samling.opprett', { tittel: 'Vårsamling', start: '2026-03-20' });
  const { id: rammeId } = await ask('ramme.opprett', { aar: 2026, formaal: 'tiltak', kilde: 'Udir', beloep: 100_00 });
  await ask('tildeling.opprett', { rammeId, deltakelseId, soeknadId: null, dato: '2026-02-28', beloep: 100_00 });
  await ask('ramme.oppdater', { id: rammeId, patch: { beloep: 40_00 } });
  expect(await venter('soeknad-venter', 'planlagt-samling', 'ramme-overskredet')).toMatchObject([
    { regel: 'ramme-overskredet', hva: 'tiltak', hvem: '2026', antall: 60_00, id: rammeId },
    { regel: 'planlagt-samling', hva: 'Vårsamling', id: samlingId },
    { regel: 'soeknad-venter', hva: 'mottatt', antall: 10, id: soeknadId },
  ]);
  expect((await venter('loese-traader'))[0]).toMatchObject({ kommunenummer: '9901', antall: expect.any(Number) });
});

test('what is not answered or not filled in, quick notes, and changes with nowhere to go', async () => {
  const { ask } = at;
  await ask('deltakelse.opprett', { kommunenummer: '9902', aar: 2026 });
  await ask('hurtignotat.opprett', { tekst: 'Ring Per' });
  expect(await venter('ubesvart-uttrekk', 'hurtignotater', 'venter-synk')).toMatchObject([
    { regel: 'ubesvart-uttrekk', hva: '2026', antall: 1 },
    { regel: 'hurtignotater', antall: 1 },
    { regel: 'venter-synk', hva: 'ikke-valgt', antall: (await ask('synk.hent', {})).venter },
  ]);
  expect((await venter('deltakelse-mangler')).map(({ hva, kommunenummer }) => [kommunenummer, hva])).toEqual([
    ['9902', 'statusDato'],
  ]);
});

test('a laptop that has just begun is told only that its work has nowhere to go', async () => {
  const { ask } = await startet();
  const alt = await ask('paaminnelse.list', {});
  expect(alt.map(({ regel }) => regel)).toEqual(['venter-synk']);
});
