import { expect, test } from 'vitest';
import { soekeord } from '#shared/lib/soeketekst.ts';
import { begynnelseAv, type Tekstbit, utdragAv } from '#shared/lib/utdrag.ts';

/** Hits in brackets. */
const skrevet = (biter: readonly Tekstbit[] | undefined) =>
  biter?.map(({ tekst, treff }) => (treff ? `[${tekst}]` : tekst)).join('');
const utdrag = (tekst: string, soek: string, lengde = 150) => skrevet(utdragAv(tekst, soekeord(soek), lengde));

test.each([
  ['Læringsmiljøet er godt', 'miljø', 'Lærings[miljø]et er godt'],
  ['Besøk i Várrejávri', 'varrejavri', 'Besøk i [Várrejávri]'],
  ['Åsgrend og ÅSGREND', 'aasgrend', '[Åsgrend] og [ÅSGREND]'],
  ['Aasgrend', 'åsgrend', '[Aasgrend]'],
  ['Ås, Ask og as', 'ås', '[Ås], Ask og as'],
  ['Møte i Bø og om bøker', 'i bø', 'Møte [i] [Bø] og om [bø]ker'],
  ['bøker i Bø', 'bø i', 'bøker [i] [Bø]'],
  ['skole og skolemiljø', 'skole skolemiljø', '[skole] og [skolemiljø]'],
  ['to\n\n  linjer\tmed rom', 'linjer', 'to [linjer] med rom'],
])('«%s» by «%s»', (tekst, soek, ventet) => {
  expect(utdrag(tekst, soek)).toBe(ventet);
});

test('is nothing where none of the words is there', () => {
  expect(utdragAv('Åsgrend', soekeord('asgrend'), 150)).toBeUndefined();
  expect(utdragAv('', soekeord('a'), 150)).toBeUndefined();
  expect(utdragAv('tekst', [], 150)).toBeUndefined();
});

test('of a long text is what stands round the first, from word to word, and no longer than it may be', () => {
  const tekst = `${'foran '.repeat(50)}kunnskapsgrunnlag ${'etter '.repeat(50)}`;
  const funnet = utdrag(tekst, 'kunnskap', 90) ?? '';
  expect(funnet).toMatch(/^… (foran )+\[kunnskap\]sgrunnlag (etter )+…$/);
  expect(funnet.length).toBeLessThan(100);
  const uendelig = `${'x'.repeat(400)}treff${'y'.repeat(400)}`;
  expect(utdrag(uendelig, 'treff', 60)).toContain('[treff]');
  expect((utdrag(uendelig, 'treff', 60) ?? '').length).toBeLessThan(75);
});

test('how a text begins', () => {
  expect(skrevet(begynnelseAv('  Kort.\n', 20))).toBe('Kort.');
  expect(skrevet(begynnelseAv('En lang setning som ikke får plass', 20))).toBe('En lang setning som …');
  expect(begynnelseAv('  ', 20)).toEqual([]);
});
