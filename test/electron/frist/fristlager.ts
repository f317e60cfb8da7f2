import { afterEach } from 'vitest';
import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { openProgram, type Program } from '../../../electron/program.ts';
import { tempDir, testTime } from '../../support/butikk.ts';

const open: Program[] = [];
afterEach(async () => {
  for (const program of open.splice(0)) await program.close();
});

/** The whole program, newly started by an adviser of the example embete, on 1 March 2026. */
export const startet = async () => {
  const time = testTime(Date.UTC(2026, 2, 1, 9));
  const program = await openProgram({ data: tempDir(), clock: time.clock });
  open.push(program);
  const ask = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = await program.dispatch(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
    return reply.value as Output<C>;
  };
  const refused = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Failure> => {
    const reply = await program.dispatch(channel, input);
    if (reply.ok) throw new Error(`${channel} was not refused`);
    return reply.error;
  };
  await ask('raadgiver.opprett', { navn: 'Kari Eksempel', embete: 'eksempel' });
  return { ask, refused, time };
};
