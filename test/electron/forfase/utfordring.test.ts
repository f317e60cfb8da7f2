import { expect, test } from 'vitest';
import { testDomene } from '../../support/domene.ts';

const medUtfordring = async () => {
  const program = testDomene();
  const { id: deltakelseId } = await program.call('deltakelse.opprett', {
    ...{ kommunenummer: '9901', aar: 2024, fase: 'forfase', tilstand: 'aktiv' },
  });
  const { id } = await program.call('utfordring.opprett', { deltakelseId, tekst: 'Lesing', indikatorer: ['lesing-5'] });
  const utfordringer = async () => (await program.call('kjede.list', { kommunenummer: '9901' }))[0]?.utfordringer;
  return { ...program, deltakelseId, id, utfordringer };
};

test('an utfordring may be empty, but not without its deltakelse', async () => {
  const { call, failure, deltakelseId, utfordringer, newId } = await medUtfordring();
  await call('utfordring.opprett', { deltakelseId });
  expect(await utfordringer()).toMatchObject([
    { tekst: 'Lesing', nivaa: null, belegg: null, indikatorer: ['lesing-5'], tiltak: [] },
    { tekst: null, indikatorer: [] },
  ]);
  expect(await failure('utfordring.opprett', { deltakelseId: newId() })).toMatchObject({
    rule: 'deltakelse-finnes-ikke',
  });
});

test('indikatorer are a whole set, shown in the uttrekk’s order, and back to what they were in one undo', async () => {
  const { call, id, utfordringer, store } = await medUtfordring();
  await call('utfordring.oppdater', { id, indikatorer: ['regning-8', 'lesing-5', 'mobbing-7', 'lesing-5'] });
  expect(await utfordringer()).toMatchObject([{ indikatorer: ['mobbing-7', 'lesing-5', 'regning-8'] }]);
  await call('utfordring.oppdater', { id, patch: { nivaa: 'laerer' }, indikatorer: ['mobbing-7'] });
  expect(await utfordringer()).toMatchObject([{ nivaa: 'laerer', indikatorer: ['mobbing-7'] }]);
  store.undo();
  expect(await utfordringer()).toMatchObject([{ nivaa: null, indikatorer: ['mobbing-7', 'lesing-5', 'regning-8'] }]);
});

test('a field that is saved leaves the indikatorer as they are', async () => {
  const { call, id, utfordringer } = await medUtfordring();
  await call('utfordring.oppdater', { id, patch: { belegg: 'Samtaler' }, skriver: true });
  expect(await utfordringer()).toMatchObject([{ tekst: 'Lesing', belegg: 'Samtaler', indikatorer: ['lesing-5'] }]);
});

test('what is gone is said, and an unknown indikator is refused', async () => {
  const { call, failure, id, utfordringer } = await medUtfordring();
  expect(await failure('utfordring.oppdater', { id, indikatorer: ['lesing-9' as 'lesing-8'] })).toMatchObject({
    code: 'invalid-input',
  });
  await call('utfordring.slett', { id });
  expect(await utfordringer()).toEqual([]);
  const borte = { code: 'not-found', rule: 'rad-finnes-ikke', details: { tabell: 'utfordring' } };
  expect(await failure('utfordring.oppdater', { id, patch: { tekst: 'Ny' } })).toMatchObject(borte);
  expect(await failure('utfordring.slett', { id })).toMatchObject(borte);
});

test('with its deltakelse in the bin it cannot be changed, and comes back with it', async () => {
  const { call, failure, deltakelseId, id, utfordringer, ctx } = await medUtfordring();
  await call('deltakelse.slett', { id: deltakelseId });
  expect(await failure('utfordring.oppdater', { id, patch: { tekst: 'Ny' } })).toMatchObject({ code: 'not-found' });
  ctx.store.undo();
  expect(await utfordringer()).toMatchObject([{ id, tekst: 'Lesing' }]);
});
