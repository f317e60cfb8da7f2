// Stands where the Electron binary would: node cli.ts MAIN [--user-data-dir=DIR] [ARGS]. Talks to the test over Node's child-process channel.
import { mkdtempSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const fake = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: fake, shortCircuit: true } : next(specifier, context),
});

const [node = '', , main = '', ...args] = process.argv;
const chosen = args.find((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
process.argv = [node, main, ...args];
Object.defineProperty(process.versions, 'electron', { value: '45.0.0-fake', enumerable: true });
Object.assign(process, { type: 'browser', resourcesPath: resolve('.') });

const { start } = await import('./electron.ts');
const app = start(chosen ?? mkdtempSync(join(tmpdir(), 'fake-electron-')));
process.on('message', async ({ id, source, arg }: { id: number; source: string; arg: unknown }) => {
  try {
    // biome-ignore lint/security/noGlobalEval: the test's own function, as Playwright evaluates it in a real Electron
    const run = globalThis.eval(`(${source})`) as (electron: unknown, arg: unknown) => unknown;
    process.send?.({ id, value: await run(app.modules, arg) });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});
process.channel?.unref();
process.once('disconnect', () => process.exit()); // whoever tests is gone: so is what was tested
await import(pathToFileURL(resolve(main)).href);
const endpoint = await app.ready();
if (endpoint) process.send?.({ endpoint });
