import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** A Chromium, Chrome or Edge on this machine: OPPFOLGER_CHROMIUM, then where they install themselves, then PATH. */
export const findChromium = (
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | undefined =>
  env.OPPFOLGER_CHROMIUM
    ? env.OPPFOLGER_CHROMIUM
    : [...wellKnown(env, platform), ...onPath(env, platform)].find(exists);

const wellKnown = (env: Readonly<Record<string, string | undefined>>, platform: string): string[] => {
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'].flatMap((path) =>
    roots.map((root) => `${root}\\${path}`),
  );
};

const onPath = (env: Readonly<Record<string, string | undefined>>, platform: string): string[] =>
  platform === 'win32' ? [] : (env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
