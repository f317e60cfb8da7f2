import { useState } from 'react';
import type { Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand } from '../api/program.tsx';

type Endring = Omit<Input<'veileder.oppdater'>, 'id' | 'skriver'>;

/** Saves fields or sets of one veileder. `failure`: why the last save did not succeed. */
export const useVeilederlagring = (id: string) => {
  const oppdater = useCommand('veileder.oppdater');
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    failure,
    lagre: async (endring: Endring, skriver = false): Promise<boolean> => {
      const svar = await oppdater({ id, ...endring, skriver });
      setFailure(svar.ok ? null : svar.error);
      return svar.ok;
    },
  };
};
