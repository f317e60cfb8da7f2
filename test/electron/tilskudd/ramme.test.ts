import { expect, test } from 'vitest';
import { medRamme } from './verden.ts';

test('a new ramme has all of it left', async () => {
  const { rammen } = await medRamme(125_000_050);
  expect(await rammen()).toMatchObject({
    ...{ aar: 2026, formaal: 'tiltak', kilde: 'Udir', beloep: 125_000_050 },
    ...{ vedtatt: 0, utbetalt: 0, forbrukt: 0, tilbakebetalt: 0, rest: 125_000_050 },
  });
});

test('the same ramme once more is the one there is; with another sum it is refused and nothing is written over', async () => {
  const { call, failure, rammeId, ramme, rammen } = await medRamme();
  expect(await ramme()).toBe(rammeId);
  expect(await failure('ramme.opprett', { aar: 2026, formaal: 'tiltak', beloep: 1 })).toEqual({
    code: 'conflict',
    rule: 'ramme-finnes',
    details: { aar: 2026, kilde: 'Udir', beloep: 10_000_000 },
  });
  expect((await rammen()).beloep).toBe(10_000_000);
  await ramme({ kilde: 'Fylkeskommunen', beloep: 1 });
  expect(await call('ramme.list', { aar: 2026 })).toHaveLength(2);
});

test('rammer stand newest year first, and by purpose in the order of the scheme', async () => {
  const { call, ramme } = await medRamme();
  await ramme({ aar: 2025 });
  await ramme({ formaal: 'regionale-samlinger' });
  await ramme({ formaal: 'veiledere-forfase' });
  expect((await call('ramme.list', {})).map((r) => `${r.aar} ${r.formaal}`)).toEqual([
    '2026 veiledere-forfase',
    '2026 tiltak',
    '2026 regionale-samlinger',
    '2025 tiltak',
  ]);
  expect(await call('ramme.list', { aar: 2025 })).toHaveLength(1);
});

test('a cut below what is bound is taken in and shown, and nothing more can be decided', async () => {
  const { call, failure, rammeId, deltakelseId, tildel, rammen } = await medRamme();
  await tildel(6_000_000);
  await call('ramme.oppdater', { id: rammeId, patch: { beloep: 5_000_000 } });
  expect(await rammen()).toMatchObject({ beloep: 5_000_000, vedtatt: 6_000_000, rest: -1_000_000 });
  expect(await failure('tildeling.opprett', { rammeId, deltakelseId, dato: '2026-03-02', beloep: 1 })).toMatchObject({
    rule: 'ramme-overskredet',
    details: { rest: -1_000_000, beloep: 1 },
  });
});

test('a ramme that something is posted on cannot be removed, not even when all is taken back', async () => {
  const { call, failure, ramme, rammeId, tildel, tildeling, angre } = await medRamme();
  const annen = await ramme({ aar: 2027 });
  await call('ramme.slett', { id: annen });
  expect(await failure('ramme.oppdater', { id: annen, patch: { beloep: 1 } })).toMatchObject({
    rule: 'ramme-finnes-ikke',
  });
  const [linje] = (await tildeling(await tildel(100))).posteringer;
  await angre(linje?.id ?? '');
  expect(await failure('ramme.slett', { id: rammeId })).toMatchObject({ rule: 'ramme-har-posteringer' });
});

test('undo takes no ramme away from those who have posted on it, and no line out of the ledger', async () => {
  const { store, tildel, rammen, call, rammeId } = await medRamme();
  await tildel(100);
  for (let i = 0; i < 10; i += 1) store.undo();
  expect(await rammen()).toMatchObject({ beloep: 10_000_000, vedtatt: 100 });
  expect(await call('postering.list', { rammeId })).toMatchObject([{ art: 'vedtatt', beloep: 100 }]);
});

test('what was removed and brought back before somebody decided on it, redo does not remove again', async () => {
  const { store, call, ramme, tildel, deltakelseId } = await medRamme();
  const rammeId = await ramme({ aar: 2027 });
  const { id: soeknadId } = await call('soeknad.opprett', { deltakelseId });
  for (const slett of ['ramme', 'soeknad', 'deltakelse'] as const)
    await call(`${slett}.slett`, { id: { ramme: rammeId, soeknad: soeknadId, deltakelse: deltakelseId }[slett] });
  for (let i = 0; i < 3; i += 1) store.undo();
  await tildel(100, { rammeId, soeknadId });
  for (let i = 0; i < 3; i += 1) store.redo();
  expect(await call('tildeling.list', { rammeId })).toMatchObject([{ deltakelseId, soeknadId, vedtatt: 100 }]);
  expect(await call('soeknad.list', {})).toMatchObject([{ id: soeknadId, vedtatt: 100 }]);
});
