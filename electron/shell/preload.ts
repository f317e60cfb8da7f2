import { contextBridge, ipcRenderer } from 'electron';
import type { Bro } from '#shared/contract/host.ts';

const bro: Bro = {
  call: (channel, input) => ipcRenderer.invoke('call', channel, input),
  onEvent: (listener) => void ipcRenderer.on('event', (_event, value: unknown) => listener(value)),
};
contextBridge.exposeInMainWorld('bro', bro);
