import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

interface Locked {
  readonly dev?: boolean;
  readonly version?: string;
  readonly license?: string;
}

/** Packages for development whose data the build takes into the program. */
const taken = ['node_modules/world-atlas'];

/** Packages that come with the program, as the lock file tells: those that are not for development, and what is taken. */
const shipped = (): [path: string, Locked][] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && (!dev || taken.includes(path)) && existsSync(join(root, path, 'package.json')),
  );
};

/** What the package's own files say of its licence. */
const textOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');

/**
 * Writes the licence text of every package that is in the built program, since its files are bundled and their licences
 * ask that the text goes with them. A package without a text is named with the licence its package.json tells.
 */
export const writeLicences = (path: string): void => {
  const parts = shipped().map(([at, { version, license }]) => {
    const name = at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${version} (${license})\n\n${textOf(join(root, at))}`.trim();
  });
  writeFileSync(path, `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
};
