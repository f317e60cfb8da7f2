import { describe, expect, test } from 'vitest';
import { listTildelinger } from '../../../electron/tilskudd/queries.ts';
import { DATO, medRamme } from './verden.ts';

test('a decision without a split is one line, on no tiltak', async () => {
  const { tildel, tildeling, rammen } = await medRamme();
  const t = await tildeling(await tildel(2_500_050, { saksnummer: '26/112', begrunnelse: 'Etter søknad' }));
  expect(t).toMatchObject({
    ...{ kommunenummer: '9901', aar: 2024, formaal: 'tiltak', rammeaar: 2026, rammekilde: 'Udir' },
    ...{ saksnummer: '26/112', begrunnelse: 'Etter søknad', dato: DATO, vedtatt: 2_500_050, utbetalt: 0 },
  });
  expect(t.posteringer).toMatchObject([
    { art: 'vedtatt', beloep: 2_500_050, tiltakId: null, tiltak: null, kommunenavn: t.kommunenavn, korrigert: false },
  ]);
  expect(await rammen()).toMatchObject({ vedtatt: 2_500_050, rest: 7_499_950 });
});

test('a split is one line per tiltak, and adds up to the øre', async () => {
  const { call, tildel, tildeling, tiltak1, tiltak2 } = await medRamme();
  const fordeling = [
    { tiltakId: tiltak1, beloep: 3_333_333 },
    { tiltakId: tiltak2, beloep: 3_333_334 },
    { tiltakId: null, beloep: 1 },
  ];
  const t = await tildeling(await tildel(6_666_668, { fordeling }));
  expect(t.vedtatt).toBe(6_666_668);
  expect(t.posteringer.map(({ tiltak, beloep }) => [tiltak, beloep])).toEqual([
    ['Kollegarettleiing', 3_333_334],
    ['Lesegrupper', 3_333_333],
    [null, 1],
  ]);
  const [kjede] = await call('kjede.list', { kommunenummer: '9901' });
  expect(kjede?.tiltak.map((tiltak) => tiltak.vedtatt).sort()).toEqual([3_333_333, 3_333_334]);
});

