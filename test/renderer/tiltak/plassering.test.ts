import { expect, test } from 'vitest';
import type { Kjede } from '#shared/contract/kjede.ts';
import { hjemme, tiltakUnder } from '../../../renderer/tiltak/plassering.ts';

const utfordring = (id: string) => ({ id }) as Kjede['utfordringer'][number];
const tiltak = (id: string, ...utfordringer: string[]) => ({ id, utfordringer }) as unknown as Kjede['tiltak'][number];
const kjedeAv = (...rader: Kjede['tiltak']) =>
  ({ utfordringer: [utfordring('u1'), utfordring('u2')], tiltak: rader }) as unknown as Kjede;
const under = (sted: string | null, kjede: Kjede, aapen: Parameters<typeof tiltakUnder>[2] = null) =>
  tiltakUnder(sted, kjede, aapen).map(({ id }) => id);

test('a tiltak is written out under the first it answers, and named under the others', () => {
  const begge = tiltak('t1', 'u1', 'u2');
  const kjede = kjedeAv(begge, tiltak('t2'), tiltak('t3', 'u2'));
  expect(hjemme(begge, kjede, null)).toBe('u1');
  expect(under('u1', kjede)).toEqual(['t1']);
  expect(under('u2', kjede)).toEqual(['t1', 't3']);
  expect(under(null, kjede)).toEqual(['t2']);
});

test('an open one stays where it was opened, whatever is ticked', () => {
  const flyttet = kjedeAv(tiltak('t1', 'u2'));
  expect(hjemme(tiltak('t1', 'u2'), flyttet, { id: 't1', under: 'u1' })).toBe('u1');
  expect(under('u1', flyttet, { id: 't1', under: 'u1' })).toEqual(['t1']);
  expect(under(null, flyttet, { id: 't1', under: null })).toEqual(['t1']);
  expect(under(null, flyttet, { id: 't9', under: null })).toEqual([]);
});

test('an open one goes home where the utfordring it was opened under is gone', () => {
  const kjede = kjedeAv(tiltak('t1', 'u2'));
  expect(hjemme(tiltak('t1', 'u2'), kjede, { id: 't1', under: 'u9' })).toBe('u2');
  expect(hjemme(tiltak('t1'), kjede, { id: 't1', under: 'u9' })).toBeNull();
});
