import { EventEmitter } from 'node:events';
import { only } from './only.ts';

export type Invokable = (event: object, ...args: unknown[]) => unknown;
export const invokable = new Map<string, Invokable>();

export const ipcMain = only(
  'ipcMain',
  Object.assign(new EventEmitter(), {
    handle(channel: string, handler: Invokable) {
      if (invokable.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      invokable.set(channel, handler);
    },
  }),
);
