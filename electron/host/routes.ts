import type { Tekster } from '#shared/lib/tekster.ts';
import { securityHeaders } from '../assets.ts';
import type { Program } from '../program.ts';
import type { nb } from '../tekster.ts';
import { download, upload } from './file-routes.ts';
import type { Guard } from './guard.ts';

export type Route = (request: Request) => Response | Promise<Response>;

/** The largest call: what a person types, many times over. Files go by their own way. */
const MOST_BYTES = 8 * 1024 * 1024;

/** The program over HTTP: the page, the channels, the event stream and the files, for whoever the guard knows. */
export const routes = (program: Program, page: Route, guard: Guard, t: Tekster<typeof nb>['nettleser']): Route => {
  const takeIn = upload(program.files);
  const handOut = download(program.files);
  return (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const { method } = request;
    if (!guard.isOurs(request)) return say(403, t.ukjent);
    if (pathname === '/open' && method === 'GET') return enter(guard.trade(searchParams.get('ticket') ?? ''), t.brukt);
    if (!guard.isKnown(request)) return say(403, t.ukjent);
    if (pathname.startsWith('/call/') && method === 'POST') return call(program, pathname.slice(6), request);
    if (pathname === '/events' && method === 'GET') return events(program);
    if (pathname === '/fil' && method === 'POST') return takeIn(request);
    if (pathname.startsWith('/fil/') && method === 'GET')
      return handOut(pathname.slice(5), searchParams.get('navn') || 'fil');
    return page(request);
  };
};

export const say = (status: number, text: string, more: Record<string, string> = {}): Response =>
  new Response(text, {
    status,
    headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...more },
  });

const enter = (cookie: string | undefined, used: string) =>
  cookie === undefined ? say(403, used) : say(303, '', { location: '/', 'set-cookie': cookie });

const call = async (program: Program, channel: string, request: Request): Promise<Response> => {
  if (request.headers.get('content-type') !== 'application/json') return say(415, 'application/json');
  const text = await textOf(request);
  if (text === undefined) return say(413, `${MOST_BYTES}`);
  const input = parsed(text);
  if (input === undefined) return say(400, 'JSON');
  const result = await program.dispatch(channel, input);
  return Response.json(result, { headers: { ...securityHeaders, 'cache-control': 'no-store' } });
};

const textOf = async ({ body }: Request): Promise<string | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const events = (program: Program): Response => {
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      controller.enqueue(encoder.encode(': hei\n\n')); // so that the page knows it listens before anything happens
      stop = program.onEvent((event) => controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`)));
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { ...securityHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
};
