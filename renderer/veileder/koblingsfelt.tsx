import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Koblingslinje } from '#shared/contract/veileder.ts';
import { type KoblingPatch, Koblingsstatus, koblingsroller, koblingsstatuser } from '#shared/veileder/kobling.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { AutolagretTall } from '../ui/tallfelt.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { nb, nn } from './koblingstekster.ts';

/** How far a match has come, as what, and for how long: changed on the spot. */
export const Koblingsfelt = ({ kobling, onFjernet }: { kobling: Koblingslinje; onFjernet: () => void }) => {
  const t = useTekster(nb, nn);
  const statusord = useKodeord('koblingsstatus');
  const rolleord = useKodeord('koblingsrolle');
  const oppdater = useCommand('kobling.oppdater');
  const slett = useCommand('kobling.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id } = kobling;
  const lagre = async (patch: typeof KoblingPatch._output, skriver = false) => {
    const svar = await oppdater({ id, patch, skriver });
    setFailure(svar.ok ? null : svar.error);
    return svar.ok;
  };
  const fjern = async () => {
    const svar = await slett({ id });
    if (svar.ok) onFjernet();
    else setFailure(svar.error);
  };
  return (
    <div className="koblingsfelt">
      <div className="koblingsfelt-rad">
        <Field>
          <Label>{t.felt.status}</Label>
          <Select
            value={kobling.status}
            onChange={({ target }) => void lagre({ status: Koblingsstatus.parse(target.value) })}
          >
            {koblingsstatuser.map((status) => (
              <Select.Option key={status} value={status}>
                {statusord[status]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <AutolagretDag
          label={t.felt.statusDato}
          value={kobling.statusDato}
          save={(statusDato, skriver) => lagre({ statusDato }, skriver)}
        />
        <AutolagretValg
          label={t.felt.rolle}
          ingen={t.felt.ingenRolle}
          valg={koblingsroller.map((rolle) => [rolle, rolleord[rolle]] as const)}
          value={kobling.rolle}
          save={(rolle) => lagre({ rolle })}
        />
        <AutolagretTall
          label={t.felt.dager}
          mest={400}
          value={kobling.dager}
          save={(dager, skriver) => lagre({ dager }, skriver)}
        />
      </div>
      <Feil failure={failure} />
      <Bekreftknapp
        tittel={t.fjernTittel(kobling.veileder ?? t.ukjent)}
        tekst={t.fjernTekst}
        bekreft={t.fjern}
        onBekreft={() => void fjern()}
      >
        {t.fjern}
      </Bekreftknapp>
    </div>
  );
};
