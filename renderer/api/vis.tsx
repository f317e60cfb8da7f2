import type { ReactNode } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { Feilmelding } from '../ui/feil.tsx';
import { useSpraak } from '../ui/spraak.ts';
import { Venter } from '../ui/venter.tsx';
import type { Svar } from './cache.ts';
import { feiltekst } from './feil.ts';

/** An answer as a screen: nothing yet, why there is none, or what it is. */
export const Vis = <T,>({ svar, children }: { svar: Svar<T>; children: (value: T) => ReactNode }) => {
  if (svar.status === 'venter') return <Venter />;
  if (svar.status === 'feil') return <Feil failure={svar.error} />;
  return <>{children(svar.value)}</>;
};

/** Why something did not work, in words; nothing where it did. */
export const Feil = ({ failure }: { failure: Failure | null | undefined }) => {
  const spraak = useSpraak();
  return failure ? <Feilmelding>{feiltekst(failure, spraak)}</Feilmelding> : null;
};
