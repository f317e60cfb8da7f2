import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

/** Days promised against days offered in a year, in words: more than is offered is said, and is theirs to decide. */
export const Kapasitet = ({ veileder }: { veileder: Pick<Veilederlinje, 'dagerPerSemester' | 'dagerLovet'> }) => {
  const t = useTekster(nb, nn).kapasitet;
  const { dagerLovet, dagerPerSemester } = veileder;
  if (dagerPerSemester === null) return <>{dagerLovet === 0 ? t.ingenting : t.utenTilbud(dagerLovet)}</>;
  const tilbudt = dagerPerSemester * SEMESTRE;
  return (
    <>
      {t.av(dagerLovet, tilbudt)}
      {dagerLovet > tilbudt && <span className="veileder-over">{t.over(dagerLovet - tilbudt)}</span>}
    </>
  );
};

/** A phase is a school year. */
const SEMESTRE = 2;
