import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Something in Chromium that takes commands and tells events, by the names of its DevTools protocol. */
export interface Target {
  /** Rejects where the command fails, and when the browser is gone. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  on<T>(event: string, listener: (params: T) => void): void;
}

export interface Devtools extends Target {
  /** A page that `Target.setAutoAttach` or `Target.attachToTarget` has attached; it tells `gone` when it is closed. */
  onPage(listener: (info: { readonly targetId: string; readonly openerId?: string }, page: Target) => void): void;
  readonly gone: Promise<void>;
  kill(): void;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: { readonly sessionId: string; readonly targetInfo: { readonly targetId: string } };
  readonly sessionId?: string;
}

/** Starts a Chromium and speaks to it over a pipe: nothing listens on a port, and it dies with us. */
export const openDevtools = (command: string, args: readonly string[], env = process.env): Devtools => {
  const child = spawn(command, [...args, '--remote-debugging-pipe', '--no-startup-window'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env,
  });
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const sessions = new Map<string | undefined, EventEmitter>([[undefined, new EventEmitter()]]);
  let last = 0;
  let ended = false;

  const gone = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      for (const answer of waiting.values()) answer.reject(new Error(`${command} is gone`));
      waiting.clear();
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  input.on('error', () => {}); // the end is told by `gone`

  const target = (sessionId?: string): Target => ({
    send<T>(method: string, params: object = {}) {
      if (ended) return Promise.reject(new Error(`${command} is gone`));
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(last, answer);
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      return answer.promise as Promise<T>;
    },
    on: (event, listener) => void sessions.get(sessionId)?.on(event, listener),
  });

  const receive = ({ id, result, error, method, params, sessionId }: Message) => {
    if (id !== undefined) {
      const answer = waiting.get(id);
      waiting.delete(id);
      if (error) answer?.reject(new Error(error.message));
      else answer?.resolve(result);
    } else if (method === 'Target.attachedToTarget' && params) {
      sessions.set(params.sessionId, new EventEmitter());
      sessions.get(undefined)?.emit('page', params.targetInfo, target(params.sessionId));
    } else if (method === 'Target.detachedFromTarget' && params) {
      sessions.get(params.sessionId)?.emit('gone');
      sessions.delete(params.sessionId);
    } else if (method !== undefined) sessions.get(sessionId)?.emit(method, params);
  };
  let rest = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as Message);
  });

  return {
    ...target(),
    onPage: (listener) => void sessions.get(undefined)?.on('page', listener),
    gone,
    kill: () => void child.kill('SIGKILL'),
  };
};
