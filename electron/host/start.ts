import { resolve } from 'node:path';
import type { Spraak } from '#shared/contract/program.ts';
import { AppError } from '#shared/contract/result.ts';
import { openProgram, type Program, type ProgramOptions } from '../program.ts';
import { defaultData } from './default-data.ts';
import { chromiumPrinter } from './print.ts';
import { startError } from './start-error.ts';

/**
 * The program without Electron: its folder as chosen, a browser of the machine to print with.
 * @returns undefined where it could not start; then `say` has been told why
 */
export const start = async (
  chosen: string | undefined,
  spraak: Spraak,
  say: (melding: string, error: unknown) => void,
  valg: Pick<ProgramOptions, 'bakgrunnssynk'> = {},
): Promise<Program | undefined> => {
  const data = resolve(chosen ?? defaultData());
  const skrivUt = chromiumPrinter();
  try {
    return await openProgram({ data, ...valg, ...(skrivUt && { ports: { skrivUt } }) });
  } catch (error) {
    if (!(error instanceof AppError)) console.error(error);
    say(startError(error, data, spraak), error);
    return undefined;
  }
};
