import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Posteringslinje } from '#shared/contract/tilskudd.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { idag } from '../ui/dato.ts';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { useFokusTilbake } from '../ui/fokus-tilbake.ts';
import { nb, nn } from './tekster.ts';

/** Takes a line back by its opposite, dated today. Asks why first; where it is refused, the dialog stays and says so. */
export const TaTilbake = ({ linje, hva }: { linje: Posteringslinje; hva: string }) => {
  const t = useTekster(nb, nn);
  const [aapen, setAapen] = useState(false);
  const sum = visBeloep(linje.beloep);
  return (
    <>
      <Button
        className="ikke-paa-papir"
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        onClick={() => setAapen(true)}
      >
        {t.linjer.taTilbake}
        <span className="ds-sr-only">
          {' '}
          {hva} {sum} {linje.tiltak}
        </span>
      </Button>
      {aapen && <Spoersmaal id={linje.id} tittel={t.linjer.taTilbakeHva(hva, sum)} onLukk={() => setAapen(false)} />}
    </>
  );
};

const Spoersmaal = ({ id, tittel, onLukk }: { id: string; tittel: string; onLukk: () => void }) => {
  const t = useTekster(nb, nn);
  useFokusTilbake();
  const angre = useCommand('postering.angre');
  const [grunn, setGrunn] = useState('');
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const tekst = grunn.trim();

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    if (tekst === '') return gaaTilFoersteFeil(event.currentTarget);
    const svar = await angre({ id, dato: idag(), tekst });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) onLukk();
  };
  return (
    <Dialog open onClose={onLukk} closeButton={t.avbryt} aria-labelledby="ta-tilbake-tittel">
      <form className="tilskudd-skjema" noValidate onSubmit={(event) => void send(event)}>
        <Heading level={2} data-size="xs" id="ta-tilbake-tittel">
          {tittel}
        </Heading>
        <Paragraph>{t.linjer.taTilbakeTekst}</Paragraph>
        <Textfield
          label={t.linjer.grunn}
          autoFocus
          maxLength={1_000}
          value={grunn}
          error={proevd && tekst === '' ? t.linjer.grunnFeil : undefined}
          onChange={({ target }) => setGrunn(target.value)}
        />
        <Feil failure={failure} />
        <div className="tilskudd-knapper">
          <Button type="submit">{t.linjer.taTilbake}</Button>
          <Button variant="tertiary" onClick={onLukk}>
            {t.avbryt}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
