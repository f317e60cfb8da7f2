// What runs inside the page. Each function goes there as text, so it may use nothing from outside itself.

type Record_ = Record<string, unknown>;

/** Values on the wire between page and main process: JSON, with tags for what structured clone carries and JSON would lose. */
export function codec() {
  const tags: [name: string, is: (v: unknown) => boolean, to: (v: never) => unknown, from: (v: never) => unknown][] = [
    ['undefined', (v) => v === undefined, () => 0, () => undefined],
    ['bigint', (v) => typeof v === 'bigint', String, (v: string) => BigInt(v)],
    ['number', (v) => typeof v === 'number' && !Number.isFinite(v), String, Number],
    ['date', (v) => v instanceof Date, Number, (v: number) => new Date(v)],
    ['bytes', (v) => v instanceof Uint8Array, (v: Uint8Array) => [...v], (v: number[]) => Uint8Array.from(v)],
    ['map', (v) => v instanceof Map, (v: Map<unknown, unknown>) => [...v], (v: [unknown, unknown][]) => new Map(v)],
    ['set', (v) => v instanceof Set, (v: Set<unknown>) => [...v], (v: unknown[]) => new Set(v)],
  ];
  const revive = (v: unknown): unknown => {
    if (Array.isArray(v)) return v.map(revive);
    if (v === null || typeof v !== 'object') return v;
    const tag = tags.find(([name]) => name === (v as Record_).$);
    return tag
      ? tag[3](revive((v as Record_).v) as never)
      : Object.fromEntries(Object.entries(v).map(([k, x]) => [k, revive(x)]));
  };
  return {
    encode: (value: unknown): string =>
      JSON.stringify([structuredClone(value)], function (this: Record_, key) {
        const raw = this[key];
        const tag = tags.find(([, is]) => is(raw));
        return tag ? { $: tag[0], v: tag[2](raw as never) } : raw;
      }),
    decode: (text: string): unknown => (revive(JSON.parse(text)) as unknown[])[0],
  };
}

/** One end of the bridge between a page's two worlds. DOM events carry copies; functions and promises stay home and go as numbers. */
export function link(token: string, mine: string, theirs: string) {
  type Answer = { ok: boolean; value: unknown };
  const kept: Record<number, (...args: unknown[]) => unknown> = {};
  const waiting: Record<number, (answer: Answer) => void> = {};
  let last = 0;
  const emit = (kind: string, detail: unknown) =>
    window.dispatchEvent(new CustomEvent(`${token}/${theirs}/${kind}`, { detail }));
  const on = (kind: string, listener: (detail: never) => void) =>
    window.addEventListener(`${token}/${mine}/${kind}`, (event) => listener((event as CustomEvent).detail as never));
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') {
      last += 1;
      kept[last] = value as (...args: unknown[]) => unknown;
      return { $function: last };
    }
    if (value instanceof Promise) {
      last += 1;
      const promise = last;
      value.then(
        (v) => emit('settle', { promise, ok: true, value: pack(v) }),
        (e) => emit('settle', { promise, ok: false, value: pack(e) }),
      );
      return { $promise: promise };
    }
    if (value instanceof Error) return { $error: value.message };
    if (Array.isArray(value)) return value.map(pack);
    const isPlain =
      value && typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
    if (isPlain) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, pack(v)]));
    return structuredClone(value);
  };
  const unpack = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if ('$function' in value) {
      return (...args: unknown[]) => {
        last += 1;
        const reply = last;
        let answer: Answer = { ok: false, value: { $error: 'no answer' } };
        waiting[reply] = (a) => {
          answer = a;
        };
        emit('call', { reply, target: value.$function, args: pack(args) });
        if (!answer.ok) throw unpack(answer.value);
        return unpack(answer.value);
      };
    }
    if ('$promise' in value) {
      return new Promise((resolve, reject) => {
        waiting[-Number(value.$promise)] = (a) => (a.ok ? resolve(unpack(a.value)) : reject(unpack(a.value)));
      });
    }
    if ('$error' in value) return new Error(String(value.$error));
    if (Array.isArray(value)) return Object.freeze(value.map(unpack));
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, unpack(v)])));
  };
  on('call', ({ reply, target, args }: { reply: number; target: number; args: unknown }) => {
    try {
      emit('reply', { reply, ok: true, value: pack(kept[target]?.(...(unpack(args) as unknown[]))) });
    } catch (error) {
      emit('reply', { reply, ok: false, value: pack(error) });
    }
  });
  on('reply', (answer: Answer & { reply: number }) => {
    waiting[answer.reply]?.(answer);
    delete waiting[answer.reply];
  });
  on('settle', (answer: Answer & { promise: number }) => {
    waiting[-answer.promise]?.(answer);
    delete waiting[-answer.promise];
  });
  return { emit, on, pack, unpack };
}

/** The page's own world: receives what the preload exposes. */
export function mainWorld(end: ReturnType<typeof link>) {
  end.on('expose', ({ key, api }: { key: string; api: unknown }) =>
    Object.defineProperty(window, key, { value: end.unpack(api), enumerable: true }),
  );
}

/** The preload's isolated world: Electron's sandboxed subset and nothing more. */
export function preloadWorld(
  end: ReturnType<typeof link>,
  wire: ReturnType<typeof codec>,
  versions: object,
  preload: (require: (id: string) => unknown, process: object, exports: object) => void,
) {
  if (window !== window.top) return;
  type Answer = { ok: boolean; value: unknown };
  type Listener = (event: object, ...args: unknown[]) => void;
  const world = globalThis as unknown as {
    electronMain(text: string): void;
    electronPage(text: string): void;
  };
  const calls = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, Listener[]>();
  let last = 0;
  const post = (message: object) => world.electronMain(wire.encode(message));
  world.electronPage = (text) => {
    const message = wire.decode(text) as Answer & { id?: number; channel: string; args: unknown[] };
    if (message.id) {
      calls.get(message.id)?.(message);
      calls.delete(message.id);
    } else for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        post({ id: last, channel, args });
        calls.set(last, ({ ok, value }) =>
          ok ? resolve(value) : reject(new Error(`Error invoking remote method '${channel}': ${value}`)),
        );
      }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => end.emit('expose', { key, api: end.pack(api) }),
  };
  const require = (id: string) => {
    if (id !== 'electron') throw new Error(`module not found: ${id}`);
    return { contextBridge, ipcRenderer };
  };
  preload(require, { type: 'renderer', sandboxed: true, contextIsolated: true, versions }, {});
}

/** The two scripts that every document of a page starts with: one for its own world, one for the preload's. */
export const pageScripts = (token: string, preload: string) => {
  const versions = JSON.stringify({ electron: process.versions.electron, node: process.versions.node });
  return {
    main: `(${mainWorld})((${link})(${JSON.stringify(token)}, 'page', 'preload'))`,
    preload: `(${preloadWorld})((${link})(${JSON.stringify(token)}, 'preload', 'page'), (${codec})(), ${versions}, function (require, process, exports) {\n${preload}\n})`,
  };
};