describe('what is refused, with nothing half-written', () => {
  test.each([
    [
      'more than the ramme holds, with what remains',
      async (v: Verden) => {
        await v.tildel(9_999_900);
        return { beloep: 101 };
      },
      { rule: 'ramme-overskredet', details: { rest: 100, beloep: 101 } },
    ],
    [
      'a split that does not add up',
      async (v: Verden) => ({ beloep: 100, fordeling: [{ tiltakId: v.tiltak1, beloep: 99 }] }),
      { rule: 'fordeling-stemmer-ikke', details: { sum: 99, beloep: 100 } },
    ],
    [
      'the same tiltak twice',
      async (v: Verden) => ({
        beloep: 100,
        fordeling: [
          { tiltakId: v.tiltak1, beloep: 50 },
          { tiltakId: v.tiltak1, beloep: 50 },
        ],
      }),
      { rule: 'fordeling-to-ganger' },
    ],
    [
      'a tiltak of another deltakelse',
      async (v: Verden) => {
        const tiltakId = await v.tiltak(await v.delta('9902'), 'Annet');
        return { beloep: 100, fordeling: [{ tiltakId, beloep: 100 }] };
      },
      { rule: 'tiltak-annen-deltakelse' },
    ],
    [
      'a tiltak that is gone',
      async (v: Verden) => {
        await v.call('tiltak.slett', { id: v.tiltak1 });
        return { beloep: 100, fordeling: [{ tiltakId: v.tiltak1, beloep: 100 }] };
      },
      { code: 'not-found', rule: 'rad-finnes-ikke' },
    ],
    [
      'a split of money that is not for tiltak',
      async (v: Verden) => ({
        rammeId: await v.ramme({ formaal: 'veiledere-forfase' }),
        beloep: 100,
        fordeling: [{ tiltakId: v.tiltak1, beloep: 100 }],
      }),
      { rule: 'formaal-uten-tiltak' },
    ],
    [
      'an application of another deltakelse',
      async (v: Verden) => {
        const { id } = await v.call('soeknad.opprett', { deltakelseId: await v.delta('9902') });
        return { beloep: 100, soeknadId: id };
      },
      { rule: 'soeknad-annen-deltakelse' },
    ],
    [
      'an application that is withdrawn',
      async (v: Verden) => {
        const { id } = await v.call('soeknad.opprett', { deltakelseId: v.deltakelseId, status: 'trukket' });
        return { beloep: 100, soeknadId: id };
      },
      { rule: 'soeknad-avsluttet' },
    ],
    [
      'a kommune that has withdrawn',
      async (v: Verden) => ({ beloep: 100, deltakelseId: await v.delta('9902', { tilstand: 'trukket-seg' }) }),
      { rule: 'deltakelse-deltar-ikke' },
    ],
    [
      'a ramme that is gone',
      async (v: Verden) => {
        const rammeId = await v.ramme({ aar: 2027 });
        await v.call('ramme.slett', { id: rammeId });
        return { beloep: 100, rammeId };
      },
      { code: 'not-found', rule: 'ramme-finnes-ikke' },
    ],
    [
      'a deltakelse that is gone',
      async (v: Verden) => {
        await v.call('deltakelse.slett', { id: v.deltakelseId });
        return { beloep: 100 };
      },
      { code: 'not-found', rule: 'deltakelse-finnes-ikke' },
    ],
    ['nothing', async () => ({ beloep: 0 }), { code: 'invalid-input', paths: ['beloep'] }],
    ['parts of an øre', async () => ({ beloep: 0.5 }), { code: 'invalid-input', paths: ['beloep'] }],
    ['a day that is none', async () => ({ beloep: 1, dato: '2026-02-30' }), { code: 'invalid-input', paths: ['dato'] }],
  ])('%s', async (_, lag, venter) => {
    const verden = await medRamme();
    const { rammeId, deltakelseId, store, failure } = verden;
    const felter = await lag(verden);
    const foer = store.stateSum();
    expect(await failure('tildeling.opprett', { rammeId, deltakelseId, dato: DATO, ...felter })).toMatchObject(venter);
    expect(store.stateSum()).toBe(foer);
  });
});

test('the last øre of a ramme can be decided', async () => {
  const { tildel, rammen } = await medRamme();
  await tildel(9_999_999);
  await tildel(1);
  expect(await rammen()).toMatchObject({ vedtatt: 10_000_000, rest: 0 });
});

test('a pause hinders no decision', async () => {
  const { delta, tildel } = await medRamme();
  expect(await tildel(100, { deltakelseId: await delta('9902', { tilstand: 'pauset' }) })).toBeTruthy();
});

describe('an application', () => {
  test('becomes what has been decided on it, and is what it was when all is taken back', async () => {
    const { call, deltakelseId, tildel, tildeling, angre } = await medRamme();
    const { id: soeknadId } = await call('soeknad.opprett', { deltakelseId, mottatt: '2026-01-15', beloep: 1_000 });
    const soeknad = async () => (await call('soeknad.list', { deltakelseId }))[0];
    expect(await soeknad()).toMatchObject({ kommunenummer: '9901', aar: 2024, status: 'mottatt', vedtatt: 0 });
    await tildel(400, { soeknadId });
    expect(await soeknad()).toMatchObject({ status: 'delvis-innvilget', vedtatt: 400 });
    const rest = await tildel(600, { soeknadId });
    expect(await soeknad()).toMatchObject({ status: 'innvilget', vedtatt: 1_000 });
    for (const { id } of (await tildeling(rest)).posteringer) await angre(id);
    expect(await soeknad()).toMatchObject({ status: 'delvis-innvilget', vedtatt: 400 });
    const [siste] = (await call('tildeling.list', { deltakelseId })).filter((t) => t.vedtatt > 0);
    for (const { id } of siste?.posteringer ?? []) await angre(id);
    expect(await soeknad()).toMatchObject({ status: 'under-vurdering', vedtatt: 0 });
  });

  test('that has no sum is granted by any', async () => {
    const { call, deltakelseId, tildel } = await medRamme();
    const { id: soeknadId } = await call('soeknad.opprett', { deltakelseId });
    await tildel(1, { soeknadId });
    expect(await call('soeknad.list', {})).toMatchObject([{ status: 'innvilget', mottatt: null, beloep: null }]);
  });

  test('can be withdrawn, stays so when the decision is taken back, and cannot be removed', async () => {
    const { call, failure, deltakelseId, tildel, tildeling, angre } = await medRamme();
    const { id: soeknadId } = await call('soeknad.opprett', { deltakelseId });
    const [linje] = (await tildeling(await tildel(1, { soeknadId }))).posteringer;
    await call('soeknad.oppdater', { id: soeknadId, patch: { status: 'trukket' } });
    await angre(linje?.id ?? '');
    expect(await call('soeknad.list', {})).toMatchObject([{ status: 'trukket', vedtatt: 0 }]);
    expect(await failure('soeknad.slett', { id: soeknadId })).toMatchObject({ rule: 'soeknad-har-tildeling' });
    const { id } = await call('soeknad.opprett', { deltakelseId });
    await call('soeknad.slett', { id });
    expect(await call('soeknad.list', {})).toHaveLength(1);
    expect(await failure('soeknad.slett', { id })).toMatchObject({ rule: 'soeknad-finnes-ikke' });
  });
});

