import { Route, Switch } from 'wouter';
import type { Innstilling } from '#shared/contract/program.ts';
import { IdagSide } from '../frist/idag-side.tsx';
import { ImporterSide } from '../indikator/importer-side.tsx';
import { KartSide } from '../kommune/kart-side.tsx';
import { KommunekortSide } from '../kommune/kommunekort-side.tsx';
import { KommunerSide } from '../kommune/kommuner-side.tsx';
import { MoeteSide } from '../kontakt/moete-side.tsx';
import { MoeterSide } from '../kontakt/moeter-side.tsx';
import { RapportSide } from '../rapport/rapport-side.tsx';
import { SamlingSide } from '../samling/samling-side.tsx';
import { SamlingerSide } from '../samling/samlinger-side.tsx';
import { PapirkurvSide } from '../synk/papirkurv-side.tsx';
import { SynkSide } from '../synk/synk-side.tsx';
import { TilskuddSide } from '../tilskudd/tilskudd-side.tsx';
import { UttrekkSide } from '../uttrekk/uttrekk-side.tsx';
import { VeilederSide } from '../veileder/veileder-side.tsx';
import { VeiledereSide } from '../veileder/veiledere-side.tsx';
import { FinnesIkkeSide } from './finnes-ikke-side.tsx';
import { InnstillingerSide } from './innstillinger-side.tsx';
import { OmSide } from './om-side.tsx';

/** Where each address leads. */
export const Ruter = ({ innstilling }: { innstilling: Innstilling }) => (
  <Switch>
    <Route path="/">
      <IdagSide />
    </Route>
    <Route path="/kommuner">
      <KommunerSide />
    </Route>
    <Route path="/kart">
      <KartSide />
    </Route>
    <Route path="/kommune/:nummer">{({ nummer }) => <KommunekortSide key={nummer} kommunenummer={nummer} />}</Route>
    <Route path="/moeter">
      <MoeterSide />
    </Route>
    <Route path="/moete/:id">{({ id }) => <MoeteSide key={id} id={id} />}</Route>
    <Route path="/uttrekk">
      <UttrekkSide />
    </Route>
    <Route path="/veiledere">
      <VeiledereSide />
    </Route>
    <Route path="/veileder/:id">{({ id }) => <VeilederSide key={id} id={id} />}</Route>
    <Route path="/tilskudd">
      <TilskuddSide />
    </Route>
    <Route path="/samlinger">
      <SamlingerSide />
    </Route>
    <Route path="/samling/:id">{({ id }) => <SamlingSide key={id} id={id} />}</Route>
    <Route path="/importer">
      <ImporterSide />
    </Route>
    <Route path="/rapport">
      <RapportSide />
    </Route>
    <Route path="/synk">
      <SynkSide />
    </Route>
    <Route path="/papirkurv">
      <PapirkurvSide />
    </Route>
    <Route path="/innstillinger">
      <InnstillingerSide innstilling={innstilling} />
    </Route>
    <Route path="/om">
      <OmSide innstilling={innstilling} />
    </Route>
    <Route>
      <FinnesIkkeSide />
    </Route>
  </Switch>
);
