import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import { openProgram, type Program } from '../../electron/program.ts';

/** A store of its own, asked through the channels only, as every screen does. */
export interface Laptop {
  readonly files: Program['files'];
  /** The channel's answer; a refusal ends the demo. */
  ask<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>>;
  /** The rule that the channel must refuse by; an answer ends the demo. */
  refused<C extends ChannelName>(channel: C, input: Input<C>): Promise<string>;
  close(): Promise<void>;
}

export const openLaptop = async (data: string): Promise<Laptop> => {
  const program = await openProgram({ data });
  return {
    files: program.files,
    async ask<C extends ChannelName>(channel: C, input: Input<C>) {
      const reply = await program.dispatch(channel, input);
      if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
      return reply.value as Output<C>;
    },
    async refused(channel, input) {
      const reply = await program.dispatch(channel, input);
      if (reply.ok) throw new Error(`${channel} ble godtatt`);
      return reply.error.rule ?? reply.error.code;
    },
    close: () => program.close(),
  };
};

/** What the demo promises. Said in words, so that the failing step names itself. */
export const krev = (holder: boolean, hva: string): void => {
  if (!holder) throw new Error(hva);
};