test('what is decided stays bound while its deltakelse lies in the bin', async () => {
  const { call, deltakelseId, rammeId, tildel, rammen } = await medRamme();
  await tildel(100);
  await call('deltakelse.slett', { id: deltakelseId });
  expect(await call('tildeling.list', { rammeId })).toEqual([]);
  expect(await rammen()).toMatchObject({ vedtatt: 100, rest: 9_999_900 });
  expect(await call('postering.list', { rammeId })).toMatchObject([{ beloep: 100, kommunenavn: null }]);
});

test('many tildelinger take as many statements as one, and each has its own lines', async () => {
  const { store, tildel, foer } = await medRamme();
  const statements = () => {
    let antall = 0;
    const all: typeof store.all = (sql, ...params) => {
      antall += 1;
      return store.all(sql, ...params);
    };
    return { tildelinger: listTildelinger({ ...store, all }), antall };
  };
  await foer(await tildel(10), 'utbetalt', 4);
  const { antall } = statements();
  await foer(await tildel(20), 'utbetalt', 7);
  expect(statements().antall).toBe(antall);
  const linjer = statements().tildelinger.map((t) => t.posteringer.map(({ beloep }) => beloep));
  expect(linjer).toEqual([
    [20, 7],
    [10, 4],
  ]);
});

test('tildelinger are found by kommune, deltakelse and ramme', async () => {
  const { call, ramme, rammeId, deltakelseId, delta, tildel } = await medRamme();
  const annen = await delta('9902');
  const a = await tildel(1);
  const b = await tildel(2, { deltakelseId: annen, dato: '2026-04-01' });
  const ids = async (hvor: object) => (await call('tildeling.list', hvor)).map(({ id }) => id);
  expect(await ids({ rammeId })).toEqual([b, a]);
  expect(await ids({ kommunenummer: '9901' })).toEqual([a]);
  expect(await ids({ deltakelseId: annen })).toEqual([b]);
  expect(await ids({ rammeId: deltakelseId })).toEqual([]);
  const neste = await tildel(3, { rammeId: await ramme({ aar: 2027 }) });
  expect(await ids({ rammeaar: 2027 })).toEqual([neste]);
  expect(await ids({ rammeaar: 2026 })).toEqual([b, a]);
});

test('reason and case number can be mended afterwards, the sum cannot', async () => {
  const { call, failure, tildel, tildeling } = await medRamme();
  const id = await tildel(100);
  await call('tildeling.oppdater', { id, patch: { saksnummer: '26/9', begrunnelse: 'Som avtalt' } });
  expect(await tildeling(id)).toMatchObject({ saksnummer: '26/9', begrunnelse: 'Som avtalt', vedtatt: 100 });
  const galt = { id, patch: { beloep: 1 } } as never;
  expect(await failure('tildeling.oppdater', galt)).toMatchObject({ code: 'invalid-input' });
});

type Verden = Awaited<ReturnType<typeof medRamme>>;
