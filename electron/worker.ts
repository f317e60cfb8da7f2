import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/contract/result.ts';
import { storeError } from './db/open.ts';
import { packCentralFile, unpackCentralFile } from './sync/sentralfil.ts';

/** Pure, long work, in a thread of its own. It never touches the live store: all it knows is in the input. */
const tasks = {
  'sentralfil.pakk': packCentralFile,
  'sentralfil.pakkUt': unpackCentralFile,
} satisfies Record<string, (input: never, progress: (gjort: number, av: number) => void) => unknown>;

export type Tasks = typeof tasks;
/** What the thread says: how far it is, then what came of it. */
export type Message =
  | { readonly gjort: number; readonly av: number }
  | { readonly value: unknown }
  | { readonly failure: AppError['failure'] };

const say = (message: Message) => parentPort?.postMessage(message);

const { task, input } = workerData as { task: keyof Tasks; input: never };
try {
  say({ value: await tasks[task](input, (gjort, av) => say({ gjort, av })) });
} catch (error) {
  const known = storeError(error);
  if (!(known instanceof AppError)) throw error;
  say({ failure: known.failure });
}
