import './veileder.css';
import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { harSluttet } from '#shared/veileder/veileder.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { idag } from '../ui/dato.ts';
import { Side } from '../ui/page.tsx';
import { soekbar, treffer } from '../ui/soek.ts';
import { Tom } from '../ui/tom.tsx';
import { NyVeileder } from './ny-veileder.tsx';
import { nb, nn } from './tekster.ts';
import { alleVeiledere, hyller, Veilederfilter, type Veilederutvalg } from './veilederfilter.tsx';
import { Veiledertabell } from './veiledertabell.tsx';

/** The register: who can support kommuner, with what, and how much time they have. */
export const VeiledereSide = () => {
  const t = useTekster(nb, nn).liste;
  const svar = useQuery('veileder.list', {});
  const [ny, setNy] = useState(false);
  const knapp = useRef<HTMLButtonElement>(null);
  const leggTil = (
    <Button ref={knapp} variant="secondary" data-size="sm" onClick={() => setNy(true)}>
      {t.ny}
    </Button>
  );
  const ingen = svar.status === 'klar' && svar.value.length === 0;
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={!ingen && !ny && leggTil}>
      {ny && (
        <NyVeileder
          onAvbryt={() => {
            flushSync(() => setNy(false));
            knapp.current?.focus();
          }}
        />
      )}
      <Vis svar={svar}>
        {(veiledere) =>
          veiledere.length > 0 ? <Register veiledere={veiledere} /> : !ny && <Tom tekst={t.ingen}>{leggTil}</Tom>
        }
      </Vis>
    </Side>
  );
};

const Register = ({ veiledere }: { veiledere: readonly Veilederlinje[] }) => {
  const t = useTekster(nb, nn).liste;
  const [utvalg, setUtvalg] = useState<Veilederutvalg>(alleVeiledere);
  const dag = idag();
  const ord = soekbar(utvalg.soek.trim());
  const vist = veiledere
    .filter((veileder) => hyller[utvalg.hylle](veileder, dag))
    .filter(({ kompetanser }) => utvalg.kompetanse === null || kompetanser.includes(utvalg.kompetanse))
    .filter((veileder) => treffer(soekbar(soektekst(veileder)), ord))
    .toSorted((a, b) => Number(harSluttet(a, dag)) - Number(harSluttet(b, dag)));
  return (
    <>
      <Veilederfilter veiledere={veiledere} utvalg={utvalg} onUtvalg={setUtvalg} />
      <div className="veilederliste">
        <p role="status" className="veilederliste-antall">
          {vist.length === veiledere.length ? t.antall(vist.length) : t.antallAv(vist.length, veiledere.length)}
        </p>
        {vist.length === 0 ? (
          <Tom tekst={t.ingenTreff}>
            <Button variant="secondary" onClick={() => setUtvalg(alleVeiledere)}>
              {t.visAlle}
            </Button>
          </Tom>
        ) : (
          <Veiledertabell veiledere={vist} />
        )}
      </div>
    </>
  );
};

const soektekst = ({ navn, institusjon, region, epost }: Veilederlinje): string =>
  [navn, institusjon, region, epost].filter(Boolean).join(' ');
