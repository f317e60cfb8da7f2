import { describe, expect, test } from 'vitest';
import { samlingTabell } from '#shared/samling/samling.ts';
import { DATO, medRamme } from './verden.ts';

describe('what a kommune has been granted', () => {
  test('is paid out, used and paid back, and what comes back may be paid out again', async () => {
    const { failure, tildel, foer, tildeling, rammen } = await medRamme();
    const id = await tildel(1_000);
    await foer(id, 'utbetalt', 600);
    await foer(id, 'forbrukt', 1_000);
    const mer = { tildelingId: id, art: 'utbetalt', beloep: 401, dato: DATO } as const;
    expect(await failure('postering.opprett', mer)).toMatchObject({
      rule: 'mer-enn-vedtatt',
      details: { rest: 400, beloep: 401 },
    });
    await foer(id, 'utbetalt', 400);
    await foer(id, 'tilbakebetalt', 250);
    await foer(id, 'utbetalt', 250);
    expect(await tildeling(id)).toMatchObject({ vedtatt: 1_000, utbetalt: 1_250, forbrukt: 1_000, tilbakebetalt: 250 });
    expect(await rammen()).toMatchObject({ utbetalt: 1_250, forbrukt: 1_000, rest: 9_999_000 });
  });

  test('cannot be used beyond what is decided, nor paid back beyond what is paid', async () => {
    const { failure, tildel, foer } = await medRamme();
    const tildelingId = await tildel(1_000);
    const linje = { tildelingId, beloep: 1_001, dato: DATO } as const;
    expect(await failure('postering.opprett', { ...linje, art: 'forbrukt' })).toMatchObject({
      rule: 'mer-enn-vedtatt',
      details: { rest: 1_000 },
    });
    await foer(tildelingId, 'utbetalt', 700);
    expect(await failure('postering.opprett', { ...linje, art: 'tilbakebetalt', beloep: 701 })).toMatchObject({
      rule: 'mer-enn-utbetalt',
      details: { rest: 700 },
    });
  });

  test('is put on a tiltak of the same deltakelse only', async () => {
    const { failure, tildel, foer, tildeling, delta, tiltak, tiltak1 } = await medRamme();
    const tildelingId = await tildel(1_000);
    await foer(tildelingId, 'forbrukt', 10, { tiltakId: tiltak1, tekst: 'Vikarer' });
    expect((await tildeling(tildelingId)).posteringer.at(-1)).toMatchObject({
      tiltak: 'Lesegrupper',
      tekst: 'Vikarer',
    });
    const fremmed = await tiltak(await delta('9902'), 'Annet');
    const linje = { tildelingId, tiltakId: fremmed, art: 'forbrukt', beloep: 10, dato: DATO } as const;
    expect(await failure('postering.opprett', linje)).toMatchObject({ rule: 'tiltak-annen-deltakelse' });
  });
});

describe('a line taken back', () => {
  test('stands, with its opposite after it', async () => {
    const { call, tildel, foer, tildeling } = await medRamme();
    const id = await tildel(1_000);
    const linje = await foer(id, 'utbetalt', 600);
    await call('postering.angre', { id: linje, dato: '2026-05-04', tekst: 'Betalt til feil konto' });
    const { posteringer, utbetalt } = await tildeling(id);
    expect(utbetalt).toBe(0);
    expect(posteringer.slice(1)).toMatchObject([
      { id: linje, beloep: 600, korrigert: true, motpostId: null },
      { beloep: -600, korrigert: false, motpostId: linje, tekst: 'Betalt til feil konto', dato: '2026-05-04' },
    ]);
  });

  test('gives its room in the ramme back', async () => {
    const { tildel, tildeling, angre, rammen } = await medRamme();
    const [linje] = (await tildeling(await tildel(10_000_000))).posteringer;
    await angre(linje?.id ?? '');
    expect(await rammen()).toMatchObject({ vedtatt: 0, rest: 10_000_000 });
    await tildel(10_000_000);
  });

  test('is taken back once, needs a reason, and is not taken back in turn', async () => {
    const { failure, tildel, foer, angre } = await medRamme();
    const id = await foer(await tildel(1_000), 'utbetalt', 600);
    expect(await failure('postering.angre', { id, dato: DATO, tekst: '  ' })).toMatchObject({
      code: 'invalid-input',
      paths: ['tekst'],
    });
    const motpost = await angre(id);
    const igjen = { dato: DATO, tekst: 'Igjen' };
    expect(await failure('postering.angre', { id, ...igjen })).toMatchObject({ rule: 'allerede-korrigert' });
    expect(await failure('postering.angre', { id: motpost, ...igjen })).toMatchObject({ rule: 'er-korreksjon' });
    const borte = '99999999-0000-7000-8000-000000000000';
    expect(await failure('postering.angre', { id: borte, ...igjen })).toMatchObject({ rule: 'postering-finnes-ikke' });
  });

  test('is refused while later lines rest on it', async () => {
    const { failure, tildel, foer, angre, tildeling } = await medRamme();
    const id = await tildel(1_000);
    const vedtak = (await tildeling(id)).posteringer[0]?.id ?? '';
    const utbetaling = await foer(id, 'utbetalt', 1_000);
    const nei = async (linje: string) => failure('postering.angre', { id: linje, dato: DATO, tekst: 'Feil' });
    expect(await nei(vedtak)).toMatchObject({
      rule: 'utbetalt-paa-vedtaket',
      details: { utbetalt: 1_000, forbrukt: null },
    });
    const tilbake = await foer(id, 'tilbakebetalt', 400);
    expect(await nei(utbetaling)).toMatchObject({
      rule: 'tilbakebetalt-av-utbetalingen',
      details: { tilbakebetalt: 400 },
    });
    const paaNytt = await foer(id, 'utbetalt', 400);
    expect(await nei(tilbake)).toMatchObject({ rule: 'utbetalt-igjen' });
    for (const linje of [paaNytt, tilbake, utbetaling, vedtak]) await angre(linje);
    expect(await tildeling(id)).toMatchObject({ vedtatt: 0, utbetalt: 0, tilbakebetalt: 0 });
  });

  test('of a decision is allowed when all that was paid has been paid back', async () => {
    const { tildel, foer, angre, tildeling } = await medRamme();
    const id = await tildel(1_000);
    await foer(id, 'utbetalt', 1_000);
    await foer(id, 'tilbakebetalt', 1_000);
    await angre((await tildeling(id)).posteringer[0]?.id ?? '');
    expect(await tildeling(id)).toMatchObject({ vedtatt: 0 });
  });
});

