import { describe, expect, test } from 'vitest';
import { ordningsversjoner } from '#shared/ordning/ordningsversjoner-data.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { testDomene } from '../../support/domene.ts';

type Program = ReturnType<typeof testDomene>;
const [modell, fleksibel] = ordningsversjoner;
const UKJENT = '00000000-0000-7000-8000-0000000000ff';

const alle = (program: Program) => program.call('uttrekk.list', {});
const linje = async (program: Program, id: string) => program.call('deltakelse.hent', { id });
const taInn = (program: Program, kommunenummer: string, aar = 2025) =>
  program.call('deltakelse.opprett', { kommunenummer, aar, statusDato: '2026-01-10' });

describe('uttrekk', () => {
  test('a new one gets the version of its year, whoever needed it first', async () => {
    const program = testDomene();
    await program.call('uttrekk.opprett', { aar: 2026, metode: 'embetets-vurdering', kilde: 'Sak 26/117' });
    await taInn(program, '9901', 2022);
    await taInn(program, '9901', 2017);
    expect(
      (await alle(program)).map(({ aar, metode, kilde, ordningsversjonId }) => [aar, metode, kilde, ordningsversjonId]),
    ).toEqual([
      [2026, 'embetets-vurdering', 'Sak 26/117', fleksibel?.id],
      [2022, null, null, modell?.id],
      [2017, null, null, null],
    ]);
  });

  test('the version is what was chosen, also «none»: a kommune more does not bring the usual one back', async () => {
    const program = testDomene();
    const { id } = await program.call('uttrekk.opprett', { aar: 2026, ordningsversjonId: modell?.id ?? '' });
    expect((await alle(program))[0]?.ordningsversjonId).toBe(modell?.id);
    await program.call('uttrekk.oppdater', { id, patch: { ordningsversjonId: null } });
    await taInn(program, '9901', 2026);
    expect((await alle(program))[0]?.ordningsversjonId).toBeNull();
  });

  test('asking for the same again gives the same; another answer is refused and changes nothing', async () => {
    const program = testDomene();
    const { id } = await program.call('uttrekk.opprett', { aar: 2025, metode: 'udir-uttrekk' });
    program.events.length = 0;
    expect(await program.call('uttrekk.opprett', { aar: 2025 })).toEqual({ id });
    expect(await program.failure('uttrekk.opprett', { aar: 2025, metode: 'embetets-vurdering' })).toMatchObject({
      code: 'conflict',
      rule: 'uttrekk-finnes',
      details: { aar: 2025 },
    });
    expect(program.events).toEqual([]);
    expect((await alle(program))[0]?.metode).toBe('udir-uttrekk');
  });

  test('a version the program does not know is refused, in a new uttrekk as in one that is', async () => {
    const program = testDomene();
    const ukjent = { rule: 'ordningsversjon-finnes-ikke', code: 'not-found' };
    expect(await program.failure('uttrekk.opprett', { aar: 2025, ordningsversjonId: UKJENT })).toMatchObject(ukjent);
    expect(await alle(program)).toEqual([]);
    const { id } = await program.call('uttrekk.opprett', { aar: 2025 });
    expect(await program.failure('uttrekk.oppdater', { id, patch: { ordningsversjonId: UKJENT } })).toMatchObject(
      ukjent,
    );
  });

  test('a year out of range, and an uttrekk that is gone', async () => {
    const program = testDomene();
    expect(await program.failure('uttrekk.opprett', { aar: 2012 })).toMatchObject({ code: 'invalid-input' });
    expect(await program.failure('uttrekk.oppdater', { id: UKJENT, patch: { kilde: 'x' } })).toMatchObject({
      rule: 'uttrekk-finnes-ikke',
    });
    expect(await program.failure('uttrekk.slett', { id: UKJENT })).toMatchObject({ rule: 'uttrekk-finnes-ikke' });
  });

  test('goes only when no kommune is in it, and comes back from the bin as it was', async () => {
    const program = testDomene();
    const { id } = await program.call('uttrekk.opprett', { aar: 2025, ordningsversjonId: fleksibel?.id ?? '' });
    const deltakelse = await taInn(program, '9901');
    expect(await program.failure('uttrekk.slett', { id })).toMatchObject({
      code: 'conflict',
      rule: 'uttrekk-har-deltakelser',
      details: { aar: 2025, antall: 1 },
    });
    await program.call('deltakelse.slett', deltakelse);
    await program.call('uttrekk.slett', { id });
    expect(await alle(program)).toEqual([]);
    await taInn(program, '9902');
    expect((await alle(program))[0]).toMatchObject({ id, ordningsversjonId: fleksibel?.id, deltakelser: 1 });
  });

  test('removed on another laptop while a kommune came into it, it hides the kommune until somebody takes it in again', async () => {
    const program = testDomene();
    const { id: uttrekkId } = await program.call('uttrekk.opprett', { aar: 2025, kilde: 'Sak 25/117' });
    const { id } = await taInn(program, '9901');
    await program.call('deltakelse.oppdater', { id, patch: { fase: 'forfase', liste: 1 } });
    const utfordring = await program.call('utfordring.opprett', { deltakelseId: id });
    const tiltak = await program.call('tiltak.opprett', { deltakelseId: id });
    program.ctx.write((tx) => tx.remove(uttrekkTabell, uttrekkId));
    const borte = { rule: 'deltakelse-finnes-ikke' };
    expect(await program.call('deltakelse.list', {})).toEqual([]);
    expect(await program.failure('deltakelse.oppdater', { id, patch: { liste: 2 } })).toMatchObject(borte);
    expect(await program.failure('utfordring.opprett', { deltakelseId: id })).toMatchObject(borte);
    expect(await program.failure('utfordring.oppdater', { ...utfordring })).toMatchObject({ rule: 'rad-finnes-ikke' });
    expect(await program.failure('tiltak.oppdater', { ...tiltak })).toMatchObject({ rule: 'rad-finnes-ikke' });

    expect(await taInn(program, '9901')).toEqual({ id });
    expect(await linje(program, id)).toMatchObject({ aar: 2025, fase: 'forfase', liste: 1 });
    expect((await alle(program))[0]).toMatchObject({ id: uttrekkId, kilde: 'Sak 25/117', deltakelser: 1 });
  });

  test('counts what the kommuner answered, newest uttrekk first', async () => {
    const program = testDomene();
    await program.call('uttrekk.opprett', { aar: 2022 });
    for (const [nr, svar] of [
      ['9901', 'ja'],
      ['9902', 'ja'],
      ['9903', 'nei'],
      ['9904', 'senere'],
      ['9905', null],
    ] as const) {
      const { id } = await taInn(program, nr);
      await program.call('deltakelse.oppdater', { id, patch: { svar } });
    }
    const telling = ({ aar, deltakelser, ja, nei, senere, ubesvart }: Awaited<ReturnType<typeof alle>>[number]) => [
      aar,
      deltakelser,
      ja,
      nei,
      senere,
      ubesvart,
    ];
    expect((await alle(program)).map(telling)).toEqual([
      [2025, 5, 2, 1, 1, 1],
      [2022, 0, 0, 0, 0, 0],
    ]);
  });
});

