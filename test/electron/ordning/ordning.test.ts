import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract/index.ts';
import { ordningsversjoner } from '#shared/ordning/ordningsversjoner-data.ts';
import { seedOrdningsversjoner } from '../../../electron/ordning/ordningsversjoner.ts';
import { listOrdningsfrister, ordningsversjonFor } from '../../../electron/ordning/queries.ts';
import { testDomene } from '../../support/domene.ts';

const [modell, fleksibel] = ordningsversjoner;

const med = async (deltakelse: Partial<Input<'deltakelse.opprett'>>, program = testDomene()) => {
  const { id } = await program.call('deltakelse.opprett', {
    kommunenummer: '9901',
    aar: 2022,
    fase: 'forfase',
    ...deltakelse,
  });
  return { program, id };
};
const frister = ({ ctx }: ReturnType<typeof testDomene>) => listOrdningsfrister(ctx.db);

describe('the versions of the scheme', () => {
  test('come out of the store as they ship, oldest first', async () => {
    expect(await testDomene().call('ordningsversjon.list', {})).toEqual(ordningsversjoner);
  });

  test('are filled in once, and again when the store has another edition', () => {
    const { ctx } = testDomene();
    const seed = () => ctx.write(seedOrdningsversjoner);
    expect(seed()).toBe(false);
    ctx.write((tx) => tx.setting('ordningsutgave', 'en eldre'));
    expect(seed()).toBe(true);
    expect(ctx.db.get('SELECT count(*) AS n FROM ordningsversjon')).toEqual({ n: ordningsversjoner.length });
    expect(ctx.db.get('SELECT count(*) AS n FROM ordningsfrist')).toEqual({
      n: ordningsversjoner.reduce((sum, { frister: f }) => sum + f.length, 0),
    });
  });

  test('the one for a year is the newest that had come by then', () => {
    const { ctx } = testDomene();
    expect(ordningsversjonFor(ctx.db, 2019)).toBeNull();
    expect(ordningsversjonFor(ctx.db, 2020)).toBe(modell?.id);
    expect(ordningsversjonFor(ctx.db, 2025)).toBe(modell?.id);
    expect(ordningsversjonFor(ctx.db, 2026)).toBe(fleksibel?.id);
  });
});

describe('the dates of the scheme for a deltakelse', () => {
  test('are those of the phase it is in, with day, kommune and where they come from', async () => {
    const { program, id } = await med({});
    expect(frister(program).map(({ kode, dato, anslag }) => [kode, dato, anslag])).toEqual([
      ['veileder-paa-plass', '2022-08-15', 1],
      ['soeknad-gjennomfoering', '2023-03-01', 1],
      ['rapport-1', '2023-06-15', 1],
    ]);
    expect(frister(program)[0]).toMatchObject({
      deltakelseId: id,
      kommunenummer: '9901',
      aar: 2022,
      kilde: 'AFI-rapport 2024:04, 4.3',
    });
    await program.call('deltakelse.oppdater', { id, patch: { fase: 'gjennomfoering-2' } });
    expect(frister(program).map(({ kode, dato }) => [kode, dato])).toEqual([['rapport-3', '2025-06-15']]);
  });

  test('are none for one that has paused or said no, nor for one whose version has none', async () => {
    const { program, id } = await med({});
    for (const tilstand of ['pauset', 'takket-nei', 'trukket-seg'] as const) {
      await program.call('deltakelse.oppdater', { id, patch: { tilstand } });
      expect(frister(program), tilstand).toEqual([]);
    }
    const { program: nytt } = await med({ aar: 2026 });
    expect(frister(nytt)).toEqual([]);
    const { program: gammelt } = await med({ aar: 2017 });
    expect(frister(gammelt)).toEqual([]);
  });

  test('follow the uttrekk from one version to another, and are gone when it is', async () => {
    const { program, id } = await med({});
    const uttrekk = (await program.call('uttrekk.list', {}))[0];
    await program.call('uttrekk.oppdater', {
      id: uttrekk?.id ?? '',
      patch: { ordningsversjonId: fleksibel?.id ?? '' },
    });
    expect(frister(program)).toEqual([]);
    await program.call('uttrekk.oppdater', { id: uttrekk?.id ?? '', patch: { ordningsversjonId: modell?.id ?? '' } });
    expect(frister(program)).toHaveLength(3);
    await program.call('deltakelse.slett', { id });
    expect(frister(program)).toEqual([]);
  });

  test('come earliest first over all kommuner', async () => {
    const { program } = await med({ kommunenummer: '9902', aar: 2022 });
    await med({ kommunenummer: '9901', aar: 2022 }, program);
    await med({ kommunenummer: '9903', aar: 2020 }, program);
    const alle = frister(program).map(({ dato, kommunenummer }) => `${dato} ${kommunenummer}`);
    expect(alle).toEqual(alle.toSorted());
    expect(alle).toHaveLength(9);
  });
});
