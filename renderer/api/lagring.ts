import { useState } from 'react';
import type { ChannelName, Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand } from './program.tsx';

/** A channel that changes one row: its fields as `patch`, and perhaps whole sets of what hangs on it beside. */
type Radkanal = {
  [C in ChannelName]: Input<C> extends { id: string; skriver?: boolean | undefined }
    ? 'patch' extends keyof Input<C>
      ? C
      : never
    : never;
}[ChannelName];

type Felter<C extends Radkanal> = NonNullable<Extract<Input<C>, { patch?: unknown }>['patch']>;
type Sett<C extends Radkanal> = Omit<Input<C>, 'id' | 'patch' | 'skriver'>;

/** Saves one row as it is filled in. `failure`: why the last save did not succeed. */
export const useLagring = <C extends Radkanal>(channel: C, id: string) => {
  const oppdater = useCommand(channel);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (endring: object): Promise<boolean> => {
    const svar = await oppdater({ id, ...endring } as Input<C>);
    setFailure(svar.ok ? null : svar.error);
    return svar.ok;
  };
  return {
    failure,
    /** `skriver`: the person is still in the field. */
    lagre: (patch: Felter<C>, skriver = false) => send({ patch, skriver }),
    /** Whole sets: what is not named in one is taken out of it. */
    lagreSett: (sett: Sett<C>) => send(sett),
  };
};
