import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assets } from './assets.ts';
import { defaultData } from './host/default-data.ts';
import { openInBrowser } from './host/open-in-browser.ts';
import { chromiumPrinter } from './host/print.ts';
import { serve } from './host/server.ts';
import { systemspraak, teksterFor } from './host/spraak.ts';
import { startError } from './host/start-error.ts';
import { openProgram } from './program.ts';

/**
 * The program in the person's own browser, from source only: `node electron/host.ts [--data DIR] [--ingen-nettleser]`.
 * Enter gives a new link; Ctrl+C closes the store and leaves.
 */
const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, 'ingen-nettleser': { type: 'boolean' } } });
  const data = resolve(values.data ?? defaultData());
  const spraak = systemspraak();
  const t = teksterFor(spraak).nettleser;
  const page = join(import.meta.dirname, '..', 'dist', 'renderer');
  if (!existsSync(join(page, 'index.html'))) return leave(t.ikkeBygd);

  const skrivUt = chromiumPrinter();
  const program = await openProgram({ data, ...(skrivUt && { ports: { skrivUt } }) }).catch((error: unknown) => error);
  if (!isProgram(program)) return leave(startError(program, data, spraak));
  const server = await serve(program, assets(page), t);

  const offer = () => {
    const link = server.link();
    console.log(t.aapne(link));
    console.log(t.merLenke);
    return link;
  };
  const link = offer();
  if (!values['ingen-nettleser']) openInBrowser(link);
  process.stdin.on('data', offer).unref();
  const close = async () => {
    process.stdin.pause();
    await server.close();
    await program.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
};
