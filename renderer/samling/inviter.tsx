import { Button, Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { type Ref, type SubmitEvent, useState } from 'react';
import type { Kommunelinje } from '#shared/contract/kommune.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { soekbar, treffer } from '../ui/soek.ts';
import { nb, nn } from './tekster.ts';

interface InviterProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly samlingId: string;
  readonly invitert: readonly { readonly kommunenummer: string }[];
}

/** Invites all who are in the scheme now at once, or those one picks. */
export const Inviter = ({ ref, samlingId, invitert }: InviterProps) => {
  const t = useTekster(nb, nn).inviterte;
  const svar = useQuery('kommune.list', {});
  const inviter = useCommand('samlinginvitasjon.opprett');
  const [velger, setVelger] = useState(false);
  const [sagt, setSagt] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const alleredeMed = new Set(invitert.map(({ kommunenummer }) => kommunenummer));
  const andre = svar.status === 'klar' ? svar.value.filter(({ kommunenummer }) => !alleredeMed.has(kommunenummer)) : [];
  const iOrdningen = andre.filter(erIOrdningen);

  const send = async (kommunenumre: string[]) => {
    const svaret = await inviter({ samlingId, kommunenumre });
    setFailure(svaret.ok ? null : svaret.error);
    setSagt(svaret.ok ? t.invitert(svaret.value.nye) : '');
    return svaret.ok;
  };

  return (
    <div className="inviter ikke-paa-papir">
      <div className="samling-knapper">
        {iOrdningen.length > 0 && (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => void send(iOrdningen.map(({ kommunenummer }) => kommunenummer))}
          >
            {(invitert.length === 0 ? t.alle : t.resten)(iOrdningen.length)}
          </Button>
        )}
        <Button
          ref={ref}
          variant={iOrdningen.length > 0 ? 'tertiary' : 'secondary'}
          data-size="sm"
          aria-expanded={velger}
          onClick={() => setVelger(!velger)}
        >
          {velger ? t.lukk : t.velg}
        </Button>
      </div>
      {velger && <Kommunevelger kommuner={andre} onInviter={send} />}
      <p role="status" className="samling-note samling-tom">
        {sagt}
      </p>
      <Feil failure={failure} />
    </div>
  );
};

/** In the scheme, and not at its end. */
const erIOrdningen = ({ deltakelse }: Kommunelinje): boolean =>
  deltakelse !== null && deltakelse.tilstand === 'aktiv' && deltakelse.fase !== 'avsluttet';

interface KommunevelgerProps {
  readonly kommuner: readonly Kommunelinje[];
  readonly onInviter: (kommunenumre: string[]) => Promise<boolean>;
}

/** Picks by ticking; where the search leaves one, Enter takes it. */
const Kommunevelger = ({ kommuner, onInviter }: KommunevelgerProps) => {
  const t = useTekster(nb, nn).inviterte;
  const [soek, setSoek] = useState('');
  const [krysset, setKrysset] = useState<ReadonlySet<string>>(new Set());
  const ord = soekbar(soek.trim());
  const treff = kommuner.filter(({ navn, samiskNavn }) => treffer(soekbar(`${navn} ${samiskNavn ?? ''}`), ord));
  const valgt = kommuner.filter(({ kommunenummer }) => krysset.has(kommunenummer));
  const [eneste] = treff.length === 1 ? treff : [];
  const blir = valgt.length > 0 ? valgt : eneste ? [eneste] : [];

  const inviter = async (event: SubmitEvent) => {
    event.preventDefault();
    if (blir.length === 0 || !(await onInviter(blir.map(({ kommunenummer }) => kommunenummer)))) return;
    setKrysset(new Set());
    setSoek('');
  };
  const skift = (kommunenummer: string, paa: boolean) => {
    const neste = new Set(krysset);
    if (paa) neste.add(kommunenummer);
    else neste.delete(kommunenummer);
    setKrysset(neste);
  };

  return (
    <form className="kommunevelger" onSubmit={(event) => void inviter(event)}>
      <Textfield
        label={t.soek}
        type="search"
        autoFocus
        autoComplete="off"
        value={soek}
        onChange={(event) => setSoek(event.target.value)}
      />
      {treff.length === 0 ? (
        <p className="samling-note">{t.ingenTreff}</p>
      ) : (
        <Fieldset className="kommunevelger-liste" data-size="sm">
          <Fieldset.Legend className="ds-sr-only">{t.liste}</Fieldset.Legend>
          {treff.map(({ kommunenummer, navn }) => (
            <Checkbox
              key={kommunenummer}
              label={navn}
              value={kommunenummer}
              checked={krysset.has(kommunenummer)}
              onChange={({ target }) => skift(kommunenummer, target.checked)}
            />
          ))}
        </Fieldset>
      )}
      <Button type="submit" data-size="sm" disabled={blir.length === 0}>
        {t.inviter(blir.length)}
      </Button>
    </form>
  );
};
