import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Output } from '#shared/contract/index.ts';
import type { Failure, Result } from '#shared/contract/result.ts';
import { Invitasjonssvar, invitasjonssvar } from '#shared/samling/samling.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Del } from '../ui/page.tsx';
import { Fjern } from './fjern.tsx';
import { Inviter } from './inviter.tsx';
import { nb, nn } from './tekster.ts';

type Invitasjon = Output<'samling.hent'>['invitasjoner'][number];

/** The invited kommuner and what they have answered, and a way to invite more. */
export const Inviterte = ({ samlingId, invitasjoner }: { samlingId: string; invitasjoner: readonly Invitasjon[] }) => {
  const t = useTekster(nb, nn).inviterte;
  const slett = useCommand('samlinginvitasjon.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const inviter = useRef<HTMLButtonElement>(null);
  const antall = (svar: Invitasjonssvar) => invitasjoner.filter((invitasjon) => invitasjon.svar === svar).length;
  const fjern = async (id: string) => {
    const svar = await slett({ id });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) inviter.current?.focus();
  };
  return (
    <Del tittel={t.tittel}>
      {invitasjoner.length === 0 ? (
        <p className="samling-note">{t.ingen}</p>
      ) : (
        <>
          <p className="samling-note">{t.status(antall('kommer'), antall('kommer-ikke'), antall('ikke-svart'))}</p>
          <ul className="samlingsliste">
            {invitasjoner.map((invitasjon) => (
              <li key={invitasjon.id}>
                <Invitert invitasjon={invitasjon} onFeil={setFailure} onFjern={() => void fjern(invitasjon.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Feil failure={failure} />
      <Inviter ref={inviter} samlingId={samlingId} invitert={invitasjoner} />
    </Del>
  );
};

interface InvitertProps {
  readonly invitasjon: Invitasjon;
  readonly onFeil: (failure: Failure | null) => void;
  readonly onFjern: () => void;
}

const Invitert = ({ invitasjon, onFeil, onFjern }: InvitertProps) => {
  const t = useTekster(nb, nn).inviterte;
  const ord = useKodeord('invitasjonssvar');
  const oppdater = useCommand('samlinginvitasjon.oppdater');
  const { id, kommunenavn } = invitasjon;
  const meld = (svar: Result<unknown>) => onFeil(svar.ok ? null : svar.error);
  return (
    <div className="invitert">
      <span>{kommunenavn}</span>
      <Field>
        <Label className="ds-sr-only">{t.svar(kommunenavn)}</Label>
        <Select
          data-size="sm"
          value={invitasjon.svar}
          onChange={({ target }) => void oppdater({ id, svar: Invitasjonssvar.parse(target.value) }).then(meld)}
        >
          {invitasjonssvar.map((svar) => (
            <Select.Option key={svar} value={svar}>
              {ord[svar]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Fjern navn={t.fjern(kommunenavn)} onFjern={onFjern} />
    </div>
  );
};
