import { Button, Card, Details, Heading, Tag } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Tildelingslinje } from '#shared/contract/tilskudd.ts';
import { spillerom } from '#shared/tilskudd/stilling.ts';
import { useLagring } from '../api/lagring.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { visDag } from '../ui/dato.ts';
import { Fakta } from '../ui/fakta.tsx';
import { Linjer } from './linjer.tsx';
import { NyFoering } from './ny-foering.tsx';
import { nb, nn } from './tekster.ts';

interface TildelingskortProps {
  readonly tildeling: Tildelingslinje;
  /** What was booked, in words. */
  readonly onFoert: (resultat: string) => void;
}

/** One decision: where its money is, the lines of its ledger, and a way to add to them. */
export const Tildelingskort = ({ tildeling, onFoert }: TildelingskortProps) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const formaal = useKodeord('formaal');
  const [foerer, setFoerer] = useState(false);
  const knapp = useRef<HTMLButtonElement>(null);
  const { vedtatt, utbetalt, forbrukt, tilbakebetalt, posteringer, dato, saksnummer } = tildeling;
  const ikkeUtbetalt = spillerom(tildeling).utbetalt;
  const overskrift = t.vedtak.overskrift(visBeloep(vedtatt), formaal[tildeling.formaal]);
  return (
    <Card className="tilskuddskort" data-color="neutral">
      <div className="tilskuddskort-topp">
        <Heading level={4} data-size="2xs">
          {overskrift}
        </Heading>
        {vedtatt === 0 && (
          <Tag data-color="neutral" data-size="sm">
            {t.vedtak.tattTilbake}
          </Tag>
        )}
        <span className="tilskudd-under">{t.vedtak.dato(visDag(dato, spraak), saksnummer)}</span>
      </div>
      <Fakta
        fakta={[
          [t.ramme.utbetalt, utbetalt > 0 && visBeloep(utbetalt)],
          [t.ramme.tilbakebetalt, tilbakebetalt > 0 && visBeloep(tilbakebetalt)],
          [t.vedtak.ikkeUtbetalt, ikkeUtbetalt !== 0 && visBeloep(ikkeUtbetalt)],
          [t.foering.art.forbrukt, forbrukt > 0 && visBeloep(forbrukt)],
        ]}
      />
      <Details className="tilskudd-mer">
        <Details.Summary>{t.linjer.tittel(posteringer.length)}</Details.Summary>
        <Details.Content>
          <Linjer linjer={posteringer} kanTasTilbake />
        </Details.Content>
      </Details>
      <Details className="tilskudd-mer">
        <Details.Summary>{t.vedtak.omVedtaket}</Details.Summary>
        <Details.Content>
          <OmVedtaket tildeling={tildeling} />
        </Details.Content>
      </Details>
      {foerer ? (
        <NyFoering
          tildeling={tildeling}
          onFerdig={(resultat) => {
            flushSync(() => setFoerer(false));
            knapp.current?.focus();
            if (resultat) onFoert(resultat);
          }}
        />
      ) : (
        vedtatt > 0 && (
          <div className="tilskudd-knapper ikke-paa-papir">
            <Button ref={knapp} variant="secondary" data-size="sm" onClick={() => setFoerer(true)}>
              {t.foering.aapne}
              <span className="ds-sr-only"> {overskrift}</span>
            </Button>
          </div>
        )
      )}
    </Card>
  );
};

const OmVedtaket = ({ tildeling }: { tildeling: Tildelingslinje }) => {
  const t = useTekster(nb, nn).vedtak;
  const { lagre, failure } = useLagring('tildeling.oppdater', tildeling.id);
  return (
    <div className="tilskudd-skjema">
      <Autolagret
        label={t.saksnummer}
        maxLength={50}
        value={tildeling.saksnummer}
        save={(saksnummer, skriver) => lagre({ saksnummer }, skriver)}
      />
      <Autolagret
        label={t.begrunnelse}
        multiline
        maxLength={20_000}
        value={tildeling.begrunnelse}
        save={(begrunnelse, skriver) => lagre({ begrunnelse }, skriver)}
      />
      <Feil failure={failure} />
    </div>
  );
};
