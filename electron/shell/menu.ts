import { app, BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { Tekster } from '#shared/lib/tekster.ts';
import type { nb } from '../tekster.ts';
import { openOutside } from './dialogs.ts';

const ORDNINGEN = 'https://www.udir.no/kvalitet-og-kompetanse/lokal-kompetanseutvikling/oppfolgingsordningen/';

/** The window's menu. Electron's own words are English: each role gets ours. */
export const showMenu = (t: Tekster<typeof nb>['meny'], data: string): void => {
  const template: MenuItemConstructorOptions[] = [
    {
      label: t.fil,
      submenu: [
        { id: 'datamappe', label: t.datamappe, click: () => void shell.openPath(data) },
        { type: 'separator' },
        { label: t.avslutt, role: 'quit' },
      ],
    },
    {
      label: t.rediger,
      submenu: [
        { label: t.angre, role: 'undo' },
        { label: t.gjenta, role: 'redo' },
        { type: 'separator' },
        { label: t.klippUt, role: 'cut' },
        { label: t.kopier, role: 'copy' },
        { label: t.limInn, role: 'paste' },
        { label: t.merkAlt, role: 'selectAll' },
      ],
    },
    {
      label: t.vis,
      submenu: [
        { label: t.stoerre, role: 'zoomIn' },
        { label: t.mindre, role: 'zoomOut' },
        { label: t.normal, role: 'resetZoom' },
        { type: 'separator' },
        { label: t.fullskjerm, role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ label: t.utvikler, role: 'toggleDevTools' } as const]),
      ],
    },
    {
      label: t.hjelp,
      role: 'help',
      submenu: [
        {
          id: 'hjelp',
          label: t.hjelpHer,
          // Shown, not registered: the page has the key itself, also where there is no menu.
          accelerator: 'F1',
          registerAccelerator: false,
          click: openHelp,
        },
        { id: 'ordningen', label: t.ordningen, click: () => void openOutside(ORDNINGEN) },
        { label: t.om, role: 'about' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};

/** The help belongs to the page that is open, and the page opens it by its key: so the menu presses it. */
const openHelp = () => {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode: 'F1' });
};
