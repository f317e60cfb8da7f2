import { Button, Card, Details, Heading, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Soeknadslinje } from '#shared/contract/tilskudd.ts';
import { erAvsluttet } from '#shared/tilskudd/stilling.ts';
import { soeknadsstatuser } from '#shared/tilskudd/tilskudd.ts';
import { useLagring } from '../api/lagring.ts';
import { useCommand, useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { AutolagretBeloep } from '../ui/beloepfelt.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { visDag } from '../ui/dato.ts';
import { tilSidetittel } from '../ui/page.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { nb, nn } from './tekster.ts';

/** One application: what it asks for and where it stands; a decision on it starts here. */
export const Soeknadskort = ({ soeknad, onBehandle }: { soeknad: Soeknadslinje; onBehandle: () => void }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const statusord = useKodeord('soeknadsstatus');
  const slett = useCommand('soeknad.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id, beloep, mottatt, status, saksnummer, vedtatt } = soeknad;
  const overskrift = t.soeknad.overskrift(beloep === null ? null : visBeloep(beloep));
  return (
    <Card className="tilskuddskort" data-color="neutral">
      <div className="tilskuddskort-topp">
        <Heading level={4} data-size="2xs">
          {overskrift}
        </Heading>
        <Tag data-color="neutral" data-size="sm">
          {statusord[status]}
        </Tag>
        <span className="tilskudd-under">
          {[
            mottatt ? t.ventende.mottatt(visDag(mottatt, spraak)) : t.ventende.utenDato,
            vedtatt > 0 && t.soeknad.vedtatt(visBeloep(vedtatt)),
            saksnummer,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {status !== 'innvilget' && !erAvsluttet(soeknad) && (
          <Button className="ikke-paa-papir" variant="secondary" data-size="sm" onClick={onBehandle}>
            {t.soeknad.behandle}
            <span className="ds-sr-only"> {overskrift}</span>
          </Button>
        )}
      </div>
      <Details className="tilskudd-mer">
        <Details.Summary>{t.soeknad.endre}</Details.Summary>
        <Details.Content>
          <Felter soeknad={soeknad} />
          {vedtatt === 0 && (
            <Bekreftknapp
              tittel={t.soeknad.slettTittel}
              tekst={t.soeknad.slettTekst}
              bekreft={t.slett}
              onBekreft={() => void slett({ id }).then((svar) => (svar.ok ? tilSidetittel() : setFailure(svar.error)))}
            >
              {t.slett}
              <span className="ds-sr-only"> {overskrift}</span>
            </Bekreftknapp>
          )}
          <Feil failure={failure} />
        </Details.Content>
      </Details>
    </Card>
  );
};

const Felter = ({ soeknad }: { soeknad: Soeknadslinje }) => {
  const t = useTekster(nb, nn);
  const statusord = useKodeord('soeknadsstatus');
  const { lagre, failure } = useLagring('soeknad.oppdater', soeknad.id);
  const { beloep, mottatt, status, saksnummer, tekst } = soeknad;
  return (
    <div className="tilskudd-skjema">
      <div className="tilskudd-felt">
        <AutolagretBeloep
          label={t.soeknad.beloep}
          value={beloep}
          save={(oere, skriver) => lagre({ beloep: oere }, skriver)}
        />
        <AutolagretDag
          label={t.soeknad.mottatt}
          value={mottatt}
          save={(dag, skriver) => lagre({ mottatt: dag }, skriver)}
        />
        <AutolagretValg
          label={t.soeknad.status}
          valg={soeknadsstatuser.map((s) => [s, statusord[s]] as const)}
          value={status}
          save={(s) => lagre({ status: s ?? status })}
        />
        <Autolagret
          label={t.soeknad.saksnummer}
          maxLength={50}
          value={saksnummer}
          save={(ny, skriver) => lagre({ saksnummer: ny }, skriver)}
        />
      </div>
      <Autolagret
        label={t.soeknad.tekst}
        multiline
        maxLength={50_000}
        value={tekst}
        save={(ny, skriver) => lagre({ tekst: ny }, skriver)}
      />
      <Feil failure={failure} />
    </div>
  );
};
