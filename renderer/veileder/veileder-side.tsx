import './kobling.css';
import './veileder.css';
import { Link as DsLink, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Failure } from '#shared/contract/result.ts';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { erSammePerson } from '#shared/veileder/veileder.ts';
import { useLagring } from '../api/lagring.ts';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { Historikk } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { Side } from '../ui/page.tsx';
import { Koblingsliste } from './koblingsliste.tsx';
import { Kryssliste } from './kryssliste.tsx';
import { nb, nn } from './tekster.ts';
import { Veilederfakta } from './veilederfakta.tsx';

/** One veileder: every fact changed on the spot, and the kommuner they are matched with. */
export const VeilederSide = ({ id }: { id: string }) => {
  const t = useTekster(nb, nn);
  const svar = useQuery('veileder.hent', { id });
  const veileder = svar.status === 'klar' ? svar.value : null;
  return (
    <Side
      tittel={veileder?.navn ?? t.liste.veileder}
      ingress={veileder?.institusjon}
      sti={
        <DsLink asChild className="ikke-paa-papir" data-color="neutral">
          <Link href="/veiledere">{t.side.tilbake}</Link>
        </DsLink>
      }
      handlinger={veileder && <Slett veileder={veileder} />}
    >
      <Vis svar={svar}>{(value) => <Veileder veileder={value} />}</Vis>
    </Side>
  );
};

const Veileder = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn).side;
  const { lagre, failure } = useLagring('veileder.oppdater', veileder.id);
  return (
    <div className="veileder">
      <SammePerson veileder={veileder} />
      <div className="veileder-hoved">
        <Veilederfakta veileder={veileder} />
        <div className="veileder-merknad">
          <Autolagret
            label={t.merknad}
            description={t.merknadHva}
            multiline
            rows={4}
            maxLength={20_000}
            value={veileder.merknad}
            save={(merknad, skriver) => lagre({ merknad }, skriver)}
          />
          <Historikk tabell="veileder" id={veileder.id} felt="merknad" />
          <Feil failure={failure} />
        </div>
      </div>
      <div className="veileder-hoved">
        <Koblingsliste veileder={veileder} />
        <Kryssliste veileder={veileder} />
      </div>
    </div>
  );
};

/** Others in the register who may be the same person: pointed out, and left to whoever knows. */
const SammePerson = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn).side;
  const svar = useQuery('veileder.list', {});
  const andre =
    svar.status === 'klar'
      ? svar.value.filter((annen) => annen.id !== veileder.id && erSammePerson(veileder, annen))
      : [];
  if (andre.length === 0) return null;
  return (
    <div className="veileder-melding" role="note">
      <Paragraph>{t.samme}</Paragraph>
      <ul>
        {andre.map(({ id, navn, institusjon }) => (
          <li key={id}>
            <DsLink asChild>
              <Link href={`/veileder/${id}`}>{`${navn}, ${institusjon || t.utenInstitusjon}`}</Link>
            </DsLink>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Slett = ({ veileder: { id, navn } }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn).side;
  const [, gaaTil] = useLocation();
  const slett = useCommand('veileder.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const fjern = async () => {
    const svar = await slett({ id });
    if (svar.ok) gaaTil('/veiledere');
    else setFailure(svar.error);
  };
  return (
    <div className="veileder-slett">
      <Bekreftknapp tittel={t.slettTittel(navn)} tekst={t.slettTekst} bekreft={t.slett} onBekreft={() => void fjern()}>
        {t.slett}
      </Bekreftknapp>
      <Feil failure={failure} />
    </div>
  );
};
