import { expect, test } from 'vitest';
import { utfordringTabell } from '#shared/forfase/utfordring.ts';
import { posteringTabell } from '#shared/tilskudd/postering.ts';
import type { ReadDb } from '../../../electron/db/types.ts';
import { listKjeder, listTraader } from '../../../electron/tiltak/queries.ts';
import { testDomene } from '../../support/domene.ts';

/** Two kommuner with a deltakelse each; the first has two utfordringer. */
const medKjede = async () => {
  const program = testDomene();
  const delta = async (kommunenummer: string, aar = 2024) =>
    (await program.call('deltakelse.opprett', { kommunenummer, aar, fase: 'gjennomfoering-1' })).id;
  const deltakelseId = await delta('9901');
  const utfordring = async (tekst: string, i = deltakelseId) =>
    (await program.call('utfordring.opprett', { deltakelseId: i, tekst })).id;
  const kjede = async (kommunenummer = '9901') => {
    const [forste] = await program.call('kjede.list', { kommunenummer });
    if (!forste) throw new Error('no chain');
    return forste;
  };
  const postering = (tiltakId: string, beloep: number, art = 'vedtatt') =>
    program.ctx.write((tx) =>
      tx.put(posteringTabell, {
        ...{ rammeId: program.newId(), tildelingId: null, samlingId: null, tiltakId, art, beloep },
        ...{ dato: '2026-02-03', tekst: null, motpostId: null },
      }),
    );
  return {
    ...program,
    delta,
    deltakelseId,
    utfordring,
    kjede,
    postering,
    u1: await utfordring('En'),
    u2: await utfordring('To'),
  };
};

test('a tiltak begins as not started, and is linked as it is made', async () => {
  const { call, deltakelseId, u1, u2, kjede } = await medKjede();
  const { id } = await call('tiltak.opprett', { deltakelseId, tittel: 'Lesegrupper', utfordringer: [u1, u1] });
  const { tiltak, utfordringer } = await kjede();
  expect(tiltak).toMatchObject([{ id, status: 'ikke-startet', maal: null, utfordringer: [u1], vedtatt: 0 }]);
  expect(utfordringer.map((u) => [u.id, u.tiltak])).toEqual([
    [u1, [id]],
    [u2, []],
  ]);
});

test('the links are a whole set, changed in one write that one undo takes back', async () => {
  const { call, deltakelseId, u1, u2, kjede, store } = await medKjede();
  const { id } = await call('tiltak.opprett', { deltakelseId, utfordringer: [u1] });
  await call('tiltak.oppdater', { id, patch: { maal: 'Alle leser' }, utfordringer: [u2] });
  expect((await kjede()).tiltak).toMatchObject([{ maal: 'Alle leser', utfordringer: [u2] }]);
  store.undo();
  expect((await kjede()).tiltak).toMatchObject([{ maal: null, utfordringer: [u1] }]);
  await call('tiltak.oppdater', { id, patch: { tittel: 'Lesegrupper' }, skriver: true });
  expect((await kjede()).tiltak).toMatchObject([{ utfordringer: [u1] }]);
  await call('tiltak.oppdater', { id, utfordringer: [] });
  expect((await kjede()).tiltak).toMatchObject([{ tittel: 'Lesegrupper', utfordringer: [] }]);
});

test('an utfordring of another deltakelse is refused, and nothing is half-written', async () => {
  const { call, failure, delta, deltakelseId, utfordring, u1, kjede } = await medKjede();
  const { id } = await call('tiltak.opprett', { deltakelseId, tittel: 'Før', utfordringer: [u1] });
  for (const annen of [await delta('9902'), await delta('9901', 2022)]) {
    const fremmed = await utfordring('Fremmed', annen);
    const nei = { code: 'conflict', rule: 'utfordring-annen-deltakelse' };
    expect(await failure('tiltak.opprett', { deltakelseId, utfordringer: [u1, fremmed] })).toMatchObject(nei);
    expect(await failure('tiltak.oppdater', { id, patch: { tittel: 'Etter' }, utfordringer: [fremmed] })).toMatchObject(
      nei,
    );
  }
  expect((await kjede()).tiltak).toMatchObject([{ id, tittel: 'Før', utfordringer: [u1] }]);
});