describe('the answer and the place on the list', () => {
  test('what a kommune answered is kept, with reason, day and words', async () => {
    const program = testDomene();
    const { id } = await taInn(program, '9901');
    const svar = {
      liste: 1,
      rangering: 3,
      svar: 'senere',
      svargrunn: 'kapasitet',
      svardato: '2026-02-01',
      svartekst: 'Ny rådmann i mars.',
    } as const;
    await program.call('deltakelse.oppdater', { id, patch: svar });
    expect(await linje(program, id)).toMatchObject({ ...svar, mangler: [], harLister: 1 });
  });

  test('an answer that is taken away takes its reason and its day with it, and comes back with them', async () => {
    const program = testDomene();
    const { id } = await taInn(program, '9901');
    const svar = { svar: 'nei', svargrunn: 'kapasitet', svardato: '2026-02-01' } as const;
    await program.call('deltakelse.oppdater', { id, patch: { ...svar, svartekst: 'Ikke nå.' } });
    await program.call('deltakelse.oppdater', { id, patch: { svar: null } });
    const uten = { svar: null, svargrunn: null, svardato: null, svartekst: 'Ikke nå.' };
    expect(await linje(program, id)).toMatchObject(uten);
    program.store.undo();
    expect(await linje(program, id)).toMatchObject(svar);
  });

  test('a list that is none, a place that is none, and a reason nobody has coded', async () => {
    const program = testDomene();
    const { id } = await taInn(program, '9901');
    for (const patch of [
      { liste: 3 },
      { rangering: 0 },
      { rangering: 1.5 },
      { svargrunn: 'vil ikke' },
      { svardato: '2026-02-30' },
    ])
      expect(await program.failure('deltakelse.oppdater', { id, patch: patch as never })).toMatchObject({
        code: 'invalid-input',
      });
  });

  test('the same place on the same list of one uttrekk is said of both, and of no other', async () => {
    const program = testDomene();
    const inne = async (nr: string, patch: { liste: 1 | 2 | null; rangering: number | null }, aar = 2025) => {
      const { id } = await taInn(program, nr, aar);
      await program.call('deltakelse.oppdater', { id, patch });
      return id;
    };
    const [a, b] = [await inne('9901', { liste: 1, rangering: 2 }), await inne('9902', { liste: 1, rangering: 2 })];
    await inne('9903', { liste: 2, rangering: 2 });
    await inne('9904', { liste: null, rangering: null });
    await inne('9905', { liste: null, rangering: null });
    await inne('9901', { liste: 1, rangering: 2 }, 2022);
    const like = (await program.call('deltakelse.list', {})).filter(({ mangler }) => mangler.includes('lik-rangering'));
    expect(like.map(({ id }) => id).toSorted()).toEqual([a, b].toSorted());
    await program.call('deltakelse.oppdater', { id: b, patch: { rangering: 4 } });
    expect((await linje(program, a)).mangler).toEqual([]);
  });

  test('whether there are lists follows the uttrekk’s version; without one nothing is ruled out', async () => {
    const program = testDomene();
    const harLister = async (aar: number) => (await linje(program, (await taInn(program, '9901', aar)).id)).harLister;
    expect([await harLister(2022), await harLister(2026), await harLister(2017)]).toEqual([1, 0, 1]);
  });
});
