import { app, protocol } from 'electron';
import { createPrinter } from '../../../electron/shell/print.ts';

// A main module of its own, so that the port is tried as the program gets it, in a process that has Electron.
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.enableSandbox();
void app.whenReady().then(() => Object.assign(globalThis, { skrivUt: createPrinter() }));
app.on('window-all-closed', () => {});
