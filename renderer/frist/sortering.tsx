import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Hurtignotatlinje } from '#shared/contract/frist.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

/**
 * Puts a note where it belongs, or away. `mangler`: what it lacked when somebody last tried. The kommune's newest deltakelse
 * is the one that still goes on, where any does.
 */
export const useSortering = (
  { id, kommunenummer, kommunenavn }: Hurtignotatlinje,
  onBorte: (hva: ReactNode) => void,
) => {
  const t = useTekster(nb, nn).notat;
  const hentDeltakelser = useCommand('deltakelse.list');
  const ferdigstill = useCommand('hurtignotat.ferdigstill');
  const slettNotat = useCommand('hurtignotat.slett');
  const [mangler, setMangler] = useState<'kommune' | 'deltakelse' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const sorter = async (som: 'moete' | 'privat-notat') => {
    setFailure(null);
    if (kommunenummer === null) return setMangler('kommune');
    const deltakelser = await hentDeltakelser({ kommunenummer });
    if (!deltakelser.ok) return setFailure(deltakelser.error);
    const deltakelse = deltakelser.value.find(({ tilstand }) => tilstand === 'aktiv') ?? deltakelser.value[0];
    if (!deltakelse) return setMangler('deltakelse');
    const svar = await ferdigstill({ id, deltakelseId: deltakelse.id, som });
    if (!svar.ok) return setFailure(svar.error);
    onBorte(
      <>
        {(som === 'moete' ? t.blittMoete : t.blittPrivat)(kommunenavn ?? '')}{' '}
        <Link href={`/moete/${svar.value.moeteId}`}>{t.aapne}</Link>
      </>,
    );
  };

  const slett = async () => {
    const svar = await slettNotat({ id });
    if (svar.ok) onBorte(t.slettet);
    else setFailure(svar.error);
  };

  return { sorter, slett, mangler, failure };
};
