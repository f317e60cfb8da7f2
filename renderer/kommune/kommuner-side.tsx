import './kommuner.css';
import { Button } from '@digdir/designsystemet-react';
import { useDeferredValue, useMemo } from 'react';
import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Side } from '../ui/page.tsx';
import { soekbar, treffer } from '../ui/soek.ts';
import { Tom } from '../ui/tom.tsx';
import { harStatus, sorter } from './kolonner.ts';
import { Kommunefilter } from './kommunefilter.tsx';
import { Kommunetabell } from './kommunetabell.tsx';
import { type Kommunevalg, useKommunevalg } from './kommunevalg.tsx';
import { nb, nn } from './tekster.ts';
import { Visningsvalg } from './visningsvalg.tsx';

/** Every kommune of one's own embete, or of the country: filtered, sorted, one step from its card. */
export const KommunerSide = () => {
  const t = useTekster(nb, nn).liste;
  const [valg, setValg] = useKommunevalg();
  const svar = useQuery('kommune.list', { hele: valg.hele });
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={<Visningsvalg />}>
      <Kommunefilter />
      <Vis svar={svar}>
        {(linjer) => <Liste linjer={linjer} valg={valg} onTilbakestill={() => setValg({ soek: '', status: '' })} />}
      </Vis>
    </Side>
  );
};

const Liste = ({
  linjer,
  valg,
  onTilbakestill,
}: {
  linjer: readonly Kommunelinje[];
  valg: Kommunevalg;
  onTilbakestill: () => void;
}) => {
  const t = useTekster(nb, nn).liste;
  // Typing in the filter must never wait for the rows.
  const { soek, status, sortering, hele } = useDeferredValue(valg);
  const soekbare = useMemo(() => linjer.map((linje) => ({ linje, tekst: soekbar(soektekst(linje)) })), [linjer]);
  const vist = useMemo(() => {
    const ord = soekbar(soek.trim());
    const med = soekbare.filter(({ linje, tekst }) => treffer(tekst, ord) && harStatus(linje, status));
    return sorter(
      med.map(({ linje }) => linje),
      sortering,
    );
  }, [soekbare, soek, status, sortering]);
  return (
    <div className="kommuneliste">
      <p role="status" className="kommuneliste-antall">
        {vist.length === linjer.length ? t.antall(linjer.length) : t.antallAv(vist.length, linjer.length)}
      </p>
      {vist.length === 0 ? (
        <Tom tekst={hele ? t.ingenTreff : t.ingenTreffHer}>
          <Button variant="secondary" onClick={onTilbakestill}>
            {t.tilbakestill}
          </Button>
        </Tom>
      ) : (
        <Kommunetabell linjer={vist} />
      )}
    </div>
  );
};

const soektekst = (k: Kommunelinje): string =>
  [k.navn, k.kommunenummer, k.samiskNavn, k.kvenskNavn, k.administrasjonssenter].filter(Boolean).join(' ');
