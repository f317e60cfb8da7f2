import { expect, test } from 'vitest';
import { soekeord, utenAksenter } from '#shared/lib/soeketekst.ts';

const former = (tekst: string) => soekeord(tekst).map((ord) => ord.former);

test('words are letters and digits; all else stands between them', () => {
  expect(former('Møte  om «lesing» – 2026/1234')).toEqual([['møte', 'moete'], ['om'], ['lesing'], ['2026'], ['1234']]);
  expect(soekeord(' * " - ( ) : ^ 🙂 ')).toEqual([]);
  expect(soekeord('')).toEqual([]);
});

test('the last word may be a beginning', () => {
  expect(soekeord('en to').map(({ begynnelse }) => begynnelse)).toEqual([false, true]);
});

test.each([
  ['Aasgrend', ['aasgrend', 'åsgrend']],
  ['ÅSGREND', ['åsgrend', 'aasgrend']],
  ['a\u030asgrend', ['åsgrend', 'aasgrend']],
  [
    'blåbærsø',
    ['blåbærsø', 'blåbærsoe', 'blåbaersø', 'blåbaersoe', 'blaabærsø', 'blaabærsoe', 'blaabaersø', 'blaabaersoe'],
  ],
  ['asgrend', ['asgrend']],
  ['skole', ['skole']],
])('%s may be written %j', (tekst, ventet) => {
  expect(former(tekst)).toEqual([ventet]);
});

test('a word full of such letters is not tried in every way there is', () => {
  expect(soekeord('åååååååååå')[0]?.former).toHaveLength(16);
});

test.each([
  ['Kárášjohka', 'karasjohka'],
  ['ČĐŊŠŦŽ čđŋšŧž', 'cdnstz cdnstz'],
  ['Égalité, ô, Ü', 'egalite, o, u'],
  ['Æ Ø Å æ ø å', 'æ ø å æ ø å'],
  ['İ 🙂 ﬁ', 'i 🙂 ﬁ'],
])('%s without accents is %s, sign for sign', (tekst, ventet) => {
  expect(utenAksenter(tekst)).toBe(ventet);
  expect(utenAksenter(tekst)).toHaveLength(tekst.length);
});
