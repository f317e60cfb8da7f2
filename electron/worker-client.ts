import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/contract/result.ts';
import type { Message, Tasks } from './worker.ts';

/** From source the worker is TypeScript too; in the built program it lies beside the bundle this is part of. */
const url = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * Runs a task in a thread of its own, which is gone when this is settled.
 * @param step hears how far it is; where it throws the thread is stopped, whatever it is doing
 * @throws AppError as the task; what `step` threw
 */
export const runInWorker = <K extends keyof Tasks>(
  task: K,
  input: Parameters<Tasks[K]>[0],
  step: (gjort: number, av: number) => Promise<void>,
): Promise<Awaited<ReturnType<Tasks[K]>>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(url, { workerData: { task, input } });
    const end = (settle: () => void) => {
      worker.removeAllListeners();
      void worker.terminate().then(settle);
    };
    worker.on('message', (message: Message) => {
      if ('value' in message) end(() => resolve(message.value as Awaited<ReturnType<Tasks[K]>>));
      else if ('failure' in message) {
        const { code, rule, details } = message.failure;
        end(() => reject(new AppError(code, rule, details)));
      } else step(message.gjort, message.av).catch((error: unknown) => end(() => reject(error)));
    });
    worker.on('error', (error) => end(() => reject(error)));
    worker.on('exit', (code) => end(() => reject(new Error(`the worker ended with ${code}`))));
  });
