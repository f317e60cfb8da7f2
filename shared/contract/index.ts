import type { z } from 'zod';
import { deltakelseChannels } from './deltakelse.ts';
import { fristChannels } from './frist.ts';
import { kjedeChannels } from './kjede.ts';
import { kommuneChannels } from './kommune.ts';
import { kommunearkChannels } from './kommuneark.ts';
import { programChannels } from './program.ts';
import { rapportChannels } from './rapport.ts';
import { samlingChannels } from './samling.ts';
import { soekChannels } from './soek.ts';
import { synkChannels } from './synk.ts';
import { tilskuddChannels } from './tilskudd.ts';
import { uttrekkChannels } from './uttrekk.ts';
import { veilederChannels } from './veileder.ts';

/** Everything the program can be asked, over every transport. */
export const contract = {
  ...programChannels,
  ...kommuneChannels,
  ...deltakelseChannels,
  ...synkChannels,
  ...rapportChannels,
  ...uttrekkChannels,
  ...veilederChannels,
  ...kjedeChannels,
  ...tilskuddChannels,
  ...samlingChannels,
  ...fristChannels,
  ...soekChannels,
  ...kommunearkChannels,
};

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
/** What the caller writes: fields with a default may be left out. */
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What the handler gets: parsed, with defaults filled in. */
export type ParsedInput<C extends ChannelName> = z.output<Contract[C]['input']>;
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>;
