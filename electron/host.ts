import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assets } from './assets.ts';
import { openInBrowser } from './host/open-in-browser.ts';
import { serve } from './host/server.ts';
import { systemspraak, teksterFor } from './host/spraak.ts';
import { start } from './host/start.ts';

const page = join(import.meta.dirname, '..', 'dist', 'renderer');

/**
 * The program in the person's own browser, from source only: `node electron/host.ts [--data DIR] [--ingen-nettleser]`.
 * Enter gives a new link; Ctrl+C closes the store and leaves.
 */
const run = async (): Promise<void> => {
  const spraak = systemspraak();
  const t = teksterFor(spraak).nettleser;
  const values = understood();
  if (!values) return leave(t.bruk);
  if (!existsSync(join(page, 'index.html'))) return leave(t.ikkeBygd);
  const program = await start(values.data, spraak, leave, { bakgrunnssynk: true });
  if (!program) return;
  const server = await serve(program, assets(page), t);

  const offer = () => {
    const link = server.link();
    console.log(`${t.aapne(link)}\n${t.merLenke}`);
    return link;
  };
  const link = offer();
  if (!values['ingen-nettleser']) openInBrowser(link);
  process.stdin.on('data', offer);

  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    process.stdin.destroy();
    await server.close();
    await program.close();
  };
  process.once('SIGINT', () => void close()); // a second Ctrl+C ends at once
  process.on('SIGTERM', () => void close()); // from whoever started us, and from the system: often twice
};

/** An empty folder name is a mistake, as of a variable that is not set: it must not mean the folder one happens to be in. */
const understood = () => {
  try {
    const options = { data: { type: 'string' }, 'ingen-nettleser': { type: 'boolean' } } as const;
    const { values } = parseArgs({ options });
    return values.data === '' ? undefined : values;
  } catch {
    return undefined;
  }
};

const leave = (why: string) => {
  console.error(why);
  process.exitCode = 1;
};

await run();
