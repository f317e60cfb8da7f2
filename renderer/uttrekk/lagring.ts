import { useState } from 'react';
import type { Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand } from '../api/program.tsx';

type Patch = Input<'deltakelse.oppdater'>['patch'];

/** Saves fields of one deltakelse. `failure`: why the last save did not succeed. */
export const useDeltakelselagring = (id: string) => {
  const oppdater = useCommand('deltakelse.oppdater');
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    failure,
    lagre: async (patch: Patch, skriver = false): Promise<boolean> => {
      const svar = await oppdater({ id, patch, skriver });
      setFailure(svar.ok ? null : svar.error);
      return svar.ok;
    },
  };
};
