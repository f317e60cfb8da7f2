import { Paragraph } from '@digdir/designsystemet-react';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Uttrekkslinje } from '#shared/contract/uttrekk.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Del } from '../ui/page.tsx';
import { KommuneTilUttrekk } from './kommune-til-uttrekk.tsx';
import { OmUttrekket } from './om-uttrekket.tsx';
import { nb, nn } from './uttrekk-tekster.ts';
import { Uttrekkstabell } from './uttrekkstabell.tsx';

interface UttrekksdelProps {
  readonly uttrekk: Uttrekkslinje;
  readonly deltakelser: readonly DeltakelseLinje[];
  /** It was just made, and its first kommune is next. */
  readonly ny: boolean;
}

/** One cohort: what was answered, how it came about, its kommuner, and room for one more. */
export const Uttrekksdel = ({ uttrekk, deltakelser, ny }: UttrekksdelProps) => {
  const t = useTekster(nb, nn);
  const versjoner = useQuery('ordningsversjon.list', {});
  const versjon =
    versjoner.status === 'klar' ? versjoner.value.find(({ id }) => id === uttrekk.ordningsversjonId) : undefined;
  const { ja, nei, senere, ubesvart } = uttrekk;
  const antall = [
    t.antall(uttrekk.deltakelser),
    ja > 0 && t.ja(ja),
    nei > 0 && t.nei(nei),
    senere > 0 && t.senere(senere),
    ubesvart > 0 && t.ubesvart(ubesvart),
  ].filter(Boolean);
  return (
    <Del tittel={t.uttrekk(uttrekk.aar)} handling={<span className="uttrekk-antall">{antall.join(' · ')}</span>}>
      <OmUttrekket uttrekk={uttrekk} versjon={versjon} versjoner={versjoner.status === 'klar' ? versjoner.value : []} />
      {deltakelser.length > 0 ? (
        <Uttrekkstabell aar={uttrekk.aar} deltakelser={deltakelser} harLister={versjon?.harLister !== 0} />
      ) : (
        <Paragraph>{t.ingenKommuner}</Paragraph>
      )}
      <KommuneTilUttrekk aar={uttrekk.aar} med={deltakelser.map(({ kommunenummer }) => kommunenummer)} ny={ny} />
    </Del>
  );
};
