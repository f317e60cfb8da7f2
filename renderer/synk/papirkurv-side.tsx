import { Button, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import { Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { useOrd } from './ord.ts';
import { nb, nn } from './tekster.ts';

type Slettet = Output<'papirkurv.list'>[number];

/** What has been removed, and the way back. */
export const PapirkurvSide = () => {
  const t = useTekster(nb, nn).papirkurv;
  const ord = useOrd();
  const gjenopprett = useCommand('papirkurv.gjenopprett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sagt, setSagt] = useState('');

  const hentTilbake = async ({ tabell, id, tittel }: Slettet) => {
    const svar = await gjenopprett({ tabell, id });
    setFailure(svar.ok ? null : svar.error);
    if (!svar.ok) return;
    setSagt(t.gjenopprettet(ord.tittel(tabell, tittel)));
    document.querySelector<HTMLElement>('[data-sidetittel]')?.focus(); // the button goes away with its row
  };

  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Feil failure={failure} />
      <p role="status" className="synk-sagt">
        {sagt}
      </p>
      <Vis svar={useQuery('papirkurv.list', {})}>
        {(rader) =>
          rader.length === 0 ? (
            <Tom tekst={t.tom} />
          ) : (
            <Papirkurvtabell rader={rader} onHentTilbake={(rad) => void hentTilbake(rad)} />
          )
        }
      </Vis>
    </Side>
  );
};

const Papirkurvtabell = ({
  rader,
  onHentTilbake,
}: {
  rader: readonly Slettet[];
  onHentTilbake: (rad: Slettet) => void;
}) => {
  const t = useTekster(nb, nn).papirkurv;
  const spraak = useSpraak();
  const ord = useOrd();
  const naa = new Date().toISOString();
  return (
    <Table className="papirkurvtabell">
      <caption className="ds-sr-only">{t.tittel}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.hva}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.slettet}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.av}</Table.HeaderCell>
          <Table.HeaderCell scope="col">
            <span className="ds-sr-only">{t.handling}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rader.map((rad) => {
          const tittel = ord.tittel(rad.tabell, rad.tittel);
          return (
            <Table.Row key={`${rad.tabell} ${rad.id}`}>
              <Table.HeaderCell scope="row">
                {tittel}
                <span className="papirkurv-type">{ord.tabell(rad.tabell)}</span>
              </Table.HeaderCell>
              <Table.Cell className="papirkurv-naar">{visTidspunkt(rad.slettet, spraak, naa)}</Table.Cell>
              <Table.Cell className="papirkurv-hvem">{rad.slettetAv || t.ukjent}</Table.Cell>
              <Table.Cell className="papirkurv-handling">
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-label={t.gjenopprettNavn(tittel)}
                  onClick={() => onHentTilbake(rad)}
                >
                  {t.gjenopprett}
                </Button>
              </Table.Cell>
            </Table.Row>
          );
        })}
      </Table.Body>
    </Table>
  );
};
