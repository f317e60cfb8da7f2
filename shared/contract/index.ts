import type { z } from 'zod';
import { deltakelseChannels } from './deltakelse.ts';
import { kommuneChannels } from './kommune.ts';
import { programChannels } from './program.ts';
import { rapportChannels } from './rapport.ts';
import { synkChannels } from './synk.ts';

/** Everything the program can be asked, over every transport. */
export const contract = {
  ...programChannels,
  ...kommuneChannels,
  ...deltakelseChannels,
  ...synkChannels,
  ...rapportChannels,
};

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
/** What the caller writes: fields with a default may be left out. */
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What the handler gets: parsed, with defaults filled in. */
export type ParsedInput<C extends ChannelName> = z.output<Contract[C]['input']>;
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>;
