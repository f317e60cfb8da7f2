import type { ProgramEvent } from '#shared/contract/events.ts';
import { contract } from '#shared/contract/index.ts';

const NAME = 'oppfolger-events';

/**
 * The program's events over HTTP, for all tabs by one connection: a browser allows six to a host, so with a stream for
 * each tab a seventh would wait for ever, and every call from the others with it. The tab that has the lock listens and
 * tells the rest; when it is closed, another takes over.
 */
export const eventStream = (listener: (event: unknown) => void): void => {
  const others = new BroadcastChannel(NAME);
  others.onmessage = ({ data }) => listener(data);
  const tell = (event: unknown) => {
    listener(event);
    others.postMessage(event);
  };
  const listen = () => {
    const source = new EventSource('/events');
    source.onopen = () => tell(everything);
    source.onmessage = ({ data }) => tell(JSON.parse(String(data)));
    return new Promise<never>(() => {}); // the lock is let go with the tab
  };
  void navigator.locks.request(NAME, listen);
};

/** What may have changed while nobody listened. */
const everything: ProgramEvent = {
  type: 'data.endret',
  tabeller: [...new Set(Object.values(contract).flatMap(({ reads }) => reads))],
  kilde: 'synk',
};
