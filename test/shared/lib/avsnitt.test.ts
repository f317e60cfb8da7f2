import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flettAvsnitt } from '#shared/lib/avsnitt.ts';

const BASE = 'En\nto\ntre';

describe('texts made from the same one', () => {
  test.each([
    ['one changed, the other not', ['En!\nto\ntre', BASE], 'En!\nto\ntre'],
    ['different paragraphs', ['En!\nto\ntre', 'En\nto\ntre!'], 'En!\nto\ntre!'],
    ['one removed, another changed', ['En\ntre', 'En\nto\ntre!'], 'En\ntre!'],
    ['one added, another changed elsewhere', ['En\nto\ntre\nfire', 'En!\nto\ntre'], 'En!\nto\ntre\nfire'],
    ['both added at the end, in order', ['En\nto\ntre\nA', 'En\nto\ntre\nB'], 'En\nto\ntre\nA\nB'],
    ['both added in the middle', ['En\nA\nto\ntre', 'En\nB\nto\ntre'], 'En\nA\nB\nto\ntre'],
    ['the same change twice', ['En!\nto\ntre', 'En!\nto\ntre'], 'En!\nto\ntre'],
    ['the same addition twice', ['En\nto\ntre\nA', 'En\nto\ntre\nA'], 'En\nto\ntre\nA'],
    ['paragraphs beside each other', ['En!\nto\ntre', 'En\nto!\ntre'], 'En!\nto!\ntre'],
    ['three of them', ['En!\nto\ntre', 'En\nto!\ntre', 'En\nto\ntre!'], 'En!\nto!\ntre!'],
  ])('%s', (_what, versjoner, flettet) => {
    expect(flettAvsnitt(BASE, versjoner)).toBe(flettet);
  });

  test.each([
    ['the same paragraph', ['En\nto A\ntre', 'En\nto B\ntre']],
    ['one removed what the other changed', ['En\ntre', 'En\nto!\ntre']],
    ['one added where the other changed', ['En\nto\ntre\nA', 'En\nto\ntre!']],
    ['everything written anew by both', ['A', 'B']],
  ])('%s is for a person to choose', (_what, versjoner) => {
    expect(flettAvsnitt(BASE, versjoner)).toBeUndefined();
  });

  test('from nothing, two texts are for a person to choose', () => {
    expect(flettAvsnitt('', ['A', 'B'])).toBeUndefined();
  });

  test('every paragraph somebody added is there, whole, and none that nobody wrote', () => {
    const text = (...words: string[]) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text('a', 'b', 'c'), text('a', 'b', 'c', 'x', 'X'), text('a', 'b', 'c', 'y', 'Y'), (base, en, to) => {
        const flett = (...versjoner: string[][]) =>
          flettAvsnitt(
            base.join('\n'),
            versjoner.map((v) => v.join('\n')),
          );
        expect(flett(en, base)).toBe(en.join('\n'));
        const flettet = flett(en, to)?.split('\n');
        if (!flettet) return;
        const count = (list: readonly string[], p: string) => list.filter((q) => q === p).length;
        for (const p of ['x', 'X']) expect(count(flettet, p)).toBe(count(en, p));
        for (const p of ['y', 'Y']) expect(count(flettet, p)).toBe(count(to, p));
      }),
      { numRuns: 3000 },
    );
  });
});
