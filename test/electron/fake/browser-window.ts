import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { Cancelable } from './only.ts';
import { state } from './state.ts';
import { WebContents } from './web-contents.ts';

const windows: BrowserWindow[] = [];

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...windows];
  readonly webContents: WebContents;
  readonly #opened: Promise<void>;
  readonly #state = { visible: true, focused: true, minimized: false };

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#state.visible = options.show ?? true;
    this.webContents = new WebContents(options.webPreferences ?? {});
    windows.push(this);
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => this.#closed());
    this.#opened = this.webContents.open();
    state.app.emit('web-contents-created', {}, this.webContents);
    state.app.emit('browser-window-created', {}, this);
  }

  async loadURL(url: string) {
    await this.#opened;
    await this.webContents.loadURL(url);
  }
  /** The page hears of it first, as in Electron: what it does then is done before the window is closed. */
  close() {
    const event = new Cancelable();
    this.emit('close', event);
    if (event.defaultPrevented) state.quitting = false;
    else void this.#opened.then(() => this.webContents.close()).catch(() => this.#closed());
  }
  destroy() {
    this.#closed();
    void this.#opened.then(() => this.webContents.close()).catch(() => {});
  }
  #closed() {
    const at = windows.indexOf(this);
    if (at < 0) return;
    windows.splice(at, 1);
    this.emit('closed');
    if (windows.length > 0) return;
    if (state.quitting) state.app.emit('fake-last-closed');
    else if (!state.app.emit('window-all-closed')) state.app.emit('fake-quit');
  }
  show() {
    this.#state.visible = true;
    this.emit('show');
  }
  focus() {
    for (const window of windows) window.#state.focused = window === this;
    this.emit('focus');
  }
  minimize() {
    this.#state.minimized = true;
    this.#state.focused = false;
  }
  restore() {
    this.#state.minimized = false;
  }
  isVisible() {
    return this.#state.visible;
  }
  isFocused() {
    return this.#state.focused;
  }
  isMinimized() {
    return this.#state.minimized;
  }
}
