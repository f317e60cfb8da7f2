import { Table, Tag } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { MoeteLinje } from '#shared/contract/deltakelse.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visKortDag } from '../ui/dato.ts';
import { Radtabell } from '../ui/radtabell.tsx';
import { nb, nn } from './tekster.ts';

/** Meetings as rows, each a link to its own page. */
export const Moetetabell = ({ moeter }: { moeter: readonly MoeteLinje[] }) => {
  const t = useTekster(nb, nn);
  return (
    <Radtabell className="moetetabell">
      <caption className="ds-sr-only">{t.liste.tittel}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.liste.dato}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.liste.kommune}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-form">
            {t.liste.form}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.liste.status}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="kolonne-deling">
            {t.liste.deling}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {moeter.map((moete) => (
          <Rad key={moete.id} moete={moete} />
        ))}
      </Table.Body>
    </Radtabell>
  );
};

const Rad = ({ moete }: { moete: MoeteLinje }) => {
  const t = useTekster(nb, nn);
  const formord = useKodeord('form');
  const { dato, form, ferdig, mangler } = moete;
  return (
    <Table.Row>
      <Table.Cell className="kolonne-dato">{dato ? visKortDag(dato) : t.utenDato}</Table.Cell>
      <Table.HeaderCell scope="row">
        <Link href={`/moete/${moete.id}`} data-radlenke>
          {moete.kommunenavn}
        </Link>
        <span className="moete-under">{moete.tema ?? t.utenTema}</span>
      </Table.HeaderCell>
      <Table.Cell className="kolonne-form">{form && formord[form]}</Table.Cell>
      <Table.Cell className="kolonne-status">
        <Tag data-size="sm" data-color={ferdig ? 'accent' : 'neutral'}>
          {ferdig ? t.ferdig : t.utkast}
        </Tag>
        {!ferdig && mangler.length > 0 && <span className="moete-under">{t.mangler(mangler.length)}</span>}
      </Table.Cell>
      <Table.Cell className="kolonne-deling">{t.synk[moete.synk]}</Table.Cell>
    </Table.Row>
  );
};
