import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { WebPreferences } from 'electron';
import type { Target } from '../../../electron/host/devtools.ts';
import { invokable } from './ipc.ts';
import { Cancelable } from './only.ts';
import { answer, toChromium, toElectron } from './schemes.ts';
import { defaultSession, type FakeSession } from './session.ts';
import { browser, state } from './state.ts';
import { codec, pageScripts } from './worlds.ts';

const wire = codec();
const token = `electron-${process.pid}-${Date.now()}`;
/** Requests that would have left the machine. The fake has no network: each fails as if offline. */
export const outside: string[] = [];

const safeDefaults: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
};

interface Paused {
  readonly requestId: string;
  readonly resourceType: string;
  readonly frameId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
}

export class WebContents extends EventEmitter {
  readonly session: FakeSession;
  readonly #prefs: WebPreferences;
  #target: Target | undefined;
  #targetId = '';
  #world = 0;
  #url = '';
  #going = '';
  #openHandler: (details: { url: string }) => { action: 'allow' | 'deny' } = () => ({ action: 'allow' });

  constructor(prefs: WebPreferences) {
    super();
    this.#prefs = { ...safeDefaults, ...prefs, ...(state.sandboxForced && { sandbox: true }) };
    this.session = (prefs.session as FakeSession | undefined) ?? defaultSession;
  }

  async open() {
    const { preload, sandbox, contextIsolation, javascript } = this.#prefs;
    if (!sandbox || !contextIsolation) throw new Error('the fake electron runs sandboxed, isolated preloads alone');
    const { targetId } = await browser().send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const page = await attached(targetId);
    this.#target = page;
    this.#targetId = targetId;
    this.#listen(page);
    const scripts = pageScripts(token, preload ? readFileSync(preload, 'utf8') : '');
    const setUp: [method: string, params?: object][] = [
      ['Page.enable'],
      ['Runtime.enable'],
      ['Fetch.enable', { patterns: [{ urlPattern: '*' }] }],
      ...(javascript === false ? [['Emulation.setScriptExecutionDisabled', { value: true }] as [string, object]] : []),
      ['Runtime.addBinding', { name: 'electronMain', executionContextName: token }],
      ['Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }],
      ['Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: token }],
      ['Runtime.runIfWaitingForDebugger'],
    ];
    await Promise.all(setUp.map(([method, params]) => page.send(method, params)));
  }

  #listen(page: Target) {
    page.on<{ context: { id: number; name: string } }>('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === token) this.#world = context.id;
    });
    page.on<{ payload: string; executionContextId: number }>('Runtime.bindingCalled', (call) =>
      this.#receive(call.payload, call.executionContextId),
    );
    page.on<{ url: string }>('Page.windowOpen', ({ url }) => {
      if (this.#openHandler({ url: toElectron(url) }).action === 'allow')
        throw new Error('the fake electron opens no child windows');
    });
    page.on<{ frame: { parentId?: string; url: string } }>('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.#url = frame.url;
    });
    page.on<{ frameId: string; url: string }>('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#targetId) this.#url = url;
    });
    page.on('Page.domContentEventFired', () => this.emit('dom-ready'));
    page.on('Page.loadEventFired', () => this.emit('did-finish-load'));
    page.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on<Paused>('Fetch.requestPaused', (paused) => void this.#serve(paused));
    page.on('gone', () => this.emit('destroyed'));
  }

  #send<T>(method: string, params?: object): Promise<T> {
    if (!this.#target) throw new Error('the page is not open');
    return this.#target.send<T>(method, params);
  }

