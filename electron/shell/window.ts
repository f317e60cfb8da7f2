import { join } from 'node:path';
import { app, BrowserWindow, dialog, session, type WebContents } from 'electron';
import type { Tekster } from '#shared/lib/tekster.ts';
import type { nb } from '../tekster.ts';
import { openOutside } from './dialogs.ts';
import { home, isOurs, mayUse, webPreferences } from './security.ts';

/** The program's window. A page that crashes is loaded again, once. */
export const showWindow = (tekster: () => Tekster<typeof nb>['dialog']): void => {
  const window = new BrowserWindow({
    title: 'Oppfølger',
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: { ...webPreferences, devTools: !app.isPackaged, preload: join(import.meta.dirname, 'preload.cjs') },
  });
  let crashed = false;
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (crashed) {
      dialog.showErrorBox(tekster().sidenStanset, tekster().sidenStansetHva);
      app.quit();
    } else {
      crashed = true;
      void window.loadURL(home);
    }
  });
  void window.loadURL(home);
};

/** The program's window to the front, as somebody started the program a second time. */
export const focusWindow = (): void => {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
};

/** Every page, whoever made it, stays where it is: it neither leaves, nor opens windows, nor embeds others. */
export const holdPage = (contents: WebContents): void => {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url);
    return { action: 'deny' };
  });
};

/** What pages may ask the machine for: next to nothing. */
export const holdSession = (): void => {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayUse(permission, requestingUrl)),
  );
  own.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  own.setDevicePermissionHandler(() => false);
  own.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  own.on('will-download', (event) => event.preventDefault());
};
