import { useState } from 'react';
import type { Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand } from '../api/program.tsx';

/** Saves fields and links of one row. `failure`: why the last save did not succeed. */
export const useLagring = <C extends 'utfordring.oppdater' | 'tiltak.oppdater'>(channel: C, id: string) => {
  const oppdater = useCommand(channel);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    failure,
    lagre: async (endring: Omit<Input<C>, 'id'>): Promise<boolean> => {
      const svar = await oppdater({ id, ...endring } as Input<C>);
      setFailure(svar.ok ? null : svar.error);
      return svar.ok;
    },
  };
};