  async loadURL(url: string) {
    const scheme = new URL(url).protocol.slice(0, -1);
    const target = toChromium(url);
    if (target === url && !['https', 'http', 'data', 'about'].includes(scheme))
      throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
    const { origin } = new URL(target);
    if (origin !== 'null') await this.session.decide(this, url, origin);
    this.#going = target;
    const loaded = once(this, 'did-finish-load');
    const { errorText } = await this.#send<{ errorText?: string }>('Page.navigate', { url: target });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  async #serve({ requestId, request, resourceType, frameId }: Paused) {
    const fail = (errorReason: string) => this.#send('Fetch.failRequest', { requestId, errorReason }).catch(() => {});
    const url = toElectron(request.url);
    // The app's own loadURL may navigate; the page's wish to asks.
    if (resourceType === 'Document' && this.#going !== request.url) {
      const isMainFrame = frameId === this.#targetId;
      const event = Object.assign(new Cancelable(), { url, isMainFrame, isSameDocument: false });
      if (isMainFrame) this.emit('will-navigate', event, url);
      if (!event.defaultPrevented) this.emit('will-frame-navigate', event);
      if (event.defaultPrevented) return fail('Aborted');
    }
    this.#going = '';
    const handler = this.session.handlers.get(new URL(url).protocol.slice(0, -1));
    if (handler) {
      const bytes = (request.postDataEntries ?? []).map((entry) => Buffer.from(entry.bytes ?? '', 'base64'));
      const { method, headers } = request;
      const init = { method, headers, ...(bytes.length > 0 && { body: Buffer.concat(bytes) }) };
      const response = await answer(handler, url, init);
      return this.#send('Fetch.fulfillRequest', { requestId, ...response }).catch(() => {});
    }
    outside.push(url);
    return fail('InternetDisconnected');
  }

  async #receive(payload: string, contextId: number) {
    const { id, channel, args } = wire.decode(payload) as { id: number; channel: string; args: unknown[] };
    const url = this.getURL();
    const senderFrame = { url, origin: url.split('/').slice(0, 3).join('/'), parent: null };
    let reply: object;
    try {
      const handler = invokable.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      reply = { id, channel, ok: true, value: await handler({ sender: this, senderFrame }, ...args) };
      wire.encode(reply);
    } catch (error) {
      reply = { id, channel, ok: false, value: String(error) };
    }
    await this.#post(reply, contextId);
  }

  #post(message: object, contextId: number) {
    const expression = `electronPage(${JSON.stringify(wire.encode(message))})`;
    return this.#send('Runtime.evaluate', { contextId, expression }).catch(() => {});
  }

  send(channel: string, ...args: unknown[]) {
    if (this.#world) void this.#post({ channel, args }, this.#world);
  }
  getURL() {
    return toElectron(this.#url);
  }
  getLastWebPreferences() {
    return this.#prefs;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'allow' | 'deny' }) {
    this.#openHandler = handler;
  }
  /** A key as a person would press it. The fake knows the keys whose name is their code. */
  sendInputEvent({ type, keyCode }: { type: 'keyDown' | 'keyUp'; keyCode: string }) {
    const windowsVirtualKeyCode = 111 + Number(keyCode.slice(1));
    void this.#send('Input.dispatchKeyEvent', {
      type: type === 'keyDown' ? 'rawKeyDown' : type,
      key: keyCode,
      code: keyCode,
      windowsVirtualKeyCode,
    });
  }
  forcefullyCrashRenderer() {
    void this.#send('Page.crash').catch(() => {});
  }
  async printToPDF(options: object) {
    const { data } = await this.#send<{ data: string }>('Page.printToPDF', options);
    return Buffer.from(data, 'base64');
  }
  close() {
    return browser().send('Target.closeTarget', { targetId: this.#targetId });
  }
}

/** The debugger's session for a page that is being made: attached by itself, in what order nobody promises. */
const attached = (targetId: string) =>
  new Promise<Target>((resolve) => {
    const known = pages.get(targetId);
    if (known) resolve(known);
    else waiting.set(targetId, resolve);
  });
const pages = new Map<string, Target>();
const waiting = new Map<string, (page: Target) => void>();

/** For the launcher: tells pages apart, and closes unrun those that a page has opened. */
export const acceptPages = () =>
  browser().onPage(({ targetId, openerId }, page) => {
    if (openerId) return void browser().send('Target.closeTarget', { targetId });
    pages.set(targetId, page);
    waiting.get(targetId)?.(page);
  });
