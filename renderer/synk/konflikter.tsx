import { Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Konflikt } from '#shared/contract/synk.ts';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Del } from '../ui/page.tsx';
import { Konfliktkort } from './konfliktkort.tsx';
import type { Feltverdi } from './ord.ts';
import { nb, nn } from './tekster.ts';

/** Fields that two people wrote, neither knowing of the other, until somebody has chosen. Nothing where there are none. */
export const Konflikter = () => {
  const t = useTekster(nb, nn).konflikt;
  const svar = useQuery('konflikt.list', {});
  const oppdater = useCommand('konflikt.oppdater');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sagt, setSagt] = useState('');
  const status = useRef<HTMLParagraphElement>(null);

  const velg = async ({ tabell, id, felt }: Konflikt, verdi: Feltverdi) => {
    const resultat = await oppdater({ tabell, id, felt, verdi });
    setFailure(resultat.ok ? null : resultat.error);
    if (!resultat.ok) return;
    setSagt(t.valgt(resultat.value.gjenstaar));
    status.current?.focus(); // the button that was pressed goes away with its conflict
  };

  if (svar.status === 'feil') return <Feil failure={svar.error} />;
  if (svar.status === 'venter' || (svar.value.length === 0 && sagt === '')) return null;
  return (
    <Del tittel={t.tittel}>
      <Paragraph className="synk-forklaring">{svar.value.length === 0 ? t.ingen : t.hva}</Paragraph>
      <p role="status" tabIndex={-1} ref={status} className="synk-sagt">
        {sagt}
      </p>
      <Feil failure={failure} />
      <ul className="konflikter">
        {svar.value.map((konflikt) => (
          <Konfliktkort
            key={`${konflikt.id} ${konflikt.felt}`}
            konflikt={konflikt}
            onVelg={(verdi) => void velg(konflikt, verdi)}
          />
        ))}
      </ul>
    </Del>
  );
};
