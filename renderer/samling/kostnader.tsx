import { Table } from '@digdir/designsystemet-react';
import type { Samlingslinje } from '#shared/contract/samling.ts';
import type { Posteringslinje } from '#shared/contract/tilskudd.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { TaTilbakeKostnad } from '../tilskudd/panel.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { visKortDag } from '../ui/dato.ts';
import { Fakta } from '../ui/fakta.tsx';
import { useMelding } from '../ui/melding.tsx';
import { Del } from '../ui/page.tsx';
import { NyKostnad } from './ny-kostnad.tsx';
import { nb, nn } from './tekster.ts';

interface KostnaderProps {
  readonly samling: Samlingslinje;
  readonly kostnader: readonly Posteringslinje[];
}

/** What the samling has cost, line by line, added up, per participant, and what remains where it is taken from. */
export const Kostnader = ({ samling, kostnader }: KostnaderProps) => {
  const t = useTekster(nb, nn).kostnad;
  const rammer = useQuery('ramme.list', {});
  const ramme = rammer.status === 'klar' ? rammer.value.find(({ id }) => id === samling.rammeId) : undefined;
  const { meld, melding } = useMelding('samling-sagt');
  const { kostnad, deltakere } = samling;
  return (
    <Del tittel={t.tittel}>
      <Fakta
        fakta={[
          [t.sum, kostnader.length > 0 && visBeloep(kostnad)],
          // To the nearest øre: a figure to look at, never posted.
          [t.perDeltaker, kostnad > 0 && deltakere > 0 && visBeloep(Math.round(kostnad / deltakere))],
          [t.rest, ramme && visBeloep(ramme.rest)],
        ]}
      />
      {kostnader.length === 0 ? (
        <p className="samling-note">{samling.rammeId === null ? t.foerstRamme : t.ingen}</p>
      ) : (
        <Kostnadstabell kostnader={kostnader} onTatt={meld} />
      )}
      {melding}
      {samling.rammeId !== null && <NyKostnad samling={samling} />}
    </Del>
  );
};

interface KostnadstabellProps extends Pick<KostnaderProps, 'kostnader'> {
  /** A line is taken back: what was done, in words. */
  readonly onTatt: (sagt: string) => void;
}

const Kostnadstabell = ({ kostnader, onTatt }: KostnadstabellProps) => {
  const t = useTekster(nb, nn).kostnad;
  return (
    <Table className="kostnadstabell" data-size="sm">
      <caption className="ds-sr-only">{t.tittel}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.dato}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.hva}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="tall">
            {t.beloep}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="ikke-paa-papir">
            <span className="ds-sr-only">{t.tilbake}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {kostnader.map((linje) => (
          <Table.Row key={linje.id}>
            <Table.Cell className="kolonne-dato">{visKortDag(linje.dato)}</Table.Cell>
            <Table.HeaderCell scope="row">
              {linje.tekst}
              {(linje.korrigert || linje.motpostId !== null) && (
                <span className="samling-under">{linje.korrigert ? t.tattTilbake : t.motpost}</span>
              )}
            </Table.HeaderCell>
            <Table.Cell className="tall">{visBeloep(linje.beloep)}</Table.Cell>
            <Table.Cell className="tall ikke-paa-papir">
              {!linje.korrigert && linje.motpostId === null && (
                <TaTilbakeKostnad linje={linje} hva={linje.tekst ?? t.tittel} onTatt={onTatt} />
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
};
