import './kommunekort.css';
import { Link as DsLink } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Output } from '#shared/contract/index.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { MaalingPanel } from '../indikator/panel.tsx';
import { MoetePanel } from '../kontakt/panel.tsx';
import { Kommuneark, Kommunearkknapper } from '../rapport/panel.tsx';
import { SamlingPanel } from '../samling/panel.tsx';
import { TilskuddPanel } from '../tilskudd/panel.tsx';
import { KjedePanel } from '../tiltak/panel.tsx';
import { Del, Side } from '../ui/page.tsx';
import { DeltakelsePanel } from '../uttrekk/panel.tsx';
import { KoblingPanel } from '../veileder/panel.tsx';
import { Kommunefakta } from './kommunefakta.tsx';
import { Nummerhistorie } from './nummerhistorie.tsx';
import { RettOpplysninger } from './rett-opplysninger.tsx';
import { nb, nn } from './tekster.ts';

/** Everything about one kommune on one page; printed, it is two pages of what a meeting needs. */
export const KommunekortSide = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn).kort;
  const svar = useQuery('kommune.hent', { kommunenummer });
  const kommune = svar.status === 'klar' ? svar.value.kommune : null;
  return (
    <Kommuneark kommunenummer={kommunenummer}>
      <Side
        tittel={kommune?.navn ?? `${t.ukjent} ${kommunenummer}`}
        sti={
          <DsLink asChild className="ikke-paa-papir" data-color="neutral">
            <Link href="/kommuner">{t.tilbake}</Link>
          </DsLink>
        }
        handlinger={kommune && <Kommunearkknapper kommunenummer={kommunenummer} />}
      >
        <Vis svar={svar}>{(value) => <Kort {...value} />}</Vis>
      </Side>
    </Kommuneark>
  );
};

const Kort = ({ kommune, rettet, historikk }: Output<'kommune.hent'>) => {
  const t = useTekster(nb, nn);
  const { kommunenummer } = kommune;
  return (
    <>
      <Kommunefakta kommune={kommune} rettet={rettet} />
      <div className="kommunekort">
        <DeltakelsePanel kommunenummer={kommunenummer} />
        <MoetePanel kommunenummer={kommunenummer} />
        <KjedePanel kommunenummer={kommunenummer} />
        <KoblingPanel kommunenummer={kommunenummer} />
        <TilskuddPanel kommunenummer={kommunenummer} />
        <SamlingPanel kommunenummer={kommunenummer} />
        <MaalingPanel kommunenummer={kommunenummer} />
        <Del tittel={t.kort.om}>
          <Nummerhistorie historikk={historikk} />
          <RettOpplysninger kommune={kommune} rettet={rettet} />
          <p className="kommunekort-kilder">{t.kort.kilder}</p>
        </Del>
      </div>
    </>
  );
};
