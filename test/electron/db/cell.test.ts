import { describe, expect, test } from 'vitest';
import { type Head, settleCell } from '../../../electron/db/cell.ts';

const head = (verdi: string, hlc: number, enhet = 'a'): Head => ({ verdi, hlc, enhet });
const none = () => null;

describe('two values of one field, neither knowing of the other', () => {
  test('the later is shown, and somebody is to choose', () => {
    expect(settleCell('sist', [head('A', 1), head('B', 2, 'b')], none)).toEqual({ verdi: 'B', konflikt: true });
    expect(settleCell('spoer', [head('B', 2, 'b'), head('A', 1)], none)).toEqual({ verdi: 'B', konflikt: true });
  });

  test('at the same moment the device decides, alike on all laptops', () => {
    const heads = [head('A', 1, 'a'), head('B', 1, 'b')];
    expect(settleCell('sist', heads, none)).toEqual(settleCell('sist', heads.toReversed(), none));
  });

  test('that are equal are one', () => {
    expect(settleCell('spoer', [head('A', 1), head('A', 2, 'b')], none)).toEqual({ verdi: 'A', konflikt: false });
  });

  test('nobody is asked about what the program itself wrote', () => {
    expect(settleCell('stille', [head('A', 1), head('B', 2, 'b')], none)).toEqual({ verdi: 'B', konflikt: false });
  });

  test('of a text, paragraphs that only one of them touched are put together', () => {
    const heads = [head('En\nto\ntre!', 1), head('En!\nto\ntre', 2, 'b')];
    expect(settleCell('tekst', heads, () => 'En\nto\ntre')).toEqual({ verdi: 'En!\nto\ntre!', konflikt: false });
  });

  test('of a text, the same paragraph twice is for somebody to choose', () => {
    const heads = [head('En\nto A', 1), head('En\nto B', 2, 'b')];
    expect(settleCell('tekst', heads, () => 'En\nto')).toEqual({ verdi: 'En\nto B', konflikt: true });
  });
});
