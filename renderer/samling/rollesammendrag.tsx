import { Table } from '@digdir/designsystemet-react';
import type { Output } from '#shared/contract/index.ts';
import { type Rolle, roller } from '#shared/person/rolle.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visTall } from '../ui/tall.ts';
import { nb, nn } from './tekster.ts';

type Deltaker = Output<'samling.hent'>['deltakere'][number];

/** How many there were in each role, and from how many kommuner. */
export const Rollesammendrag = ({ deltakere }: { deltakere: readonly Deltaker[] }) => {
  const t = useTekster(nb, nn).deltaker;
  const rolleord = useKodeord('rolle');
  const perRolle = Map.groupBy(deltakere, ({ rolle }) => rolle);
  const orden: readonly (Rolle | null)[] = [...roller, null];
  return (
    <Table className="rollesammendrag" data-size="sm">
      <caption>{t.sammendrag}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.rolle}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="tall">
            {t.kommuner}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="tall">
            {t.personer}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {orden
          .filter((rolle) => perRolle.has(rolle))
          .map((rolle) => (
            <Sumrad
              key={rolle}
              navn={rolle === null ? t.utenRolle : rolleord[rolle]}
              deltakere={perRolle.get(rolle) ?? []}
            />
          ))}
      </Table.Body>
      <Table.Foot>
        <Sumrad navn={t.sum} deltakere={deltakere} />
      </Table.Foot>
    </Table>
  );
};

const Sumrad = ({ navn, deltakere }: { navn: string; deltakere: readonly Deltaker[] }) => {
  const kommuner = new Set(deltakere.flatMap(({ kommuneId }) => kommuneId ?? [])).size;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{navn}</Table.HeaderCell>
      <Table.Cell className="tall">{kommuner > 0 && visTall(kommuner)}</Table.Cell>
      <Table.Cell className="tall">{visTall(deltakere.reduce((sum, { antall }) => sum + antall, 0))}</Table.Cell>
    </Table.Row>
  );
};
