import './maaling.css';
import { Button, Details } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Output } from '#shared/contract/index.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Del } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { AAR_I_FIGUR, Proevekort } from './proevekort.tsx';
import { samleProever } from './proever.ts';
import { Proevetabell } from './proevetabell.tsx';
import { skalaFor } from './skala.ts';
import { Skoletabell } from './skoletabell.tsx';
import { nb, nn } from './tekster.ts';

/** The results of a kommune, test by test: as pictures, and all of it as a table. */
export const MaalingPanel = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn);
  return (
    <Del tittel={t.tittel}>
      <Vis svar={useQuery('maaling.list', { kommunenummer })}>
        {(maalinger) =>
          maalinger.kommune.length === 0 && maalinger.skoler.length === 0 ? (
            <Tom tekst={t.ingen}>
              <Button asChild variant="secondary" data-size="sm">
                <Link href="/importer">{t.importer}</Link>
              </Button>
            </Tom>
          ) : (
            <Resultater {...maalinger} />
          )
        }
      </Vis>
    </Del>
  );
};

const Resultater = ({ kommune, skoler, land }: Output<'maaling.list'>) => {
  const t = useTekster(nb, nn);
  const proever = samleProever(kommune, land);
  const skala = skalaFor(proever);
  const antallSkoler = new Set(skoler.map(({ enhetskode }) => enhetskode)).size;
  return (
    <>
      <div className="proevekort-rad">
        {proever.map((proeve) => (
          <Proevekort key={`${proeve.fag} ${proeve.trinn}`} proeve={proeve} skala={skala} />
        ))}
      </div>
      <Tegnforklaring />
      <div className="proever-noter">
        {proever.some(({ aar }) => aar.some(({ tidligere }) => tidligere.length > 0)) && <p>{t.figur.tidligere}</p>}
        {proever.some(({ aar }) => aar.length > AAR_I_FIGUR) && <p>{t.figur.utdrag(AAR_I_FIGUR)}</p>}
        <p>{t.kilde}</p>
      </div>
      <div>
        <Details>
          <Details.Summary>{t.tabell.vis}</Details.Summary>
          <Details.Content>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
            <section className="bredt" tabIndex={0} aria-label={t.tabell.navn}>
              <Proevetabell proever={proever} />
            </section>
          </Details.Content>
        </Details>
        {antallSkoler > 0 && (
          <Details>
            <Details.Summary>{t.skoler.vis(antallSkoler)}</Details.Summary>
            <Details.Content>
              <Skoletabell skoler={skoler} />
            </Details.Content>
          </Details>
        )}
      </div>
    </>
  );
};

/** What the marks in the pictures mean, once for all of them. */
const Tegnforklaring = () => {
  const t = useTekster(nb, nn).figur;
  return (
    <ul className="tegnforklaring">
      <li>
        <svg width="18" height="22" aria-hidden="true">
          <path className="figur-usikkerhet" d="M5 2H13M9 2V20M5 20H13" />
          <circle className="figur-punkt" cx="9" cy="11" r="5" />
        </svg>
        {t.kommunen}
      </li>
      <li>
        <svg width="34" height="22" aria-hidden="true">
          <line className="figur-land" x1="2" x2="32" y1="11" y2="11" />
        </svg>
        {t.landet}
      </li>
      <li>
        <span className="skjermet tegnforklaring-skjermet" aria-hidden="true" />
        {t.skjermet}
      </li>
    </ul>
  );
};
