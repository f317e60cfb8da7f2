import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ChannelName, contract } from '#shared/contract/index.ts';
import { Spraak } from '#shared/contract/program.ts';
import { AppError, type Failure } from '#shared/contract/result.ts';
import { deliver, handedOut, take } from './host/local-files.ts';
import { systemspraak, teksterFor } from './host/spraak.ts';
import { start } from './host/start.ts';
import type { Program } from './program.ts';

/** The id of what is asked for here, so that its progress can be shown, and Ctrl+C stops it between two steps. */
const WORK = 'kommandolinje';

/** The program without a screen: any channel, JSON in, JSON out. Exit 0, 1 for a failure, 2 for a command that is none. */
const run = async (): Promise<void> => {
  const command = understood();
  if (!command) return usage();
  const { values, positionals } = command;
  const [verb, channel, json, ...more] = positionals;
  if (verb === 'kanaler' && channel === undefined) return write(process.stdout, listing());
  if (verb !== 'kall' || channel === undefined || more.length > 0) return usage(values.spraak);
  try {
    await call(channel, parsed(json === '-' ? await text(process.stdin) : (json ?? '{}')), values);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    fail(error.failure);
  }
};

const call = async (channel: string, written: unknown, chosen: Chosen): Promise<void> => {
  const program = await start(chosen.data, spraakOf(chosen.spraak), (melding, error) =>
    fail(failureOf(error), melding),
  );
  if (!program) return;
  process.once('SIGINT', () => void program.dispatch('arbeid.stopp', { arbeid: WORK }));
  if (chosen.framdrift) program.onEvent((event) => event.type === 'arbeid.framdrift' && write(process.stderr, event));
  try {
    const result = await program.dispatch(channel, await inputFor(program, channel, written, chosen.fil ?? []));
    if (!result.ok) return fail(result.error);
    if (chosen.ut !== undefined) await deliver(handedOut(program.files, fileIn(result.value)), chosen.ut);
    write(process.stdout, result.value);
  } finally {
    await program.close();
  }
};

type Chosen = NonNullable<ReturnType<typeof understood>>['values'];

/** An empty folder name is a mistake, as of a variable that is not set: it must not mean the folder one happens to be in. */
const understood = () => {
  try {
    const command = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        fil: { type: 'string', multiple: true },
        ut: { type: 'string' },
        spraak: { type: 'string' },
        framdrift: { type: 'boolean' },
      },
    });
    const { data, spraak } = command.values;
    return data !== '' && Spraak.optional().safeParse(spraak).success ? command : undefined;
  } catch {
    return undefined;
  }
};

/** Every channel, with what goes in and what comes out as JSON Schema. */
const listing = () =>
  Object.entries(contract).map(([kanal, { kind, input, output }]) => ({
    kanal,
    kind,
    input: z.toJSONSchema(input, { io: 'input' }),
    output: z.toJSONSchema(output),
  }));

/** Puts staged files where the channel takes them, and an id where it takes one, unless the caller has. */
const inputFor = async (program: Program, channel: string, input: unknown, paths: readonly string[]) => {
  if (!isObject(input) || !Object.hasOwn(contract, channel)) return input;
  const { properties = {} } = z.toJSONSchema(contract[channel as ChannelName].input, { io: 'input' });
  const filled: Record<string, unknown> = { ...('arbeid' in properties && { arbeid: WORK }), ...input };
  if (paths.length === 0) return filled;
  const filer = [];
  for (const path of paths) filer.push(await take(program.files, path));
  if ('filer' in properties) filled.filer ??= filer;
  else if ('fil' in properties && filer.length === 1) filled.fil ??= filer[0];
  else throw new AppError('invalid-input', 'kanal-tar-ikke-fil', { kanal: channel, filer: filer.length });
  return filled;
};

const fileIn = (value: unknown): string => {
  if (isObject(value) && typeof value.fil === 'string') return value.fil;
  throw new AppError('invalid-input', 'kanal-gir-ikke-fil');
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw new AppError('invalid-input', 'ikke-json');
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const spraakOf = (chosen: string | undefined) => Spraak.safeParse(chosen).data ?? systemspraak();

const failureOf = (error: unknown): Failure => (error instanceof AppError ? error.failure : { code: 'internal' });

const fail = (failure: Failure, melding?: string) => {
  write(process.stderr, { ...failure, melding });
  process.exitCode = 1;
};

const usage = (spraak?: string) => {
  process.stderr.write(`${teksterFor(spraakOf(spraak)).kommandolinje.bruk}\n`);
  process.exitCode = 2;
};

const write = (stream: NodeJS.WriteStream, value: unknown) => void stream.write(`${JSON.stringify(value, null, 2)}\n`);

process.stdout.on('error', () => process.exit()); // whoever reads may stop early, as `head` does
await run();
