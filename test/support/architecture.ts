import { dirname, join, normalize } from 'node:path/posix';

/** The rules of the house as data and pure functions over files: path from the top, and text. */
export type Files = ReadonlyMap<string, string>;
export interface Breach {
  readonly rule: string;
  readonly at: string;
}

export const domener = [
  'kommune',
  'uttrekk',
  'indikator',
  'person',
  'kontakt',
  'samling',
  'veileder',
  'forfase',
  'tiltak',
  'tilskudd',
  'undersoekelse',
  'rapport',
  'frist',
  'ordning',
] as const;
const domene = `(?:${domener.join('|')})`;

/** Verbs a channel may use: what an adviser does, plus undoing, redoing and stopping (README, Beslutninger). */
export const verb =
  /^(hent|list|opprett|oppdater|slett|gjenopprett|importer|eksporter|beregn|foreslaa|send|ferdigstill|angre|gjenta|stopp|listAndres)$/;

interface LayerRule {
  readonly from: RegExp;
  /** What of our own it may import. Its own folder is always allowed. */
  readonly may: readonly RegExp[];
  /** Packages it may import; undefined for any. */
  readonly packages?: readonly RegExp[];
}

const shared = /^shared\//;
const nodePackages = [/^node:/, /^better-sqlite3$/, /^zod$/];

