import './moete.css';
import { Button, Textfield, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { MoeteLinje } from '#shared/contract/deltakelse.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Side } from '../ui/page.tsx';
import { soekbar, treffer } from '../ui/soek.ts';
import { Tom } from '../ui/tom.tsx';
import { Moetetabell } from './moetetabell.tsx';
import { nb, nn } from './tekster.ts';

/** Every meeting of the embete, drafts and finished counted apart. */
export const MoeterSide = () => {
  const t = useTekster(nb, nn).liste;
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Vis svar={useQuery('moete.list', {})}>
        {(moeter) =>
          moeter.length === 0 ? (
            <Tom tekst={t.ingen}>
              <Button asChild variant="secondary">
                <Link href="/kommuner">{t.tilKommuner}</Link>
              </Button>
            </Tom>
          ) : (
            <Moeter moeter={moeter} />
          )
        }
      </Vis>
    </Side>
  );
};

const hyller = {
  alle: () => true,
  utkast: (moete: MoeteLinje) => moete.ferdig === 0,
  ferdige: (moete: MoeteLinje) => moete.ferdig === 1,
} as const;
type Hylle = keyof typeof hyller;

const Moeter = ({ moeter }: { moeter: readonly MoeteLinje[] }) => {
  const t = useTekster(nb, nn).liste;
  const [hylle, setHylle] = useState<Hylle>('alle');
  const [soek, setSoek] = useState('');
  const ord = soekbar(soek.trim());
  const vist = moeter
    .filter(hyller[hylle])
    .filter(({ kommunenavn, tema, sted }) => treffer(soekbar([kommunenavn, tema, sted].filter(Boolean).join(' ')), ord))
    .toSorted((a, b) => a.ferdig - b.ferdig);
  return (
    <>
      <search className="moetefilter">
        <ToggleGroup
          variant="secondary"
          data-color="neutral"
          aria-label={t.vis}
          value={hylle}
          onChange={(verdi) => setHylle(verdi as Hylle)}
        >
          {(Object.keys(hyller) as Hylle[]).map((navn) => (
            <ToggleGroup.Item key={navn} value={navn}>
              {t[navn](moeter.filter(hyller[navn]).length)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        <Textfield
          className="moetefilter-soek"
          label={t.soek}
          type="search"
          autoComplete="off"
          value={soek}
          onChange={(event) => setSoek(event.target.value)}
        />
      </search>
      <p role="status" className="ds-sr-only">
        {t.antall(vist.length)}
      </p>
      {vist.length === 0 ? (
        <Tom tekst={t.ingenTreff}>
          <Button
            variant="secondary"
            onClick={() => {
              setSoek('');
              setHylle('alle');
            }}
          >
            {t.visAlle}
          </Button>
        </Tom>
      ) : (
        <Moetetabell moeter={vist} />
      )}
    </>
  );
};
