import { expect, test } from 'vitest';
import { startet } from './fristlager.ts';

const BORTE = '99999999-9999-7999-8999-999999999999';
const medNotat = async (kommunenummer: string | null = '9901') => {
  const at = await startet();
  const { id } = await at.ask('hurtignotat.opprett', { tekst: '  Rektor ringte om lesing.  ', kommunenummer });
  const deltakelse = await at.ask('deltakelse.opprett', {
    kommunenummer: '9901',
    aar: 2025,
    fase: 'forfase',
    statusDato: '2026-02-20',
  });
  return { ...at, id, deltakelseId: deltakelse.id };
};

test('a note is there with its moment and kommune, the newest first', async () => {
  const { ask, time, id } = await medNotat();
  time.forward(60_000);
  await ask('hurtignotat.opprett', { tekst: 'Uten kommune' });
  expect(await ask('hurtignotat.list', {})).toMatchObject([
    { tekst: 'Uten kommune', tid: '2026-03-01T09:01:00.000Z', kommunenummer: null, kommunenavn: null },
    { id, tekst: 'Rektor ringte om lesing.', kommunenummer: '9901', kommunenavn: expect.any(String) },
  ]);
});

test('it is changed in place: words, kommune, and no kommune', async () => {
  const { ask, id } = await medNotat();
  await ask('hurtignotat.oppdater', { id, tekst: 'Rektor ringte om regning.', skriver: true });
  await ask('hurtignotat.oppdater', { id, kommunenummer: '9902' });
  expect(await ask('hurtignotat.list', {})).toMatchObject([
    { tekst: 'Rektor ringte om regning.', kommunenummer: '9902' },
  ]);
  await ask('hurtignotat.oppdater', { id, kommunenummer: null });
  expect(await ask('hurtignotat.list', {})).toMatchObject([
    { tekst: 'Rektor ringte om regning.', kommunenummer: null },
  ]);
});

test('an empty note, an unknown kommune and a note that is gone are refused, and nothing is changed', async () => {
  const { ask, refused, id } = await medNotat();
  expect(await refused('hurtignotat.opprett', { tekst: ' \n ' })).toMatchObject({ code: 'invalid-input' });
  expect(await refused('hurtignotat.opprett', { tekst: 'A', kommunenummer: '9999' })).toMatchObject({
    rule: 'kommune-finnes-ikke',
  });
  expect(await refused('hurtignotat.oppdater', { id, tekst: 'B', kommunenummer: '9999' })).toMatchObject({
    rule: 'kommune-finnes-ikke',
  });
  expect(await refused('hurtignotat.oppdater', { id: BORTE, tekst: 'B' })).toMatchObject({ rule: 'notat-finnes-ikke' });
  expect(await refused('hurtignotat.slett', { id: BORTE })).toMatchObject({ rule: 'notat-finnes-ikke' });
  expect(await ask('hurtignotat.list', {})).toMatchObject([
    { tekst: 'Rektor ringte om lesing.', kommunenummer: '9901' },
  ]);
});

test('a note that is removed lies in the bin under its words, and comes back', async () => {
  const { ask, id } = await medNotat();
  await ask('hurtignotat.slett', { id });
  expect(await ask('hurtignotat.list', {})).toEqual([]);
  const [slettet] = await ask('papirkurv.list', {});
  expect(slettet).toMatchObject({ tabell: 'hurtignotat', id, slettetAv: 'Kari Eksempel' });
  expect(slettet?.tittel).toContain('Rektor ringte om lesing.');
  await ask('papirkurv.gjenopprett', { tabell: 'hurtignotat', id });
  expect(await ask('hurtignotat.list', {})).toMatchObject([{ id, tekst: 'Rektor ringte om lesing.' }]);
});

test.each([
  ['moete', 'tekst', 'privatNotat'],
  ['privat-notat', 'privatNotat', 'tekst'],
] as const)('as %s it becomes a draft with its %s, of the day it was jotted down', async (som, fylt, tomt) => {
  const { ask, time, id, deltakelseId } = await medNotat(som === 'moete' ? '9901' : null);
  time.forward(2 * 24 * 60 * 60 * 1000);
  const { moeteId } = await ask('hurtignotat.ferdigstill', { id, deltakelseId, som });
  const { moete } = await ask('moete.hent', { id: moeteId });
  expect(moete).toMatchObject({
    deltakelseId,
    dato: '2026-03-01',
    ferdig: 0,
    [fylt]: 'Rektor ringte om lesing.',
    [tomt]: null,
  });
  expect(await ask('hurtignotat.list', {})).toEqual([]);
});

test('one undo brings the note back and takes the draft away; redo does it again', async () => {
  const { ask, id, deltakelseId } = await medNotat();
  const { moeteId } = await ask('hurtignotat.ferdigstill', { id, deltakelseId, som: 'moete' });
  await ask('endring.angre', {});
  expect(await ask('hurtignotat.list', {})).toMatchObject([{ id, kommunenummer: '9901' }]);
  expect(await ask('moete.list', {})).toEqual([]);
  await ask('endring.gjenta', {});
  expect(await ask('hurtignotat.list', {})).toEqual([]);
  expect((await ask('moete.hent', { id: moeteId })).moete.tekst).toBe('Rektor ringte om lesing.');
});

test('it cannot be put with another kommune, or with a deltakelse that is gone, and then stays as it is', async () => {
  const { ask, refused, id, deltakelseId } = await medNotat('9902');
  expect(await refused('hurtignotat.ferdigstill', { id, deltakelseId, som: 'moete' })).toMatchObject({
    code: 'conflict',
    rule: 'notat-annen-kommune',
  });
  await ask('hurtignotat.oppdater', { id, kommunenummer: '9901' });
  await ask('deltakelse.slett', { id: deltakelseId });
  expect(await refused('hurtignotat.ferdigstill', { id, deltakelseId, som: 'moete' })).toMatchObject({
    rule: 'deltakelse-finnes-ikke',
  });
  expect(await ask('hurtignotat.list', {})).toHaveLength(1);
  expect(await ask('moete.list', {})).toEqual([]);
});

test('nothing of it counts as work to sync', async () => {
  const { ask, id } = await medNotat();
  const before = await ask('tilstand.hent', {});
  await ask('hurtignotat.oppdater', { id, tekst: 'Annet' });
  await ask('hurtignotat.slett', { id });
  expect(await ask('tilstand.hent', {})).toEqual(before);
});