/** Who may import what. The first rule that fits a file is the one that counts. */
export const layers: readonly LayerRule[] = [
  { from: /^shared\/lib\//, may: [/^shared\/lib\//], packages: [/^zod$/, /^temporal-polyfill$/] },
  { from: /^shared\/contract\//, may: [shared], packages: [/^zod$/] },
  { from: /^shared\//, may: [/^shared\/lib\//, new RegExp(`^shared/${domene}/`)], packages: [/^zod$/] },
  { from: /^electron\/db\//, may: [shared, /^electron\/db\//], packages: nodePackages },
  { from: /^electron\/(importer|dokument)\//, may: [shared, /^electron\/(importer|dokument)\//] },
  {
    from: /^electron\/sync\//,
    may: [
      shared,
      /^electron\/db\//,
      /^electron\/ipc\/(context|files|handlers-type|work)\.ts$/,
      /^electron\/(worker-client|version)\.ts$/,
    ],
  },
  {
    from: /^electron\/eksempel\//,
    may: [
      shared,
      /^electron\/db\//,
      new RegExp(`^electron/${domene}/(queries|usecases)\\.ts$`),
      /^electron\/ipc\/(context|handlers-type|innstilling)\.ts$/,
    ],
  },
  {
    from: new RegExp(`^electron/${domene}/`),
    may: [
      shared,
      /^electron\/db\//,
      /^electron\/(dokument|importer)\//,
      /^electron\/ipc\/(context|handlers-type|files)\.ts$/,
      new RegExp(`^electron/${domene}/queries\\.ts$`),
      /^electron\/version\.ts$/,
    ],
  },
  {
    from: /^electron\/ipc\//,
    may: [
      shared,
      /^electron\/db\//,
      /^electron\/ipc\//,
      /^electron\/[a-z]+\/handlers\.ts$/,
      /^electron\/(kommune\/(embete|register|queries)|ordning\/ordningsversjoner)\.ts$/,
      /^electron\/sync\/sync\.ts$/,
      /^electron\/version\.ts$/,
    ],
  },
  { from: /^electron\/program\.ts$/, may: [shared, /^electron\/(?!shell\/|host|cli)/] },
  {
    from: /^electron\/(worker|worker-client|version|tekster|assets)\.ts$/,
    may: [shared, /^electron\/(db|sync)\//, /^electron\/(worker|worker-client)\.ts$/],
  },
  {
    from: /^electron\/(shell|host|cli)/,
    may: [
      /^shared\/(contract|lib)\//,
      /^electron\/(shell|host|cli)/,
      /^electron\/(program|tekster|assets|version|skriv-ut|datamappe)\.ts$/,
      /^electron\/ipc\/(files|context)\.ts$/,
    ],
  },
  { from: /^renderer\/ui\//, may: [/^shared\/lib\//, /^renderer\/ui\//] },
  { from: /^renderer\/(api|synk)\//, may: [shared, /^renderer\/(ui|api|synk)\//] },
  { from: /^renderer\/app\//, may: [shared, /^renderer\//] },
  {
    from: new RegExp(`^renderer/${domene}/`),
    may: [shared, /^renderer\/(api|ui)\//, new RegExp(`^renderer/(${domene}|synk)/panel\\.tsx$`)],
  },
];

const source = /\.(ts|tsx)$/;
const ours = /^(shared|electron|renderer)\//;

export const breaches = (files: Files): Breach[] => [
  ...[...files].flatMap(([path, text]) => [
    ...placeBreaches(path, text),
    ...(source.test(path) && ours.test(path) ? codeBreaches(path, text) : []),
  ]),
  ...circles(files),
];

/** What each folder's own contents may be. */
const placeBreaches = (path: string, text: string): Breach[] => {
  const found: string[] = [];
  const [top = '', second = ''] = path.split('/');
  if (!topLevel.has(top) && !top.startsWith('.')) found.push('top-level');
  if (top === 'electron' && path.split('/').length > 2 && !electronFolders.has(second)) found.push('unknown-folder');
  if (top === 'renderer' && path.split('/').length > 2 && !rendererFolders.has(second)) found.push('unknown-folder');
  if (top === 'shared' && path.split('/').length > 2 && !sharedFolders.has(second)) found.push('unknown-folder');
  if (source.test(path)) {
    if (ours.test(path) && lineCount(text) > 300 && !/-data\.ts$|\/migrations\//.test(path)) found.push('line-cap');
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(path.split('/').at(-1) ?? '')) found.push('kebab-case');
    if (/\/(utils?|helpers?|misc|common|types)\.tsx?$/.test(path) && path !== 'electron/db/types.ts')
      found.push('empty-name');
  }
  return found.map((rule) => ({ rule, at: path }));
};

const topLevel = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'electron',
  'renderer',
  'shared',
  'build',
  'test',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES.md',
]);
const electronFolders = new Set([...domener, 'shell', 'host', 'ipc', 'db', 'importer', 'dokument', 'sync', 'eksempel']);
const rendererFolders = new Set([...domener, 'app', 'api', 'ui', 'synk']);
const sharedFolders = new Set([...domener, 'contract', 'lib']);

const lineCount = (text: string): number => text.trimEnd().split('\n').length;

const codeBreaches = (path: string, text: string): Breach[] => {
  const code = withoutComments(text);
  const found = [
    ...patterns.filter(({ not, match }) => !not?.test(path) && match.test(code)).map(({ rule }) => rule),
    ...importsOf(code).flatMap((specifier) => importBreach(path, specifier)),
  ];
  return [...new Set(found)].map((rule) => ({ rule, at: path }));
};

const patterns: readonly { readonly rule: string; readonly match: RegExp; readonly not?: RegExp }[] = [
  {
    rule: 'sql-write',
    match: /\b(INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM)\b/,
    not: /^electron\/db\//,
  },
  { rule: 'default-export', match: /^export default\b/m },
  { rule: 'enum', match: /^\s*(export )?(const )?enum\b/m },
  { rule: 'any', match: /(:\s*any\b|\bas any\b|<any>|any\[\])/ },
  { rule: 'class', match: /\bclass\s+\w+(?!\s+extends\s+\w*Error\b)[\s<{]/ },
  { rule: 'mutable-module-state', match: /^(export )?(let|var)\s/m },
  {
    rule: 'mutable-module-state',
    match: /^(export )?const \w+(: [^=\n]*)? = (new (Map|WeakMap|Array)\b[^;]*\(\)|new Set(<[^>]*>)?\(\)|\[\]|\{\});/m,
  },
  { rule: 'barrel', match: /^export (\*|\{[^}]*\}) from /m },
  {
    rule: 'inline-words',
    match: /(>|'|"|`)[^<>'"`\n{}]*[æøåÆØÅ]/,
    not: /^(shared|electron)\/|tekster\.ts$|^renderer\/(api\/feiltekster|synk\/(ord|ordbok-nb|ordbok-nn))\.ts$|dato\.ts$/,
  },
];

export const importsOf = (code: string): string[] =>
  [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s(?:[^'"\n;]|\n(?!import))*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

const importBreach = (path: string, specifier: string): string[] => {
  const layer = layers.find(({ from }) => from.test(path));
  if (!layer) return ['no-layer'];
  const target = specifier.startsWith('#shared/')
    ? `shared/${specifier.slice(8)}`
    : specifier.startsWith('.')
      ? normalize(join(dirname(path), specifier))
      : undefined;
  if (target !== undefined) {
    if (/\.(css|svg|woff2)$/.test(target)) return [];
    const same = dirname(target) === dirname(path);
    return same || layer.may.some((m) => m.test(target)) ? [] : ['layer'];
  }
  if (specifier === 'electron' && !path.startsWith('electron/shell/')) return ['electron-outside-shell'];
  return layer.packages && !layer.packages.some((m) => m.test(specifier)) ? ['package'] : [];
};

/** shared/<domene> may use one another, but never in a ring. */
const circles = (files: Files): Breach[] => {
  const edges = new Map<string, Set<string>>();
  for (const [path, text] of files) {
    const from = /^shared\/([a-z]+)\//.exec(path)?.[1];
    if (!from || from === 'lib' || from === 'contract' || !source.test(path)) continue;
    const to = importsOf(withoutComments(text)).flatMap((s) => /^#shared\/([a-z]+)\//.exec(s)?.[1] ?? []);
    const set = edges.get(from) ?? new Set();
    edges.set(from, set);
    for (const t of to) if (t !== from && t !== 'lib') set.add(t);
  }
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some(
      (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
    );
  return [...edges.keys()].filter((d) => reaches(d, d)).map((d) => ({ rule: 'circle', at: `shared/${d}` }));
};

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
