import { expect, test } from 'vitest';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import type { Context } from '../../../electron/ipc/context.ts';
import { finnKommune } from '../../../electron/kommune/queries.ts';
import { registerFor, seedRegister } from '../../../electron/kommune/register.ts';
import { listRammer, listTildelinger } from '../../../electron/tilskudd/queries.ts';
import {
  angrePostering,
  opprettPostering,
  opprettRamme,
  opprettTildeling,
  slettRamme,
} from '../../../electron/tilskudd/usecases.ts';
import { tempDir } from '../../support/butikk.ts';
import { allSync, expectEqual, laptop } from '../../support/synk.ts';
import { DATO } from './verden.ts';

const INGENTING = { soeknadId: null, begrunnelse: null, saksnummer: null };

/** A laptop that can decide, over a centre that others share. */
const maskin = (navn: string, senter: string) => {
  const pc = laptop(navn, senter);
  const { store } = pc;
  store.write((tx) => seedRegister(tx, registerFor('eksempel')), { spor: false });
  const write: Context['write'] = (action, valg) => store.write(action, valg).value;
  const ctx = { db: store, clock: pc.time.clock, write } as unknown as Context;
  return {
    ...pc,
    ctx,
    ramme: (beloep: number) =>
      opprettRamme(ctx, { aar: 2026, formaal: 'tiltak', kilde: 'Udir', beloep, merknad: null }).id,
    delta: (kommunenummer: string) =>
      store.write((tx) =>
        tx.put(deltakelseTabell, {
          kommuneId: finnKommune(store, kommunenummer).id,
          uttrekkId: tx.put(uttrekkTabell, { aar: 2024 }),
          fase: 'gjennomfoering-1',
          tilstand: 'aktiv',
        }),
      ).value,
    tildel: (rammeId: string, deltakelseId: string, beloep: number) =>
      opprettTildeling(ctx, { ...INGENTING, rammeId, deltakelseId, dato: DATO, beloep, fordeling: undefined }).id,
    rammen: () => listRammer(store)[0],
  };
};

/** Two laptops that know of the same ramme and the same two kommuner. */
const medTo = async () => {
  const senter = tempDir();
  const [a, b] = [maskin('a', senter), maskin('b', senter)];
  const rammeId = a.ramme(1_000);
  const kommuner = [a.delta('9901'), a.delta('9902')] as const;
  await allSync(a, b);
  return { a, b, rammeId, kommuner };
};

test('two who each decide within the ramme may overdraw it together: both decisions stand, and the rest is below 0', async () => {
  const { a, b, rammeId, kommuner } = await medTo();
  a.tildel(rammeId, kommuner[0], 700);
  b.tildel(rammeId, kommuner[1], 600);
  await allSync(a, b);
  expectEqual(a, b);
  for (const pc of [a, b]) {
    expect(pc.rammen()).toMatchObject({ beloep: 1_000, vedtatt: 1_300, rest: -300 });
    expect(listTildelinger(pc.store)).toHaveLength(2);
    expect(() => pc.tildel(rammeId, kommuner[0], 1)).toThrow('ramme-overskredet');
  }
});

test('taking a decision back makes an overdrawn ramme whole', async () => {
  const { a, b, rammeId, kommuner } = await medTo();
  a.tildel(rammeId, kommuner[0], 700);
  b.tildel(rammeId, kommuner[1], 600);
  await allSync(a, b);
  const linje = listTildelinger(a.store, { kommunenummer: '9902' })[0]?.posteringer[0]?.id ?? '';
  angrePostering(a.ctx, { id: linje, dato: DATO, tekst: 'Over rammen' });
  await allSync(a, b);
  expect(b.rammen()).toMatchObject({ vedtatt: 700, rest: 300 });
});

test('two who take back the same line take it back once', async () => {
  const { a, b, rammeId, kommuner } = await medTo();
  a.tildel(rammeId, kommuner[0], 700);
  await allSync(a, b);
  const linje = listTildelinger(a.store)[0]?.posteringer[0]?.id ?? '';
  for (const pc of [a, b]) angrePostering(pc.ctx, { id: linje, dato: DATO, tekst: `Feil sum, ${pc.dir}` });
  await allSync(a, b);
  expectEqual(a, b);
  expect(b.rammen()).toMatchObject({ vedtatt: 0, rest: 1_000 });
  expect(listTildelinger(b.store)[0]?.posteringer).toHaveLength(2);
});

test('what was paid out on both is too much, and can be mended line by line', async () => {
  const { a, b, rammeId, kommuner } = await medTo();
  const tildelingId = a.tildel(rammeId, kommuner[0], 500);
  await allSync(a, b);
  const linje = { tildelingId, samlingId: null, tiltakId: null, art: 'utbetalt', dato: DATO, tekst: null } as const;
  const [fra] = [a, b].map((pc) => opprettPostering(pc.ctx, { ...linje, beloep: 400 }).id);
  await allSync(a, b);
  expect(listTildelinger(a.store)[0]).toMatchObject({ vedtatt: 500, utbetalt: 800 });
  expect(() => opprettPostering(a.ctx, { ...linje, beloep: 1 })).toThrow('mer-enn-vedtatt');
  angrePostering(a.ctx, { id: fra ?? '', dato: DATO, tekst: 'Betalt av begge' });
  expect(listTildelinger(a.store)[0]).toMatchObject({ utbetalt: 400 });
});

test('a ramme that one removes while the other decides on it stands, with what is decided', async () => {
  const { a, b, rammeId, kommuner } = await medTo();
  slettRamme(a.ctx, { id: rammeId });
  b.tildel(rammeId, kommuner[0], 700);
  await allSync(a, b);
  expectEqual(a, b);
  for (const pc of [a, b]) {
    expect(pc.rammen()).toMatchObject({ beloep: 1_000, vedtatt: 700, rest: 300 });
    expect(listTildelinger(pc.store)).toMatchObject([{ rammeId, vedtatt: 700 }]);
  }
});

test('a ramme that both made with different sums is one ramme, and a person is asked which holds', async () => {
  const senter = tempDir();
  const [a, b] = [maskin('a', senter), maskin('b', senter)];
  expect(a.ramme(1_000)).toBe(b.ramme(2_000));
  await allSync(a, b);
  expectEqual(a, b);
  expect(listRammer(a.store)).toHaveLength(1);
  expect(a.store.history.conflicts()).toMatchObject([{ tabell: 'ramme', felt: 'beloep' }]);
});
