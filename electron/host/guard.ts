import { randomBytes, timingSafeEqual } from 'node:crypto';

export interface Guard {
  /** A ticket for one entrance; the one before it is void. */
  issue(): string;
  /** The cookie that the ticket is traded for; undefined for one that is used, void or made up. */
  trade(ticket: string): string | undefined;
  /** Whether a request comes from our own page at our own address. */
  isOurs(request: Request): boolean;
  /** Whether it carries the cookie. */
  isKnown(request: Request): boolean;
}

/**
 * Who may come in. A page elsewhere reaches loopback too, under a name it rebinds or by a form: neither names our host and
 * our origin. Another program on the machine has not seen the link.
 * @param port cookies know no ports: the name keeps two running programs apart
 */
export const createGuard = (port: number): Guard => {
  const origin = `http://127.0.0.1:${port}`;
  const name = `oppfolger-${port}`;
  const key = secret();
  let ticket: string | undefined;
  return {
    issue() {
      ticket = secret();
      return ticket;
    },
    trade(shown) {
      if (ticket === undefined || !same(shown, ticket)) return undefined;
      ticket = undefined;
      return `${name}=${key}; Path=/; HttpOnly; SameSite=Strict`;
    },
    isOurs({ method, headers }) {
      const from = headers.get('origin');
      const site = headers.get('sec-fetch-site');
      const reads = method === 'GET';
      return (
        `http://${headers.get('host')}` === origin &&
        (from === origin || (from === null && reads)) &&
        (site === null || site === 'same-origin' || (site === 'none' && reads))
      );
    },
    isKnown: ({ headers }) =>
      (headers.get('cookie') ?? '').split('; ').some((cookie) => same(cookie, `${name}=${key}`)),
  };
};

const secret = () => randomBytes(32).toString('base64url');

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
