import { EventEmitter } from 'node:events';
import type { FakeBrowser } from './browser.ts';

/** What the parts of the fake share: one Electron, as there is one in a process. */
export const state: {
  browser: FakeBrowser | undefined;
  ready: boolean;
  quitting: boolean;
  sandboxForced: boolean;
  readonly app: EventEmitter;
} = { browser: undefined, ready: false, quitting: false, sandboxForced: false, app: new EventEmitter() };

export const browser = (): FakeBrowser => {
  if (!state.browser) throw new Error('the fake electron is not ready');
  return state.browser;
};
