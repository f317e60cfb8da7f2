import { expect, test } from 'vitest';
import { erSammePerson, harSluttet } from '#shared/veileder/veileder.ts';

const anne = { navn: 'Anne Østby', epost: 'anne@hvl.example' };

test.each([
  ['the same name', { navn: 'Anne Østby', epost: null }, true],
  ['another case and spacing', { navn: '  anne   ØSTBY ' }, true],
  ['the same e-mail under another name', { navn: 'A. Østby', epost: 'Anne@HVL.example' }, true],
  ['another name, and no e-mail on either', { navn: 'Anne Østbye', epost: null }, false],
])('%s', (_, ny, samme) => {
  expect(erSammePerson(ny, anne)).toBe(samme);
});

test('an empty e-mail is nobody’s', () => {
  expect(erSammePerson({ navn: 'A', epost: null }, { navn: 'B', epost: null })).toBe(false);
});

test('an accent that one wrote and another did not is no other person; å is a letter of its own', () => {
  expect(erSammePerson({ navn: 'Elle Marja Nillas' }, { navn: 'Elle Márjá Nillas', epost: null })).toBe(true);
  expect(erSammePerson({ navn: 'Liv Hagen' }, { navn: 'Liv Hågen', epost: null })).toBe(false);
});

test('a name with its ring apart is the same name', () => {
  expect(erSammePerson({ navn: 'Åse Li'.normalize('NFD') }, { navn: 'Åse Li'.normalize('NFC'), epost: null })).toBe(
    true,
  );
});

test('somebody has stopped from the day that is given', () => {
  expect(harSluttet({ sluttet: '2026-02-03' }, '2026-02-02')).toBe(false);
  expect(harSluttet({ sluttet: '2026-02-03' }, '2026-02-03')).toBe(true);
  expect(harSluttet({ sluttet: null }, '2026-02-03')).toBe(false);
});
