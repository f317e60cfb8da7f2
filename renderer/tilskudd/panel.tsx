import './tilskudd.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { type ComponentProps, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Soeknadslinje, Tildelingslinje } from '#shared/contract/tilskudd.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Del } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { NySoeknad } from './ny-soeknad.tsx';
import { Soeknadskort } from './soeknadskort.tsx';
import { TaTilbake } from './ta-tilbake.tsx';
import { nb, nn } from './tekster.ts';
import { Tildelingskort } from './tildelingskort.tsx';
import { Vedtaksskjema } from './vedtaksskjema.tsx';

/** What a kommune has applied for and been granted, and where that money is. */
export const TilskuddPanel = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn);
  const deltakelser = useQuery('deltakelse.list', { kommunenummer });
  const soeknader = useQuery('soeknad.list', { kommunenummer });
  const tildelinger = useQuery('tildeling.list', { kommunenummer });
  return (
    <Vis svar={deltakelser}>
      {(d) => (
        <Vis svar={soeknader}>
          {(s) => (
            <Vis svar={tildelinger}>
              {(v) =>
                d.length === 0 ? (
                  <Del tittel={t.tittel}>
                    <Tom tekst={t.panel.ingenDeltakelse} />
                  </Del>
                ) : (
                  <Innhold deltakelser={d} soeknader={s} tildelinger={v} />
                )
              }
            </Vis>
          )}
        </Vis>
      )}
    </Vis>
  );
};

/** What is open for writing: an application, or a decision, perhaps on an application. */
type Skjema = { readonly hva: 'soeknad' } | { readonly hva: 'vedtak'; readonly soeknad: Soeknadslinje | null };

interface InnholdProps {
  readonly deltakelser: readonly DeltakelseLinje[];
  readonly soeknader: readonly Soeknadslinje[];
  readonly tildelinger: readonly Tildelingslinje[];
}

const Innhold = ({ deltakelser, soeknader, tildelinger }: InnholdProps) => {
  const t = useTekster(nb, nn);
  const [skjema, setSkjema] = useState<Skjema | null>(null);
  const [sagt, setSagt] = useState('');
  const tomt = soeknader.length === 0 && tildelinger.length === 0;
  const status = useRef<HTMLParagraphElement>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const lukk = (resultat: string | null) => {
    flushSync(() => {
      setSkjema(null);
      setSagt(resultat ?? '');
    });
    (resultat === null ? knapp : status).current?.focus(); // the first application moves the buttons
  };
  const knapper = !skjema && (
    <div className="tilskudd-knapper ikke-paa-papir">
      <Button ref={knapp} variant="secondary" data-size="sm" onClick={() => setSkjema({ hva: 'soeknad' })}>
        {t.panel.nySoeknad}
      </Button>
      <Button variant="secondary" data-size="sm" onClick={() => setSkjema({ hva: 'vedtak', soeknad: null })}>
        {t.panel.nyttVedtak}
      </Button>
    </div>
  );
  return (
    <Del tittel={t.tittel} handling={!tomt && knapper}>
      <p ref={status} role="status" tabIndex={-1} className="tilskudd-sagt">
        {sagt}
      </p>
      {skjema?.hva === 'soeknad' && <NySoeknad deltakelser={deltakelser} onFerdig={lukk} />}
      {skjema?.hva === 'vedtak' && <Vedtaksskjema deltakelser={deltakelser} soeknad={skjema.soeknad} onFerdig={lukk} />}
      {tomt && !skjema && <Tom tekst={t.panel.ingen}>{knapper}</Tom>}
      {soeknader.length > 0 && (
        <section className="tilskuddsdel">
          <Heading level={3} data-size="2xs">
            {t.panel.soeknader}
          </Heading>
          {soeknader.map((soeknad) => (
            <Soeknadskort key={soeknad.id} soeknad={soeknad} onBehandle={() => setSkjema({ hva: 'vedtak', soeknad })} />
          ))}
        </section>
      )}
      {tildelinger.length > 0 && (
        <section className="tilskuddsdel">
          <Heading level={3} data-size="2xs">
            {t.panel.vedtak}
          </Heading>
          {tildelinger.map((tildeling) => (
            <Tildelingskort key={tildeling.id} tildeling={tildeling} onFoert={setSagt} />
          ))}
        </section>
      )}
    </Del>
  );
};

/** A cost of a samling is a line of the same ledger, and is taken back alike. */
export const TaTilbakeKostnad = (props: ComponentProps<typeof TaTilbake>) => <TaTilbake {...props} />;
