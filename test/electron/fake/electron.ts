// A stand-in for the 'electron' module, over a real Chromium. It has what this program uses; anything else throws by name.
import { join } from 'node:path';
import type * as Electron from 'electron';
import { app, becameReady, paths } from './app.ts';
import { openBrowser } from './browser.ts';
import { BrowserWindow } from './browser-window.ts';
import { ipcMain } from './ipc.ts';
import { Menu } from './menu.ts';
import { Cancelable, only } from './only.ts';
import { defaultSession, type FakeSession, protocol, session } from './session.ts';
import { state } from './state.ts';
import { acceptPages, outside, type WebContents } from './web-contents.ts';

// A dialog nobody scripted is cancelled. Tests replace these through evaluate(), as they would in a real Electron.
const dialog = only('dialog', {
  showSaveDialog: async (): Promise<Electron.SaveDialogReturnValue> => ({ canceled: true, filePath: '' }),
  showOpenDialog: async (): Promise<Electron.OpenDialogReturnValue> => ({ canceled: true, filePaths: [] }),
  showErrorBox: (title: string, content: string) => console.error(`${title}\n${content}`),
});

const shell = only('shell', {
  openExternal: async (_url: string): Promise<void> => {},
  openPath: async (_path: string): Promise<string> => '',
});

const modules = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell };

/** A name that Electron's own types lack would be an invention: the type checker finds it here, at each upgrade anew. */
type Invented<Fake, Real> = Exclude<keyof Fake, keyof Real | 'prototype'>;
type Inventions =
  | { [K in keyof typeof modules]: Invented<(typeof modules)[K], (typeof Electron)[K]> }[keyof typeof modules]
  | Invented<FakeSession, Electron.Session & { handlers: never; decide: never }>
  | Invented<BrowserWindow, Electron.BrowserWindow>
  // The last is Electron's own, undocumented.
  | Invented<WebContents, Electron.WebContents & { open: never; getLastWebPreferences: never }>;
true satisfies [Inventions] extends [never] ? true : Inventions;

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell };

/** For the launcher alone: brings the app to ready once its main module has run. */
export const start = (userDataDir: string) => {
  paths.set('userData', userDataDir);
  return {
    modules,
    outside,
    async ready() {
      if (state.quitting) return '';
      const browser = await openBrowser(join(userDataDir, 'chromium'));
      state.browser = browser;
      acceptPages();
      browser.on<{ url: string }>('Browser.downloadWillBegin', ({ url }) =>
        defaultSession.emit('will-download', new Cancelable(), { getURL: () => url }),
      );
      state.ready = true;
      becameReady.resolve();
      state.app.emit('ready', {});
      return browser.endpoint;
    },
  };
};
