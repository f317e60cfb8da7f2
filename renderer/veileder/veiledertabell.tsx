import { Table, Tag } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { harSluttet } from '#shared/veileder/veileder.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag, visKortDag } from '../ui/dato.ts';
import { Radtabell } from '../ui/radtabell.tsx';
import { Kapasitet } from './kapasitet.tsx';
import { oppramsing } from './oppramsing.ts';
import { nb, nn } from './tekster.ts';

/** Veiledere as rows, each a link to its own page. */
export const Veiledertabell = ({ veiledere }: { veiledere: readonly Veilederlinje[] }) => {
  const { liste: t, kapasitet } = useTekster(nb, nn);
  return (
    <Radtabell className="veiledertabell">
      <caption className="ds-sr-only">{t.tittel}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.veileder}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-kompetanse">
            {t.kompetanse}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-spraak">
            {t.spraak}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-tid">
            {kapasitet.lovet}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-oppdrag">
            {t.oppdrag}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {veiledere.map((veileder) => (
          <Rad key={veileder.id} veileder={veileder} />
        ))}
      </Table.Body>
    </Radtabell>
  );
};

const Rad = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn);
  const kompetanseord = useKodeord('kompetanse');
  const spraakord = useKodeord('veilederspraak');
  const kompetanse = oppramsing(veileder.kompetanser.map((verdi) => kompetanseord[verdi]));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <span className="veileder-navn">
          <Link href={`/veileder/${veileder.id}`} data-radlenke>
            {veileder.navn}
          </Link>
          {veileder.sluttet !== null && harSluttet(veileder, idag()) && (
            <Tag data-size="sm" data-color="neutral">
              {t.sluttet(visKortDag(veileder.sluttet))}
            </Tag>
          )}
        </span>
        <span className="veileder-under">{veileder.institusjon}</span>
        <span className="veileder-under veileder-smal">{kompetanse}</span>
      </Table.HeaderCell>
      <Table.Cell className="kolonne-kompetanse">{kompetanse}</Table.Cell>
      <Table.Cell className="kolonne-spraak">{oppramsing(veileder.spraak.map((verdi) => spraakord[verdi]))}</Table.Cell>
      <Table.Cell className="kolonne-tid">
        <Kapasitet veileder={veileder} />
      </Table.Cell>
      <Table.Cell className="kolonne-oppdrag">{veileder.oppdrag}</Table.Cell>
    </Table.Row>
  );
};
