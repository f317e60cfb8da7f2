import { expect, test } from 'vitest';
import { isOurs, isTrustedSender, mayOpenOutside, mayUse } from '../../../electron/shell/security.ts';

test('ours is our scheme and our host, and nothing that resembles them', () => {
  expect(['app://bundle/', 'app://bundle/index.html#/kommuner'].map(isOurs)).toEqual([true, true]);
  const others = [
    undefined,
    '',
    'app://utskrift/',
    'app://bundle.example.org/',
    'https://bundle/',
    'https://example.org/?app://bundle/',
    'file:///app://bundle/',
    'null',
  ];
  expect(others.filter(isOurs)).toEqual([]);
});

test('a caller is the main frame of our page; a frame in it, or one that has left, is not', () => {
  const ours = { url: 'app://bundle/', parent: null };
  expect(isTrustedSender(ours)).toBe(true);
  expect(isTrustedSender({ ...ours, parent: ours })).toBe(false);
  expect(isTrustedSender({ ...ours, url: 'https://example.org/' })).toBe(false);
  expect(isTrustedSender(null)).toBe(false);
});

test('only web and mail addresses are handed to the operating system', () => {
  expect(['https://example.org/', 'mailto:a@example.org'].map(mayOpenOutside)).toEqual([true, true]);
  const refused = ['http://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'HTTPS', 'ms-word:x', ' '];
  expect(refused.filter(mayOpenOutside)).toEqual([]);
});

test('our page may write to the clipboard; nothing else is permitted, and to nobody else', () => {
  expect(mayUse('clipboard-sanitized-write', 'app://bundle/')).toBe(true);
  expect(mayUse('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
  expect(mayUse('clipboard-sanitized-write', undefined)).toBe(false);
  expect(mayUse('clipboard-read', 'app://bundle/')).toBe(false);
});