test('an utfordring in the bin leaves its tiltak, and comes back with its links, also past a change of them', async () => {
  const { call, deltakelseId, u1, u2, kjede, store } = await medKjede();
  const { id } = await call('tiltak.opprett', { deltakelseId, tittel: 'Lesegrupper', utfordringer: [u1] });
  await call('utfordring.slett', { id: u1 });
  const uten = await kjede();
  expect(uten.tiltak).toMatchObject([{ id, utfordringer: [] }]);
  expect(uten.traader).toContainEqual({ regel: 'tiltak-uten-utfordring', tabell: 'tiltak', id, hva: 'Lesegrupper' });
  await call('tiltak.oppdater', { id, utfordringer: [u2] });
  store.write((tx) => tx.restore(utfordringTabell, u1));
  expect((await kjede()).tiltak).toMatchObject([{ id, utfordringer: [u1, u2] }]);
});

test('an end before the start is kept as typed, and named', async () => {
  const { call, deltakelseId, u1, kjede } = await medKjede();
  const { id } = await call('tiltak.opprett', { deltakelseId, tittel: 'T', utfordringer: [u1], start: '2026-08-01' });
  await call('tiltak.oppdater', { id, patch: { slutt: '2026-03-01' } });
  const { tiltak, traader } = await kjede();
  expect(tiltak).toMatchObject([{ start: '2026-08-01', slutt: '2026-03-01' }]);
  expect(traader.map(({ regel }) => regel)).toContain('tiltak-slutt-foer-start');
});

test('kroner are what is decided for it, net of corrections', async () => {
  const { call, deltakelseId, kjede, postering } = await medKjede();
  const { id } = await call('tiltak.opprett', { deltakelseId, tittel: 'T', status: 'underveis' });
  const annet = await call('tiltak.opprett', { deltakelseId, tittel: 'Annet' });
  postering(id, 25_000_050);
  postering(id, 5_000_000);
  postering(id, -5_000_000);
  postering(id, 1_000_000, 'utbetalt');
  const { tiltak, traader } = await kjede();
  expect(tiltak.map((t) => t.vedtatt)).toEqual([25_000_050, 0]);
  expect(traader.filter(({ regel }) => regel === 'tiltak-uten-kroner')).toEqual([]);
  await call('tiltak.oppdater', { id: annet.id, patch: { status: 'underveis' } });
  expect((await kjede()).traader).toContainEqual(
    expect.objectContaining({ regel: 'tiltak-uten-kroner', id: annet.id }),
  );
});

test('what is gone is said, and money decided stands when its tiltak goes', async () => {
  const { call, failure, deltakelseId, kjede, postering, store } = await medKjede();
  const { id } = await call('tiltak.opprett', { deltakelseId, tittel: 'T' });
  postering(id, 100);
  await call('tiltak.slett', { id });
  expect((await kjede()).tiltak).toEqual([]);
  expect(store.all('SELECT beloep FROM postering WHERE tiltakId = ?', id)).toEqual([{ beloep: 100 }]);
  const borte = { code: 'not-found', rule: 'rad-finnes-ikke', details: { tabell: 'tiltak' } };
  expect(await failure('tiltak.oppdater', { id, patch: { tittel: 'Ny' } })).toMatchObject(borte);
  expect(await failure('tiltak.slett', { id })).toMatchObject(borte);
  expect(await failure('tiltak.oppdater', { id, patch: { slutt: '2026-02-30' } })).toMatchObject({
    code: 'invalid-input',
  });
});

