import { ProgramEvent } from '#shared/contract/events.ts';
import type { Filref } from '#shared/contract/felles.ts';
import type { Bro } from '#shared/contract/host.ts';
import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import type { Failure, Result } from '#shared/contract/result.ts';
import { eventStream } from './event-stream.ts';

/** The page's end of whichever transport it has: the desktop's bridge, or loopback HTTP in a browser. */
export interface Transport {
  call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Result<Output<C>>>;
  /** Returns how to stop listening. */
  onEvent(listener: (event: ProgramEvent) => void): () => void;
  readonly host: Host;
}

/** What only the host can do. */
export interface Host {
  /** Whether the host has a folder dialog; where it has none, the path is typed. */
  readonly harMappevelger: boolean;
  velgFiler(valg: { flere: boolean; typer: readonly string[] }): Promise<Result<readonly Filref[]>>;
  /** Takes in files dropped on the page. */
  taImot(filer: readonly File[]): Promise<Result<readonly Filref[]>>;
  lagreFil(fil: Filref): Promise<Result<{ lagret: boolean }>>;
  velgMappe(): Promise<string | null>;
  aapneLenke(url: string): void;
}

declare global {
  interface Window {
    readonly bro?: Bro;
  }
}

export const connect = (): Transport => (window.bro ? overIpc(window.bro) : overHttp());

/** Hosts give one stream; many screens listen. */
const fanOut = (source: (listener: (event: unknown) => void) => void): Transport['onEvent'] => {
  const listeners = new Set<(event: ProgramEvent) => void>();
  source((raw) => {
    const event = ProgramEvent.parse(raw);
    for (const listener of [...listeners]) listener(event);
  });
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
};

const lost = { ok: false, error: { code: 'unavailable', rule: 'program-borte' } } as const;

const overIpc = (bro: Bro): Transport => {
  const ask = async <T>(channel: string, input: unknown): Promise<Result<T>> => {
    try {
      return (await bro.call(channel, input)) as Result<T>;
    } catch {
      return lost;
    }
  };
  return {
    call: (channel, input) => ask(channel, input),
    onEvent: fanOut(bro.onEvent),
    host: {
      harMappevelger: true,
      velgFiler: (valg) => ask('vert.velgFiler', valg),
      taImot: uploadAll,
      lagreFil: (fil) => ask('vert.lagreFil', fil),
      async velgMappe() {
        const svar = await ask<{ mappe: string | null }>('vert.velgMappe', {});
        return svar.ok ? svar.value.mappe : null;
      },
      aapneLenke: (url) => void ask('vert.aapneLenke', { url }),
    },
  };
};

const overHttp = (): Transport => ({
  async call(channel, input) {
    const body = JSON.stringify(input);
    try {
      const response = await fetch(`/call/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        // What is typed last is saved as the tab closes: the request outlives the page, where it is not too long to.
        keepalive: body.length < KEPT_ALIVE,
      });
      return response.ok ? ((await response.json()) as Result<never>) : lost;
    } catch {
      return lost;
    }
  },
  onEvent: fanOut(eventStream),
  host: {
    harMappevelger: false,
    async velgFiler({ flere, typer }) {
      return uploadAll(await chooseInPage(flere, typer));
    },
    taImot: uploadAll,
    async lagreFil({ fil, navn }) {
      const lenke = document.createElement('a');
      lenke.href = `/fil/${fil}?navn=${encodeURIComponent(navn)}`;
      lenke.download = navn;
      lenke.click();
      return { ok: true, value: { lagret: true } };
    },
    velgMappe: async () => null,
    aapneLenke: (url) => void window.open(url, '_blank', 'noopener'),
  },
});

/** Browsers let 64 kB at most outlive a page; a letter takes three bytes at most. */
const KEPT_ALIVE = 20_000;

const uploadAll = async (filer: readonly File[]): Promise<Result<readonly Filref[]>> => {
  const tatt: Filref[] = [];
  for (const fil of filer) {
    if (!(await isReadable(fil)))
      return { ok: false, error: named({ code: 'unavailable', rule: 'fil-ikke-lesbar' }, fil.name) };
    try {
      const response = await fetch(`/fil?navn=${encodeURIComponent(fil.name)}`, { method: 'POST', body: fil });
      const svar = (await response.json()) as Result<Filref>;
      if (!svar.ok) return { ok: false, error: named(svar.error, fil.name) };
      tatt.push(svar.value);
    } catch {
      return lost;
    }
  }
  return { ok: true, value: tatt };
};

/** A folder that was dropped, or a file that has gone since it was chosen, cannot be read: the program has not gone. */
const isReadable = (fil: File): Promise<boolean> =>
  fil
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/** Which of the files it was that was refused. */
const named = (error: Failure, fil: string): Failure => ({ ...error, details: { ...error.details, fil } });

const chooseInPage = (flere: boolean, typer: readonly string[]) =>
  new Promise<readonly File[]>((resolve) => {
    const velger = document.createElement('input');
    velger.type = 'file';
    velger.multiple = flere;
    velger.accept = typer.map((type) => `.${type}`).join(',');
    velger.onchange = () => resolve([...(velger.files ?? [])]);
    velger.oncancel = () => resolve([]);
    velger.click();
  });
