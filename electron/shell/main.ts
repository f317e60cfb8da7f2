import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, protocol } from 'electron';
import type { Innstilling } from '#shared/contract/program.ts';
import { AppError } from '#shared/contract/result.ts';
import { assets } from '../assets.ts';
import { upload } from '../host/file-routes.ts';
import { systemspraak, teksterFor } from '../host/spraak.ts';
import { startError } from '../host/start-error.ts';
import { openProgram, type Program } from '../program.ts';
import { serveBridge } from './bridge.ts';
import { hostHandlers } from './dialogs.ts';
import { showMenu } from './menu.ts';
import { createPrinter } from './print.ts';
import { isOurs } from './security.ts';
import { focusWindow, holdPage, holdSession, showWindow } from './window.ts';

// Before anything is ready: Electron reads these once.
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();

const { values } = parseArgs({ args: process.argv.slice(1), strict: false, options: { data: { type: 'string' } } });
const data =
  typeof values.data === 'string' && values.data ? resolve(values.data) : join(app.getPath('userData'), 'data');

const start = async () => {
  holdSession();
  const program = await openProgram({ data, ports: { skrivUt: createPrinter() }, bakgrunnssynk: true });
  closeBeforeQuit(program);
  const tekster = await followLanguage(program);
  servePage(program);
  serveBridge(
    program,
    hostHandlers(program, () => tekster().dialog),
  );
  const show = () => showWindow(() => tekster().dialog);
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && show());
  show();
};

/** The page and its uploads, for nobody but the page: only our own contents use the default session. */
const servePage = ({ files }: Program) => {
  const page = assets(join(import.meta.dirname, '..', 'renderer'));
  const takeIn = upload(files);
  protocol.handle('app', (request) => {
    if (!isOurs(request.url)) return new Response(null, { status: 404 });
    const isUpload = request.method === 'POST' && new URL(request.url).pathname === '/fil';
    return isUpload ? takeIn(request) : page(request);
  });
};

/** Menu and dialogs in the person's language, also when it is changed. */
const followLanguage = async (program: Program) => {
  let spraak = systemspraak(app.getPreferredSystemLanguages());
  const update = async () => {
    const result = await program.dispatch('innstilling.hent', {});
    if (result.ok) spraak = (result.value as Innstilling).spraak;
    showMenu(teksterFor(spraak).meny, data);
  };
  await update();
  program.onEvent((event) => {
    if (event.type === 'data.endret' && event.tabeller.includes('innstilling')) void update();
  });
  return () => teksterFor(spraak);
};

/** The store is closed before the process ends, so that its last backup and its lock are in order. */
const closeBeforeQuit = (program: Program) => {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void program.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
};

const fail = (error: unknown) => {
  const spraak = systemspraak(app.getPreferredSystemLanguages());
  if (!(error instanceof AppError)) console.error(error);
  dialog.showErrorBox(teksterFor(spraak).start.tittel, startError(error, data, spraak));
  app.exit(1);
};

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('web-contents-created', (_event, contents) => holdPage(contents));
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
  app.whenReady().then(start).catch(fail);
} else app.quit();
