import { Details } from '@digdir/designsystemet-react';
import type { Paaminnelse, Paaminnelsesregel } from '#shared/frist/paaminnelse.ts';
import { useTekster } from '../api/program.tsx';
import { Paaminnelseslinje } from './paaminnelseslinje.tsx';
import { nb, nn } from './tekster.ts';

/** Of each kind so many are shown at once: forty silent kommuner must not hide what was agreed for tomorrow. */
const MEST = 5;

/** What needs the adviser at one degree of haste. */
export const Paaminnelsesliste = ({
  gruppe,
  onSagt,
}: {
  gruppe: readonly Paaminnelse[];
  onSagt: (hva: string) => void;
}) => {
  const t = useTekster(nb, nn);
  const { vist, resten } = delt(gruppe);
  const linjer = (av: readonly Paaminnelse[]) => (
    <ul className="paaminnelser">
      {av.map((p) => (
        <Paaminnelseslinje key={noekkel(p)} paaminnelse={p} onSagt={onSagt} />
      ))}
    </ul>
  );
  return (
    <>
      {linjer(vist)}
      {[...resten].map(([regel, av]) => (
        <Details key={regel} className="paaminnelser-resten">
          <Details.Summary>{t.til(av.length, t.regel[regel])}</Details.Summary>
          <Details.Content>{linjer(av)}</Details.Content>
        </Details>
      ))}
    </>
  );
};

const delt = (gruppe: readonly Paaminnelse[]) => {
  const vist: Paaminnelse[] = [];
  const resten = new Map<Paaminnelsesregel, Paaminnelse[]>();
  for (const [regel, av] of Map.groupBy(gruppe, (p) => p.regel))
    if (av.length > MEST + 1) resten.set(regel, av.slice(MEST));
  const gjemt = new Set([...resten.values()].flat());
  vist.push(...gruppe.filter((p) => !gjemt.has(p)));
  return { vist, resten };
};

const noekkel = ({ regel, id, avtalepunktId, kommunenummer, dato, hva }: Paaminnelse): string =>
  [regel, id, avtalepunktId, kommunenummer, dato, hva].join(' ');
