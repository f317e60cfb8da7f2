import { Tag } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import { venter } from '#shared/tilskudd/stilling.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { visDag } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { nb, nn } from './tekster.ts';

/** Applications that nobody has decided on, the one that has waited longest first; each leads to its kommune. */
export const VentendeSoeknader = () => {
  const t = useTekster(nb, nn).ventende;
  const spraak = useSpraak();
  const statusord = useKodeord('soeknadsstatus');
  return (
    <Del tittel={t.tittel}>
      <Vis svar={useQuery('soeknad.list', {})}>
        {(alle) => {
          const ventende = alle.filter(venter).reverse();
          if (ventende.length === 0) return <p className="tilskudd-under">{t.ingen}</p>;
          return (
            <ul className="tilskuddsliste">
              {ventende.map((soeknad) => (
                <li key={soeknad.id}>
                  <Link href={`/kommune/${soeknad.kommunenummer}`}>{soeknad.kommunenavn}</Link>
                  <span>{soeknad.beloep === null ? t.utenSum : visBeloep(soeknad.beloep)}</span>
                  <span className="tilskudd-under">
                    {soeknad.mottatt ? t.mottatt(visDag(soeknad.mottatt, spraak)) : t.utenDato}
                  </span>
                  <Tag data-color="neutral" data-size="sm">
                    {statusord[soeknad.status]}
                  </Tag>
                </li>
              ))}
            </ul>
          );
        }}
      </Vis>
    </Del>
  );
};
