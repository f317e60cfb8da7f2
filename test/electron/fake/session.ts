import { EventEmitter } from 'node:events';
import type { CustomScheme } from 'electron';
import { only } from './only.ts';
import { type Handler, schemes } from './schemes.ts';
import { browser, state } from './state.ts';

type Ask = (contents: object | null, permission: string, answer: (granted: boolean) => void, details: object) => void;
type Check = (contents: object | null, permission: string, origin: string) => boolean;

/** Electron's name, and Chromium's for the same. */
const permissions: [electron: string, chromium: { name: string; [more: string]: unknown }][] = [
  ['geolocation', { name: 'geolocation' }],
  ['notifications', { name: 'notifications' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write', allowWithoutSanitization: false }],
];

class FakeSession extends EventEmitter {
  #ask: Ask | null = null;
  #check: Check | null = null;
  readonly handlers = new Map<string, Handler>();
  readonly protocol = only('session.protocol', {
    /** electronjs.org/docs/latest/api/protocol#protocolhandlescheme-handler */
    handle: (scheme: string, handler: Handler) => {
      if (!state.ready) throw new Error('protocol.handle needs a ready app');
      if (!schemes.has(scheme)) throw new Error(`the fake electron needs ${scheme}: registered as privileged`);
      this.handlers.set(scheme, handler);
    },
  });
  setPermissionRequestHandler(handler: Ask | null) {
    this.#ask = handler;
  }
  setPermissionCheckHandler(handler: Check | null) {
    this.#check = handler;
  }
  setDevicePermissionHandler(_handler: unknown) {}
  setDisplayMediaRequestHandler(_handler: unknown) {}

  /**
   * Electron asks when the page does; the fake asks about each permission before a page loads, and Chromium enforces the
   * answers. With no handler Electron grants everything: so does the fake.
   */
  async decide(contents: object, requestingUrl: string, chromiumOrigin: string) {
    for (const [name, permission] of permissions) {
      const asked = this.#ask
        ? await new Promise<boolean>((resolve) => this.#ask?.(contents, name, resolve, { requestingUrl }))
        : true;
      const granted = asked && (this.#check?.(contents, name, requestingUrl) ?? true);
      const setting = granted ? 'granted' : 'denied';
      await browser().send('Browser.setPermission', { permission, setting, origin: chromiumOrigin });
    }
  }
}

export type { FakeSession };

export const defaultSession = only('defaultSession', new FakeSession());
const partitions = new Map<string, FakeSession>();

export const session = only('session', {
  defaultSession,
  fromPartition(name: string): FakeSession {
    const known = partitions.get(name) ?? only(`session ${name}`, new FakeSession());
    partitions.set(name, known);
    return known;
  },
});

export const protocol = only('protocol', {
  registerSchemesAsPrivileged(list: CustomScheme[]) {
    if (state.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of list) {
      if (!privileges?.standard || !privileges.secure || privileges.bypassCSP)
        throw new Error('the fake electron has standard, secure schemes under CSP alone');
      schemes.add(scheme);
    }
  },
  handle: defaultSession.protocol.handle,
});