test('chains are of one kommune, newest first, those that have stopped too', async () => {
  const { call, delta, deltakelseId } = await medKjede();
  await delta('9902');
  const eldre = await delta('9901', 2022);
  await call('deltakelse.oppdater', { id: eldre, patch: { tilstand: 'trukket-seg' } });
  const kjeder = await call('kjede.list', { kommunenummer: '9901' });
  expect(kjeder.map(({ deltakelseId: id, aar, tilstand }) => [id, aar, tilstand])).toEqual([
    [deltakelseId, 2024, 'aktiv'],
    [eldre, 2022, 'trukket-seg'],
  ]);
  expect(kjeder[1]?.traader).toEqual([]);
});

test('the loose ends of the embete are those of its chains, with where they are', async () => {
  const { call, delta, deltakelseId, u1 } = await medKjede();
  const stoppet = await delta('9903');
  await call('deltakelse.oppdater', { id: stoppet, patch: { tilstand: 'pauset' } });
  const annen = await delta('9902', 2022);
  await call('utfordring.oppdater', { id: u1, patch: { belegg: '\n  Samtaler og prøver ' } });
  await call('tiltak.opprett', { deltakelseId, tittel: 'T', maal: ' \n ', utfordringer: [u1], slutt: '2026-02-02' });
  const alle = await call('traad.list', {});
  expect(alle.filter(({ kommunenummer }) => kommunenummer === '9902')).toEqual(
    (['ingen-utfordringer', 'ingen-tiltak'] as const).map((regel) => ({
      ...{ regel, tabell: 'deltakelse', id: annen, hva: '', kommunenummer: '9902', aar: 2022 },
      kommunenavn: expect.any(String),
    })),
  );
  const egne = alle.filter(({ kommunenummer }) => kommunenummer === '9901');
  const [kjede] = await call('kjede.list', { kommunenummer: '9901' });
  expect(egne).toMatchObject(kjede?.traader ?? []);
  expect(egne.map(({ regel, hva }) => `${regel} ${hva}`)).toEqual([
    'utfordring-uten-indikator En',
    'utfordring-uten-indikator To',
    'utfordring-uten-belegg To',
    'utfordring-uten-tiltak To',
    'tiltak-uten-maal T',
    'tiltak-uten-nivaa T',
    'tiltak-uten-vurdering T',
  ]);
  expect(alle).toHaveLength(9);
});

test('in the forfase utfordringer are asked for when the version of the scheme says that money is to be applied for', async () => {
  const { call, store } = await medKjede();
  const { id } = await call('deltakelse.opprett', { kommunenummer: '9903', aar: 2025, fase: 'forfase' });
  const regler = (idag: string) => listTraader(store, idag).flatMap((traad) => (traad.id === id ? [traad.regel] : []));
  expect(regler('2026-01-31')).toEqual([]);
  expect(regler('2026-02-01')).toEqual(['ingen-utfordringer']);
  const fleksibel = (await call('ordningsversjon.list', {})).find(({ harLister }) => harLister === 0);
  const uttrekk = (await call('uttrekk.list', {})).find(({ aar }) => aar === 2025);
  await call('uttrekk.oppdater', { id: uttrekk?.id ?? '', patch: { ordningsversjonId: fleksibel?.id ?? '' } });
  expect(regler('2026-12-31')).toEqual([]);
});

test('as many questions to the store for all kommuner as for one', async () => {
  const { delta, store } = await medKjede();
  for (const nr of ['9902', '9903', '9904', '9905']) await delta(nr);
  let spurt = 0;
  const db: ReadDb = {
    all: (...args) => {
      spurt += 1;
      return store.all(...args);
    },
    get: store.get,
  };
  listKjeder(db, '2026-02-03', '9901');
  expect(spurt).toBe(5);
  expect(new Set(listTraader(db, '2026-02-03').map(({ kommunenummer }) => kommunenummer)).size).toBe(5);
  expect(spurt).toBe(10);
});
