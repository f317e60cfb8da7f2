import { Tag } from '@digdir/designsystemet-react';
import type { Koblingslinje } from '#shared/contract/veileder.ts';
import { dagerMellom } from '#shared/lib/dato.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag, visDag } from '../ui/dato.ts';
import { nb, nn } from './koblingstekster.ts';

/** Asked, accepted or declined, and from when; for a question without an answer, how long it has waited. */
export const Statusmerke = ({ kobling }: { kobling: Pick<Koblingslinje, 'status' | 'statusDato'> }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const ord = useKodeord('koblingsstatus');
  const { status, statusDato } = kobling;
  const siden = (dag: string) => {
    const n = dagerMellom(dag, idag());
    return n <= 0 ? t.iDag : n === 1 ? t.iGaar : t.siden(n);
  };
  return (
    <span className="koblingsstatus">
      <Tag data-size="sm" data-color={status === 'takket-ja' ? 'accent' : 'neutral'}>
        {ord[status]}
      </Tag>
      <span className="kobling-under">
        {statusDato === null
          ? t.utenDato
          : [visDag(statusDato, spraak), status === 'spurt' && siden(statusDato)].filter(Boolean).join(', ')}
      </span>
    </span>
  );
};
