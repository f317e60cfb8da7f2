import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockNeedsMending } from '../build/lock.ts';
import { PROGRAMVERSJON } from '../electron/version.ts';

const read = (name: string) => JSON.parse(readFileSync(name, 'utf8'));

test('the program says the version that the package has', () => {
  expect(PROGRAMVERSJON).toBe(read('package.json').version);
});

test('every version is exact', () => {
  const { dependencies, devDependencies } = read('package.json');
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('npm ci compiles nothing (if not: npm run fix)', () => {
  expect(lockNeedsMending(read('package-lock.json'))).toBe(false);
});

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
