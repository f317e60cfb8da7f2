/** Our page's address. */
export const home = 'app://bundle/';

/** Ours, by scheme and host. Not by origin: Node gives every app:// address the origin 'null'. */
export const isOurs = (url: string | undefined): boolean => {
  if (!url || !URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'app:' && host === 'bundle';
};

/** Whether a call may be served: the main frame of our own page. A frame that has navigated since is null. */
export const isTrustedSender = (frame: { readonly url: string; readonly parent: unknown } | null): boolean =>
  frame !== null && frame.parent === null && isOurs(frame.url);

/** What may be handed to the operating system to open: the web and mail, never files or programs. */
export const mayOpenOutside = (url: string): boolean =>
  URL.canParse(url) && ['https:', 'mailto:'].includes(new URL(url).protocol);

/** Said outright, defaults included, so that a changed default changes nothing. */
export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
} as const;

/** What the page may use, and only for itself: writing to the clipboard, for copy buttons. */
export const mayUse = (permission: string, url: string | undefined): boolean =>
  permission === 'clipboard-sanitized-write' && isOurs(url);
