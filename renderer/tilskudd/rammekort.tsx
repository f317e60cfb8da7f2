import { Alert, Button, Card, Details, Heading, Table } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Failure } from '#shared/contract/result.ts';
import type { Rammelinje } from '#shared/contract/tilskudd.ts';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { tilSidetittel } from '../ui/page.tsx';
import { EndreRamme } from './endre-ramme.tsx';
import { Linjer } from './linjer.tsx';
import { delerAv, Rammefigur } from './rammefigur.tsx';
import { nb, nn } from './tekster.ts';

/** One ramme: what is left of it, as a picture, and the same in numbers. */
export const Rammekort = ({ ramme }: { ramme: Rammelinje }) => {
  const t = useTekster(nb, nn);
  const formaal = useKodeord('formaal')[ramme.formaal];
  const slett = useCommand('ramme.slett');
  const [endrer, setEndrer] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const { id, beloep, rest, kilde } = ramme;
  const ferdig = () => {
    flushSync(() => setEndrer(false));
    knapp.current?.focus();
  };
  return (
    <Card className="rammekort" data-color="neutral">
      <div className="rammekort-topp">
        <Heading level={3} data-size="2xs">
          {formaal}
        </Heading>
        <span className="tilskudd-under">{t.ramme.fra(kilde)}</span>
      </div>
      <p className="rammekort-rest">
        <strong>{t.igjen(visBeloep(rest))}</strong>{' '}
        <span className="tilskudd-under">{t.ramme.av(visBeloep(beloep))}</span>
      </p>
      <Rammefigur ramme={ramme} navn={t.ramme.figur(formaal, visBeloep(beloep - rest), visBeloep(rest))} />
      {rest < 0 && (
        <Alert data-color="warning" data-size="sm">
          {t.ramme.overskredet(visBeloep(-rest))}
        </Alert>
      )}
      <Rammetall ramme={ramme} navn={formaal} />
      {ramme.merknad && !endrer && <p className="tilskudd-tekst">{ramme.merknad}</p>}
      <Details className="tilskudd-mer">
        <Details.Summary>{t.ramme.foeringer}</Details.Summary>
        <Details.Content>
          <Rammelinjer rammeId={id} />
        </Details.Content>
      </Details>
      {endrer && <EndreRamme ramme={ramme} navn={formaal} onFerdig={ferdig} />}
      <Feil failure={failure} />
      <div className="tilskudd-knapper ikke-paa-papir">
        {!endrer && (
          <Button ref={knapp} variant="secondary" data-size="sm" onClick={() => setEndrer(true)}>
            {t.ramme.endre}
            <span className="ds-sr-only"> {formaal}</span>
          </Button>
        )}
        {erUroert(ramme) && (
          <Bekreftknapp
            tittel={t.ramme.slettTittel}
            tekst={t.ramme.slettTekst}
            bekreft={t.slett}
            onBekreft={() => void slett({ id }).then((svar) => (svar.ok ? tilSidetittel() : setFailure(svar.error)))}
          >
            {t.slett}
            <span className="ds-sr-only"> {formaal}</span>
          </Bekreftknapp>
        )}
      </div>
    </Card>
  );
};

const Rammetall = ({ ramme, navn }: { ramme: Rammelinje; navn: string }) => {
  const t = useTekster(nb, nn).ramme;
  const { samling } = delerAv(ramme);
  const rader = [
    [t.ramme, ramme.beloep, ''],
    [t.vedtatt, ramme.vedtatt, 'vedtatt'],
    [t.avDetteUtbetalt, ramme.utbetalt, 'utbetalt'],
    [t.tilbakebetalt, ramme.tilbakebetalt, ''],
    [t.forbrukt, ramme.forbrukt - samling, ''],
    [t.samling, samling, 'samling'],
    [t.rest, ramme.rest, 'rest'],
  ] as const;
  const alltid: readonly string[] =
    ramme.formaal === 'regionale-samlinger'
      ? [t.ramme, t.samling, t.rest]
      : [t.ramme, t.vedtatt, t.avDetteUtbetalt, t.forbrukt, t.rest];
  return (
    <Table className="rammetall" data-size="sm">
      <caption className="ds-sr-only">{navn}</caption>
      <Table.Body>
        {rader
          .filter(([hva, sum]) => sum !== 0 || alltid.includes(hva))
          .map(([hva, sum, farge]) => (
            <Table.Row key={hva}>
              <Table.HeaderCell scope="row">
                {farge && <span className={`rammetall-farge rammetall-${farge}`} aria-hidden="true" />}
                {hva}
              </Table.HeaderCell>
              <Table.Cell className="tall">{visBeloep(sum)}</Table.Cell>
            </Table.Row>
          ))}
      </Table.Body>
    </Table>
  );
};

/** Fetched when somebody opens it. */
const Rammelinjer = ({ rammeId }: { rammeId: string }) => (
  <Vis svar={useQuery('postering.list', { rammeId })}>{(linjer) => <Linjer linjer={linjer} medKommune />}</Vis>
);

const erUroert = ({ vedtatt, utbetalt, forbrukt, tilbakebetalt }: Rammelinje): boolean =>
  [vedtatt, utbetalt, forbrukt, tilbakebetalt].every((sum) => sum === 0);
