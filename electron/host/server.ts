import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Tekster } from '#shared/lib/tekster.ts';
import { securityHeaders } from '../assets.ts';
import type { Program } from '../program.ts';
import type { nb } from '../tekster.ts';
import { createGuard } from './guard.ts';
import { type Route, routes } from './routes.ts';

export interface Server {
  /** A link that opens once. */
  link(): string;
  close(): Promise<void>;
}

/** Serves the program to a browser on this machine, and to nobody else. */
export const serve = async (program: Program, page: Route, t: Tekster<typeof nb>['nettleser']): Promise<Server> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const guard = createGuard(port);
  const route = routes(program, page, guard, t);
  server.on('request', (incoming, outgoing) => void respond(route, incoming, outgoing));
  return {
    link: () => `http://127.0.0.1:${port}/open?ticket=${guard.issue()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const respond = async (route: Route, incoming: IncomingMessage, outgoing: ServerResponse) => {
  try {
    const response = await route(toRequest(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body) await pipeline(Readable.fromWeb(response.body), outgoing);
    else outgoing.end();
  } catch {
    // An address or a header that is none, or a page that left in the middle.
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(400, securityHeaders).end();
  }
};

const toRequest = (incoming: IncomingMessage): Request => {
  const { method = 'GET', url = '/' } = incoming;
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, 'http://127.0.0.1'), {
    method,
    headers,
    ...(hasBody && { body: Readable.toWeb(bodyOf(incoming)), duplex: 'half' }),
  });
};

/**
 * Whoever stops reading early ends this, not the connection: a browser that is cut off in an upload never sees the answer.
 * Node takes in the rest when the answer is given.
 */
const bodyOf = (incoming: IncomingMessage): Readable => {
  const body = incoming.pipe(new PassThrough());
  incoming.once('close', () => {
    if (!incoming.complete) body.destroy(new Error('the page left'));
  });
  return body;
};
