import './samling.css';
import { erHoldt } from '#shared/samling/samling.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { idag } from '../ui/dato.ts';
import { Del, Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { NySamling } from './ny-samling.tsx';
import { Samlingstabell } from './samlingstabell.tsx';
import { nb, nn } from './tekster.ts';

/** Every samling of the embete: those to come, then those held. */
export const SamlingerSide = () => {
  const t = useTekster(nb, nn).liste;
  const svar = useQuery('samling.list', {});
  const noen = svar.status === 'klar' && svar.value.length > 0;
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={noen && <NySamling />}>
      <Vis svar={svar}>
        {(samlinger) => {
          if (samlinger.length === 0)
            return (
              <Tom tekst={t.ingen}>
                <NySamling />
              </Tom>
            );
          const kommende = samlinger.filter((samling) => !erHoldt(samling, idag()));
          const holdt = samlinger.filter((samling) => erHoldt(samling, idag()));
          return (
            <>
              <Del tittel={t.kommende}>
                {kommende.length === 0 ? (
                  <Tom tekst={t.ingenKommende} />
                ) : (
                  <Samlingstabell samlinger={kommende} tittel={t.kommende} />
                )}
              </Del>
              {holdt.length > 0 && (
                <Del tittel={t.holdt}>
                  <Samlingstabell samlinger={holdt} tittel={t.holdt} />
                </Del>
              )}
            </>
          );
        }}
      </Vis>
    </Side>
  );
};
