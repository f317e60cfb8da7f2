import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { forfaseHandlers } from '../../electron/forfase/handlers.ts';
import { indikatorHandlers } from '../../electron/indikator/handlers.ts';
import type { Context } from '../../electron/ipc/context.ts';
import { createDispatch } from '../../electron/ipc/dispatch.ts';
import { openFiles } from '../../electron/ipc/files.ts';
import type { Handlers } from '../../electron/ipc/handlers-type.ts';
import { createWorks } from '../../electron/ipc/work.ts';
import { kommuneHandlers } from '../../electron/kommune/handlers.ts';
import { registerFor, seedRegister } from '../../electron/kommune/register.ts';
import { kontaktHandlers } from '../../electron/kontakt/handlers.ts';
import { ordningHandlers } from '../../electron/ordning/handlers.ts';
import { seedOrdningsversjoner } from '../../electron/ordning/ordningsversjoner.ts';
import { rapportHandlers } from '../../electron/rapport/handlers.ts';
import { samlingHandlers } from '../../electron/samling/handlers.ts';
import { tilskuddHandlers } from '../../electron/tilskudd/handlers.ts';
import { tiltakHandlers } from '../../electron/tiltak/handlers.ts';
import { uttrekkHandlers } from '../../electron/uttrekk/handlers.ts';
import { veilederHandlers } from '../../electron/veileder/handlers.ts';
import { testStore, testTime } from './butikk.ts';

/** The domains' handlers behind the real dispatcher, over a real store with an embete's register. Nothing of sync. */
export const testDomene = (embete = 'eksempel') => {
  const time = testTime();
  const store = testStore('a', time);
  const files = openFiles(store.dir);
  const events: string[] = [];
  const ctx: Context = {
    db: store,
    write: (action, valg) => {
      const { value, tabeller } = store.write(action, valg);
      events.push(...tabeller);
      return value;
    },
    files,
    clock: time.clock,
    newId: time.newId,
    ports: {},
    ...createWorks(() => {}),
    store,
    sync: undefined as never,
    emit: () => {},
  };
  ctx.write((tx) => {
    tx.setting('embete', embete);
    seedRegister(tx, registerFor(embete));
    seedOrdningsversjoner(tx);
  });
  events.length = 0;
  const handlers = {
    ...kommuneHandlers,
    ...indikatorHandlers,
    ...uttrekkHandlers,
    ...kontaktHandlers,
    ...ordningHandlers,
    ...forfaseHandlers,
    ...tiltakHandlers,
    ...tilskuddHandlers,
    ...samlingHandlers,
    ...rapportHandlers,
    ...veilederHandlers,
  };
  const unexpected: unknown[] = [];
  const dispatch = createDispatch(handlers as unknown as Handlers, ctx, (_reference, _channel, error) =>
    unexpected.push(error),
  );

  /** The channel's answer; a failure is thrown as it is. */
  const call = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const result = await dispatch(channel, input);
    if (unexpected.length > 0) throw unexpected[0];
    if (!result.ok) throw result.error;
    return result.value as Output<C>;
  };
  /** The failure that a call must end in. */
  const failure = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Failure> => {
    try {
      await call(channel, input);
    } catch (error) {
      if (error instanceof Error) throw error;
      return error as Failure;
    }
    throw new Error(`${channel} was accepted`);
  };
  return {
    ...time,
    store,
    files,
    ctx,
    /** Tables that have changed since this was last emptied. */
    events,
    call,
    failure,
    stage: (navn: string, bytes: Uint8Array) => ({ fil: files.stageBytes(bytes), navn }),
  };
};
