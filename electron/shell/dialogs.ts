import { basename, join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { Tekster } from '#shared/lib/tekster.ts';
import { deliver, handedOut, take } from '../host/local-files.ts';
import type { Program } from '../program.ts';
import type { nb } from '../tekster.ts';
import type { HostHandlers } from './bridge.ts';
import { mayOpenOutside } from './security.ts';

/** What only the desktop can do for the page. The dialogs are called through `dialog`, where a test can answer them. */
export const hostHandlers = (program: Program, tekster: () => Tekster<typeof nb>['dialog']): HostHandlers => ({
  async 'vert.velgFiler'({ flere, typer }) {
    const t = tekster();
    const filters = [
      ...(typer.length > 0 ? [{ name: t.filer, extensions: typer }] : []),
      { name: t.alleFiler, extensions: ['*'] },
    ];
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: t.velgFiler,
      properties: flere ? ['openFile', 'multiSelections'] : ['openFile'],
      filters,
    });
    const filer = [];
    for (const path of canceled ? [] : filePaths) filer.push(await take(program.files, path));
    return filer;
  },
  async 'vert.lagreFil'({ fil, navn }) {
    const from = handedOut(program.files, fil);
    const defaultPath = join(app.getPath('documents'), basename(navn));
    const { canceled, filePath } = await dialog.showSaveDialog({ title: tekster().lagreFil, defaultPath });
    if (canceled || !filePath) return { lagret: false };
    await deliver(from, filePath);
    return { lagret: true };
  },
  async 'vert.velgMappe'() {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: tekster().velgMappe,
      properties: ['openDirectory', 'createDirectory'],
    });
    return { mappe: canceled ? null : (filePaths[0] ?? null) };
  },
  'vert.aapneLenke': async ({ url }) => ({ aapnet: await openOutside(url) }),
});

/** Hands a web or mail address to the operating system; refuses all else. */
export const openOutside = async (url: string): Promise<boolean> => {
  if (!mayOpenOutside(url)) return false;
  await shell.openExternal(url);
  return true;
};
