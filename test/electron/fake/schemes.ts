// Custom schemes. Chromium can't be taught one from outside, and a privileged scheme behaves like https:
// app://bundle/x ⇄ https://bundle.app.invalid/x

export type Handler = (request: Request) => Response | Promise<Response>;

/** The schemes the app has registered as privileged. */
export const schemes = new Set<string>();

export const toChromium = (url: string): string => {
  const [, scheme = '', host, rest = ''] = /^([a-z][a-z0-9.+-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest || '/'}` : url;
};

export const toElectron = (url: string): string =>
  url.replace(/^https:\/\/([^/]+)\.([a-z][a-z0-9+-]*)\.invalid(?=\/|$)/, (whole, host, scheme) =>
    schemes.has(scheme) ? `${scheme}://${host}` : whole,
  );

/** What the app's protocol handler says to a request, as Chromium's Fetch domain wants it. */
export const answer = async (handler: Handler, url: string, init: RequestInit) => {
  const response = await handler(new Request(url, init));
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
};
