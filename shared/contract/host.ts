import { z } from 'zod';
import { command } from './define.ts';
import { Filref, Ingen } from './felles.ts';

/**
 * What only the host of the page can do. The desktop shell answers these itself, beside the contract; in a browser the
 * page does them with what a browser has (an upload, a download, a new tab).
 */
export const hostChannels = {
  /** Lets the person choose files; each is staged under its sha256. Empty when cancelled. */
  'vert.velgFiler': command({
    input: z.strictObject({ flere: z.boolean(), typer: z.array(z.string()) }),
    output: z.array(Filref),
  }),
  /** Lets the person choose where a file that was handed out is written. */
  'vert.lagreFil': command({
    input: z.strictObject({ fil: Filref.shape.fil, navn: Filref.shape.navn }),
    output: z.object({ lagret: z.boolean() }),
  }),
  'vert.velgMappe': command({ input: Ingen, output: z.object({ mappe: z.string().nullable() }) }),
  'vert.aapneLenke': command({ input: z.strictObject({ url: z.string() }), output: z.object({ aapnet: z.boolean() }) }),
};
export type HostContract = typeof hostChannels;

/** What the preload gives the page as `window.bro`. */
export interface Bro {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly onEvent: (listener: (event: unknown) => void) => void;
}
