import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { VeilederPatch } from '#shared/veileder/veileder.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { Del } from '../ui/page.tsx';
import { AutolagretTall } from '../ui/tallfelt.tsx';
import { nb, nn } from './tekster.ts';

/** Who they are, how they are reached, and how much time they have. */
export const Veilederfakta = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn);
  const { lagre, failure } = useLagring('veileder.oppdater', veileder.id);
  return (
    <Del tittel={t.side.opplysninger}>
      <div className="veileder-fakta">
        <Sjekket felt="navn" label={t.ny.navn} feil={t.ny.navnMangler} veileder={veileder} />
        <Autolagret
          label={t.ny.institusjon}
          maxLength={200}
          value={veileder.institusjon}
          save={(institusjon, skriver) => lagre({ institusjon }, skriver)}
        />
        <Sjekket felt="epost" label={t.ny.epost} feil={t.ny.epostFeil} veileder={veileder} />
        <Autolagret
          label={t.side.telefon}
          maxLength={50}
          value={veileder.telefon}
          save={(telefon, skriver) => lagre({ telefon }, skriver)}
        />
        <Autolagret
          label={t.side.region}
          description={t.side.regionHva}
          className="veileder-bred"
          maxLength={200}
          value={veileder.region}
          save={(region, skriver) => lagre({ region }, skriver)}
        />
        <AutolagretTall
          label={t.side.dager}
          mest={130}
          value={veileder.dagerPerSemester}
          save={(dagerPerSemester, skriver) => lagre({ dagerPerSemester }, skriver)}
        />
        <AutolagretDag
          label={t.side.sluttet}
          description={t.side.sluttetHva}
          value={veileder.sluttet}
          save={(sluttet, skriver) => lagre({ sluttet }, skriver)}
        />
      </div>
      <Feil failure={failure} />
    </Del>
  );
};

interface SjekketProps {
  readonly felt: 'navn' | 'epost';
  readonly label: string;
  /** Said while what is typed is none. */
  readonly feil: string;
  readonly veileder: Veilederlinje;
}

/** A field that cannot hold just anything: saved as it is left, when it can be; what cannot stays and is explained. */
const Sjekket = ({ felt, label, feil, veileder }: SjekketProps) => {
  const { lagre, failure } = useLagring('veileder.oppdater', veileder.id);
  const [skrevet, setSkrevet] = useState<string | null>(null);
  const [ugyldig, setUgyldig] = useState(false);
  const forlat = async () => {
    if (skrevet === null) return;
    const patch = VeilederPatch.safeParse({ [felt]: felt === 'epost' ? skrevet.trim() || null : skrevet });
    setUgyldig(!patch.success);
    if (patch.success && (await lagre(patch.data))) setSkrevet(null);
  };
  return (
    <div>
      <Textfield
        label={label}
        autoComplete="off"
        maxLength={200}
        value={skrevet ?? veileder[felt] ?? ''}
        error={ugyldig ? feil : undefined}
        onChange={(event) => setSkrevet(event.target.value)}
        onBlur={() => void forlat()}
      />
      <Feil failure={failure} />
    </div>
  );
};
