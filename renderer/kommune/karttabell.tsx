import { Table } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { useTekster } from '../api/program.tsx';
import { visKortDag } from '../ui/dato.ts';
import { Radtabell } from '../ui/radtabell.tsx';
import { Deltakelsestatus } from '../uttrekk/panel.tsx';
import { Tegnbilde, tegnFor } from './karttegn.tsx';
import { nb, nn } from './tekster.ts';

/** The map as a table: the same kommuner, and the same said of each. */
export const Karttabell = ({ linjer }: { linjer: readonly Kommunelinje[] }) => {
  const t = useTekster(nb, nn);
  return (
    <Radtabell className="kommunetabell karttabell">
      <caption className="ds-sr-only">{t.kart.tabell}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{t.kolonne.navn}</Table.HeaderCell>
          <Table.HeaderCell>{t.kolonne.status}</Table.HeaderCell>
          <Table.HeaderCell className="karttabell-dag">{t.kolonne.sisteKontakt}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {linjer.map((linje) => (
          <Table.Row key={linje.kommunenummer}>
            <Table.HeaderCell scope="row">
              <Link href={`/kommune/${linje.kommunenummer}`} data-radlenke>
                {linje.navn}
              </Link>
            </Table.HeaderCell>
            <Table.Cell>
              <span className="karttabell-status">
                <Tegnbilde tegn={tegnFor(linje)} />
                {linje.deltakelse ? (
                  <Deltakelsestatus deltakelse={linje.deltakelse} />
                ) : (
                  <span className="karttabell-uten">{t.kart.tegn.uten}</span>
                )}
              </span>
            </Table.Cell>
            <Table.Cell className="karttabell-dag">{linje.sisteKontakt && visKortDag(linje.sisteKontakt)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Radtabell>
  );
};
