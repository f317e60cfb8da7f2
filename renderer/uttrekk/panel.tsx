import './uttrekk.css';
import { Button, Tag } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Deltakelse } from '#shared/uttrekk/deltakelse.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Del, tilSidetittel } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Deltakelseskort } from './deltakelseskort.tsx';
import { useMangelord } from './mangelord.ts';
import { NyDeltakelse } from './ny-deltakelse.tsx';
import { nb, nn } from './tekster.ts';

/** A kommune's part in each uttrekk: phase, status and why; newest first. */
export const DeltakelsePanel = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn);
  const svar = useQuery('deltakelse.list', { kommunenummer });
  const [ny, setNy] = useState(false);
  const [lagt, setLagt] = useState<string | null>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const lukk = (id: string | null) => {
    flushSync(() => {
      setNy(false);
      setLagt(id);
    });
    if (id === null) knapp.current?.focus(); // otherwise the new card takes it as it comes
  };
  const leggTil = (
    <Button ref={knapp} variant="secondary" data-size="sm" onClick={() => setNy(true)}>
      {t.leggTil}
    </Button>
  );
  return (
    <Del tittel={t.tittel} handling={!ny && svar.status === 'klar' && svar.value.length > 0 && leggTil}>
      {ny && <NyDeltakelse kommunenummer={kommunenummer} onFerdig={lukk} />}
      <Vis svar={svar}>
        {(deltakelser) =>
          deltakelser.length === 0 && !ny ? (
            <Tom tekst={t.ingen}>{leggTil}</Tom>
          ) : (
            deltakelser
              .toSorted((a, b) => b.aar - a.aar)
              .map((deltakelse) => (
                <Deltakelseskort
                  key={deltakelse.id}
                  deltakelse={deltakelse}
                  ny={deltakelse.id === lagt}
                  onSlettet={tilSidetittel}
                />
              ))
          )
        }
      </Vis>
    </Del>
  );
};

/** Where a kommune is in the scheme, in words: the phase, and the status where it is anything but active. */
export const Deltakelsestatus = ({ deltakelse }: { deltakelse: Pick<Deltakelse, 'fase' | 'tilstand'> }) => {
  const fase = useKodeord('fase');
  const tilstand = useKodeord('tilstand');
  return (
    <span className="deltakelsestatus">
      {fase[deltakelse.fase]}
      {deltakelse.tilstand !== 'aktiv' && (
        <Tag data-color="neutral" data-size="sm">
          {tilstand[deltakelse.tilstand]}
        </Tag>
      )}
    </span>
  );
};

/** What is missing in a deltakelse, in words: «svar fra kommunen og dato for status». */
export const useDeltakelsesmangler = () => useMangelord();
