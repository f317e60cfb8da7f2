import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { AppError } from '#shared/contract/result.ts';
import { webPreferences } from './security.ts';

const CONTENT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * The port `skrivUt`: a hidden sandboxed window without script, in a session of its own that knows the documents being
 * printed and nothing else.
 * @throws AppError `unavailable` `utskrift-feilet`
 */
export const createPrinter = (): ((html: string) => Promise<Uint8Array>) => {
  const documents = new Map<string, string>();
  const apart = session.fromPartition('utskrift');
  apart.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  apart.setPermissionCheckHandler(() => false);
  apart.protocol.handle('app', ({ url }) => {
    const html = documents.get(url);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CONTENT };
    return html === undefined ? new Response(null, { status: 404 }) : new Response(html, { headers });
  });
  return async (html) => {
    const url = `app://utskrift/${randomUUID()}`;
    documents.set(url, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...webPreferences, javascript: false, session: apart },
    });
    try {
      await window.loadURL(url);
      return await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } catch {
      throw new AppError('unavailable', 'utskrift-feilet');
    } finally {
      documents.delete(url);
      window.destroy();
    }
  };
};
