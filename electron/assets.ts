import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** On everything the page gets, in every host. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The built page as a fetch-style handler: `protocol.handle` serves it in Electron, node:http in a browser. */
export const assets =
  (root: string) =>
  async (request: Request): Promise<Response> => {
    const missing = () => new Response(null, { status: 404, headers: securityHeaders });
    const { pathname } = new URL(request.url);
    const path = decoded(pathname === '/' ? '/index.html' : pathname);
    const type = path === undefined ? undefined : TYPES[extname(path)];
    if (request.method !== 'GET' || path === undefined || type === undefined) return missing();
    try {
      const body = await readFile(join(root, path));
      return new Response(body, { headers: { ...securityHeaders, 'content-type': type } });
    } catch {
      return missing();
    }
  };

/** A path below the root, in the machine's own form; undefined for one that is no path. */
const decoded = (pathname: string): string | undefined => {
  try {
    const path = normalize(decodeURIComponent(pathname));
    return path.includes('\0') || path.includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
};
