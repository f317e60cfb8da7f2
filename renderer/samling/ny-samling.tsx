import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { nb, nn } from './tekster.ts';

/** Makes an empty samling and goes to it. */
export const NySamling = () => {
  const t = useTekster(nb, nn);
  const [, gaaTil] = useLocation();
  const opprett = useCommand('samling.opprett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const ny = async () => {
    const svar = await opprett({});
    if (svar.ok) gaaTil(`/samling/${svar.value.id}`);
    else setFailure(svar.error);
  };
  return (
    <>
      <Button data-size="sm" onClick={() => void ny()}>
        {t.ny}
      </Button>
      <Feil failure={failure} />
    </>
  );
};
