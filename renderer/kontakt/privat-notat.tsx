import type { Moete } from '#shared/kontakt/moete.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { nb, nn } from './tekster.ts';

/** The adviser's own note, which says of itself that it stays here. */
export const PrivatNotat = ({ moete }: { moete: Pick<Moete, 'id' | 'privatNotat'> }) => {
  const t = useTekster(nb, nn).felt;
  const { lagre, failure } = useLagring('moete.oppdater', moete.id);
  return (
    <div className="moete-privat">
      <Autolagret
        label={t.privat}
        description={t.privatHva}
        multiline
        rows={3}
        maxLength={200_000}
        value={moete.privatNotat}
        save={(privatNotat, skriver) => lagre({ privatNotat }, skriver)}
      />
      <Feil failure={failure} />
    </div>
  );
};