describe('what a samling costs', () => {
  const medSamling = async () => {
    const verden = await medRamme();
    const rammeId = await verden.ramme({ formaal: 'regionale-samlinger', beloep: 5_000 });
    const { id: samlingId } = await verden.call('samling.opprett', { tittel: 'Vårsamling', rammeId });
    const kost = { samlingId, art: 'forbrukt', dato: DATO } as const;
    const samlingsramme = async () => (await verden.call('ramme.list', {})).find(({ id }) => id === rammeId);
    return { ...verden, samlingId, kost, samlingsramme, samlingsrammeId: rammeId };
  };

  test('is taken from its ramme, is refused beyond it, and comes back when it is taken back', async () => {
    const { call, failure, angre, kost, samlingsramme, samlingsrammeId } = await medSamling();
    const { id } = await call('postering.opprett', { ...kost, beloep: 4_000 });
    expect(await samlingsramme()).toMatchObject({ vedtatt: 0, forbrukt: 4_000, rest: 1_000 });
    expect(await call('postering.list', { rammeId: samlingsrammeId })).toMatchObject([{ samling: 'Vårsamling' }]);
    expect(await failure('postering.opprett', { ...kost, beloep: 1_001 })).toMatchObject({
      rule: 'ramme-overskredet',
      details: { rest: 1_000, beloep: 1_001 },
    });
    await angre(id);
    expect(await samlingsramme()).toMatchObject({ forbrukt: 0, rest: 5_000 });
  });

  test('keeps the samling from being undone, and lets it go back to the ramme that the cost stands on', async () => {
    const { store, call, failure, ramme, kost, samlingId, samlingsrammeId } = await medSamling();
    const annen = await ramme({ formaal: 'regionale-samlinger', aar: 2027 });
    await call('samling.oppdater', { id: samlingId, patch: { rammeId: annen } });
    await call('postering.opprett', { ...kost, beloep: 10 });
    for (let i = 0; i < 10; i += 1) store.undo();
    expect((await call('samling.hent', { id: samlingId })).samling).toMatchObject({
      ...{ rammeId: samlingsrammeId, kostnad: 10 },
    });
    const bytt = { id: samlingId, patch: { rammeId: null } };
    expect(await failure('samling.oppdater', bytt)).toMatchObject({ rule: 'samling-har-kostnader' });
    await call('samling.oppdater', { id: samlingId, patch: { rammeId: annen } });
    expect(await failure('samling.oppdater', { ...bytt, patch: { rammeId: samlingsrammeId } })).toMatchObject({
      rule: 'samling-har-kostnader',
    });
  });

  test('needs a ramme, for samlinger', async () => {
    const { ctx, failure, rammeId, samlingId, kost } = await medSamling();
    const settRamme = (id: string | null) => ctx.write((tx) => tx.put(samlingTabell, { rammeId: id }, samlingId));
    settRamme(null);
    expect(await failure('postering.opprett', { ...kost, beloep: 1 })).toMatchObject({ rule: 'samling-uten-ramme' });
    settRamme(rammeId);
    expect(await failure('postering.opprett', { ...kost, beloep: 1 })).toMatchObject({ rule: 'feil-formaal' });
    expect(await failure('postering.opprett', { ...kost, samlingId: rammeId, beloep: 1 })).toMatchObject({
      rule: 'samling-finnes-ikke',
    });
  });
});

test('a line belongs to one thing, and only what is used can be a cost of a samling', async () => {
  const { failure, tildel, tiltak1 } = await medRamme();
  const tildelingId = await tildel(100);
  const samlingId = tildelingId;
  const linje = { art: 'forbrukt', beloep: 1, dato: DATO } as const;
  const ugyldig = { code: 'invalid-input' };
  expect(await failure('postering.opprett', linje)).toMatchObject(ugyldig);
  expect(await failure('postering.opprett', { ...linje, tildelingId, samlingId })).toMatchObject(ugyldig);
  expect(await failure('postering.opprett', { ...linje, samlingId, tiltakId: tiltak1 })).toMatchObject(ugyldig);
  expect(await failure('postering.opprett', { ...linje, samlingId, art: 'utbetalt' })).toMatchObject(ugyldig);
  const vedtak = { ...linje, tildelingId, art: 'vedtatt' } as never;
  expect(await failure('postering.opprett', vedtak)).toMatchObject(ugyldig);
});
