import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { contract } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import type { Raadgiver } from '#shared/person/raadgiver.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { nb, nn } from './tekster.ts';
import './meg.css';

/** Who I am, mended: the name follows what is written from before too. Saved as a field is left, when it can be. */
export const Meg = ({ meg }: { meg: Raadgiver }) => {
  const t = useTekster(nb, nn);
  return (
    <div className="meg">
      <Felt felt="navn" label={t.navnetDitt} value={meg.navn} feil={t.navnMangler} autoComplete="name" />
      <Felt felt="epost" label={t.epost} value={meg.epost ?? ''} feil={t.epostFeil} autoComplete="email" />
    </div>
  );
};

interface FeltProps {
  readonly felt: 'navn' | 'epost';
  readonly label: string;
  readonly value: string;
  /** Said while what is typed is none. */
  readonly feil: string;
  readonly autoComplete: string;
}

const Felt = ({ felt, label, value, feil, autoComplete }: FeltProps) => {
  const oppdater = useCommand('raadgiver.oppdater');
  const [skrevet, setSkrevet] = useState<string | null>(null);
  const [ugyldig, setUgyldig] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const forlat = async () => {
    if (skrevet === null) return;
    const patch = { [felt]: felt === 'epost' ? skrevet.trim() || null : skrevet };
    const gyldig = contract['raadgiver.oppdater'].input.safeParse(patch).success;
    setUgyldig(!gyldig);
    if (!gyldig) return;
    const svar = await oppdater(patch);
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) setSkrevet(null);
  };

  return (
    <>
      <Textfield
        label={label}
        autoComplete={autoComplete}
        value={skrevet ?? value}
        error={ugyldig ? feil : undefined}
        onChange={(event) => setSkrevet(event.target.value)}
        onBlur={() => void forlat()}
      />
      <Feil failure={failure} />
    </>
  );
};
