import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configuration } from 'electron-builder';

const root = resolve(import.meta.dirname, '..');
const { devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};
/** An Electron that is already on the machine, unpacked, instead of a download. */
const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;

/** The native binaries by name: a word for the platform would mean the machine that builds, not the one built for. */
const prebuilds = ['win32-x64', 'darwin-x64', 'darwin-arm64', 'linux-x64'].map(
  (target) => `node_modules/better-sqlite3/prebuilds/${target}.node`,
);

/** What is shipped: the built program and the one native module. The browser host and the command line run from source. */
const configuration: Configuration = {
  appId: 'no.oppfolger.app',
  productName: 'Oppfølger',
  executableName: 'oppfolger',
  ...(devDependencies.electron && { electronVersion: devDependencies.electron }),
  ...(electronDist && existsSync(electronDist) && { electronDist }),
  npmRebuild: false, // the module's Node-API binaries serve Node and Electron alike
  directories: { output: 'release', buildResources: 'build/icons' },
  files: [
    'dist/**',
    'package.json',
    'LICENSE',
    'THIRD-PARTY-NOTICES.md',
    '!**/*.map',
    '!node_modules/**',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/lib/**',
    ...prebuilds,
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  electronLanguages: ['nb', 'en-US'],
  linux: { target: ['AppImage'], category: 'Office', icon: 'build/icons/icon.png' },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', icon: 'build/icons/icon.png' },
  win: { target: ['nsis', 'portable'], icon: 'build/icons/icon.png' },
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
  },
};
export default configuration;
