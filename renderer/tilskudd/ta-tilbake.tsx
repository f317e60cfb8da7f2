import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Failure } from '#shared/contract/result.ts';
import type { Posteringslinje } from '#shared/contract/tilskudd.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { idag } from '../ui/dato.ts';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { useFokusTilbake } from '../ui/fokus-tilbake.ts';
import { nb, nn } from './tekster.ts';

interface TaTilbakeProps {
  readonly linje: Posteringslinje;
  /** What the line is, in words. */
  readonly hva: string;
  /** It is taken back, and its button goes with that: what was done, in words. */
  readonly onTatt: (sagt: string) => void;
}

/** Takes a line back by its opposite, dated today. Asks why first; where it is refused, the dialog stays and says so. */
export const TaTilbake = ({ linje, hva, onTatt }: TaTilbakeProps) => {
  const t = useTekster(nb, nn);
  const [aapen, setAapen] = useState(false);
  const sum = visBeloep(linje.beloep);
  const tatt = () => {
    flushSync(() => setAapen(false)); // nothing behind an open dialog takes focus
    onTatt(t.linjer.erTattTilbake(hva, sum));
  };
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
      {aapen && (
        <Spoersmaal
          id={linje.id}
          tittel={t.linjer.taTilbakeHva(hva, sum)}
          onTatt={tatt}
          onLukk={() => setAapen(false)}
        />
      )}
    </>
  );
};

interface SpoersmaalProps {
  readonly id: string;
  readonly tittel: string;
  readonly onTatt: () => void;
  readonly onLukk: () => void;
}

const Spoersmaal = ({ id, tittel, onTatt, onLukk }: SpoersmaalProps) => {
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
    if (svar.ok) onTatt();
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
