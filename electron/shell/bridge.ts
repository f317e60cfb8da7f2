import { randomBytes } from 'node:crypto';
import { BrowserWindow, ipcMain } from 'electron';
import type { z } from 'zod';
import { type HostContract, hostChannels } from '#shared/contract/host.ts';
import { AppError, type Result } from '#shared/contract/result.ts';
import type { Program } from '../program.ts';
import { isTrustedSender } from './security.ts';

export type HostHandlers = {
  readonly [C in keyof HostContract]: (
    input: z.output<HostContract[C]['input']>,
  ) => Promise<z.output<HostContract[C]['output']>>;
};

/** The page's one way in, and the one stream of events back. `vert.*` is answered here, all else by the program. */
export const serveBridge = (program: Program, host: HostHandlers): void => {
  ipcMain.handle('call', (event, channel: unknown, input: unknown): Promise<Result<unknown>> | Result<never> => {
    if (!isTrustedSender(event.senderFrame))
      return { ok: false, error: { code: 'invalid-input', rule: 'fremmed-side' } };
    const name = String(channel);
    return Object.hasOwn(hostChannels, name)
      ? answerHost(host, name as keyof HostContract, input)
      : program.dispatch(name, input);
  });
  program.onEvent((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send('event', event);
  });
};

const answerHost = async (host: HostHandlers, channel: keyof HostContract, raw: unknown): Promise<Result<unknown>> => {
  const parsed = hostChannels[channel].input.safeParse(raw);
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.join('.'));
    return { ok: false, error: { code: 'invalid-input', paths } };
  }
  try {
    const handler = host[channel] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: await handler(parsed.data) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.failure };
    const reference = randomBytes(4).toString('hex');
    console.error(reference, channel, error);
    return { ok: false, error: { code: 'internal', reference } };
  }
};
