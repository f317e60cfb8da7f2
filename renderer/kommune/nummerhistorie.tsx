import { Heading } from '@digdir/designsystemet-react';
import type { Nummerhistorikk } from '#shared/kommune/kommune.ts';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

/** Which numbers the kommune has had, and what became of them, in words. */
export const Nummerhistorie = ({ historikk }: { historikk: readonly Nummerhistorikk[] }) => {
  const t = useTekster(nb, nn);
  const [foerste] = historikk;
  if (historikk.length === 1 && foerste?.fraAar === null)
    return <p className="nummerhistorie">{t.nummer.uendret(foerste.nummer)}</p>;
  return (
    <section className="nummerhistorie">
      <Heading level={3} data-size="2xs">
        {t.kort.historikk}
      </Heading>
      <ul>
        {historikk.map((ledd) => (
          <li key={`${ledd.nummer} ${ledd.navn} ${ledd.fraAar}`}>
            <strong>
              {ledd.nummer} {ledd.navn}
            </strong>{' '}
            ({periode(ledd, t.nummer)}) {t.nummer.art[ledd.art]}.
          </li>
        ))}
      </ul>
    </section>
  );
};

type Ord = ReturnType<typeof useTekster<typeof nb>>['nummer'];

const periode = ({ fraAar, tilAar }: Nummerhistorikk, t: Ord): string => {
  if (fraAar !== null && tilAar !== null) return t.fraTil(fraAar, tilAar);
  if (fraAar !== null) return t.fra(fraAar);
  return tilAar === null ? t.alltid : t.til(tilAar);
};
