import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Filref } from '#shared/contract/felles.ts';
import { AppError, type Failure, type Result } from '#shared/contract/result.ts';
import { securityHeaders } from '../assets.ts';
import type { FileStore } from '../ipc/files.ts';
import { isDiskFull } from './local-files.ts';

/** `POST /fil?navn=`: stages a file that the page hands in, and answers where it is as a Result. */
export const upload =
  (files: FileStore) =>
  async (request: Request): Promise<Response> => {
    const navn = Filref.shape.navn.safeParse(new URL(request.url).searchParams.get('navn'));
    if (!navn.success) return answer({ ok: false, error: { code: 'invalid-input', paths: ['navn'] } });
    try {
      const body = request.body ? Readable.fromWeb(request.body) : Readable.from([]);
      return answer({ ok: true, value: { fil: await files.stage(body), navn: navn.data } });
    } catch (error) {
      if (error instanceof AppError) return answer({ ok: false, error: error.failure });
      if (isDiskFull(error)) return answer({ ok: false, error: { code: 'unavailable', rule: 'disk-full' } });
      return answer({ ok: false, error: { code: 'unavailable', rule: 'opplasting-avbrutt' } });
    }
  };

/** `GET /fil/<sha256>?navn=`: a file that the program handed out, to be saved and never shown. */
export const download =
  (files: FileStore) =>
  (sha256: string, navn: string): Response => {
    const path = files.path(sha256);
    if (path === undefined) return answer({ ok: false, error: { code: 'not-found', rule: 'fil-finnes-ikke' } });
    const ascii = navn.replace(/[^\x20-\x7e]|["\\%]/g, '_');
    return new Response(Readable.toWeb(createReadStream(path)), {
      headers: {
        ...securityHeaders,
        'cache-control': 'no-store',
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeRfc5987(navn)}`,
      },
    });
  };

const answer = (result: Result<Filref>): Response =>
  Response.json(result, { status: result.ok ? 200 : statusOf(result.error), headers: securityHeaders });

const statusOf = ({ code, rule }: Failure) => {
  if (rule === 'fil-for-stor') return 413;
  if (code === 'not-found') return 404;
  return code === 'invalid-input' ? 400 : 503;
};

const encodeRfc5987 = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
