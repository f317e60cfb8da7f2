import { useState } from 'react';
import type { Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand } from '../api/program.tsx';

type Oppdaterer = 'samling.oppdater' | 'samlingdeltaker.oppdater';

/** Saves fields of one row. `failure`: why the last save did not succeed. */
export const useLagring = <C extends Oppdaterer>(channel: C, id: string) => {
  const oppdater = useCommand(channel);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    failure,
    lagre: async (patch: Input<C>['patch'], skriver = false): Promise<boolean> => {
      const svar = await oppdater({ id, patch, skriver } as Input<C>);
      setFailure(svar.ok ? null : svar.error);
      return svar.ok;
    },
  };
};
