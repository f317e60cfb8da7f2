import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow } from './browser-window.ts';
import { Cancelable, only } from './only.ts';
import { state } from './state.ts';

export const becameReady = Promise.withResolvers<void>();
export const paths = new Map<string, string>();
let lock: string | undefined;

const userData = (): string => app.getPath('userData');

/** As Chromium on Linux: a symlink to the holder's pid, taken atomically, stale when that process is gone. The holder watches for messages. */
const takeLock = (data: unknown): boolean => {
  const link = join(userData(), 'SingletonLock');
  const mail = join(userData(), 'singleton');
  mkdirSync(mail, { recursive: true });
  try {
    symlinkSync(String(process.pid), link);
  } catch {
    try {
      process.kill(Number(readlinkSync(link)), 0);
      writeFileSync(join(mail, `${process.pid}.json`), JSON.stringify([process.argv, process.cwd(), data]));
      return false;
    } catch {
      rmSync(link, { force: true });
      return takeLock(data);
    }
  }
  lock = link;
  watch(mail, () => {
    for (const name of existsSync(mail) ? readdirSync(mail) : []) {
      try {
        const message = JSON.parse(readFileSync(join(mail, name), 'utf8')) as unknown[];
        rmSync(join(mail, name));
        state.app.emit('second-instance', {}, ...message);
      } catch {
        // half written: the watcher calls again
      }
    }
  }).unref();
  return true;
};

const leave = async (code: number) => {
  if (lock) rmSync(lock, { force: true });
  if (state.browser) {
    state.browser.send('Browser.close').catch(() => {});
    await state.browser.gone;
  }
  process.exit(code);
};

const prevented = (name: string): boolean => {
  const event = new Cancelable();
  state.app.emit(name, event);
  return event.defaultPrevented;
};

const quit = () => {
  if (state.quitting || prevented('before-quit')) return;
  state.quitting = true;
  const windows = BrowserWindow.getAllWindows();
  for (const window of windows) window.close();
  if (windows.length === 0) finish();
};

const finish = () => {
  if (prevented('will-quit')) {
    state.quitting = false;
    return;
  }
  state.app.emit('quit', {}, 0);
  void leave(0);
};
state.app.on('fake-quit', quit).on('fake-last-closed', finish);

export const app = only(
  'app',
  Object.assign(state.app, {
    isPackaged: false,
    whenReady: () => becameReady.promise,
    isReady: () => state.ready,
    getPath(name: string): string {
      const known = paths.get(name) ?? join(userData(), 'fake', name);
      mkdirSync(known, { recursive: true });
      return known;
    },
    getPreferredSystemLanguages: () => (process.env.FAKE_LANGUAGES ?? 'nb-NO').split(','),
    enableSandbox() {
      if (state.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
      state.sandboxForced = true;
    },
    requestSingleInstanceLock: (data?: unknown) => lock !== undefined || takeLock(data),
    quit,
    exit: (code = 0) => {
      state.quitting = true;
      void leave(code);
    },
  }),
);
