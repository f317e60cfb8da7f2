import { Table } from '@digdir/designsystemet-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visKortDag } from '../ui/dato.ts';
import { Radtabell } from '../ui/radtabell.tsx';
import { visTall } from '../ui/tall.ts';
import { Deltakelsestatus } from '../uttrekk/panel.tsx';
import { kolonner, nesteSortering } from './kolonner.ts';
import { useKommunevalg } from './kommunevalg.tsx';
import { nb, nn } from './tekster.ts';

/** The rows as they are; a click on a heading asks for another order. */
export const Kommunetabell = memo(({ linjer }: { linjer: readonly Kommunelinje[] }) => {
  const t = useTekster(nb, nn);
  const [{ sortering }, setValg] = useKommunevalg();
  return (
    <Radtabell className="kommunetabell">
      <caption className="ds-sr-only">{t.liste.tittel}</caption>
      <Table.Head>
        <Table.Row>
          {kolonner.map((kolonne) => (
            <Table.HeaderCell
              key={kolonne}
              className={`kolonne-${kolonne}`}
              sort={sortering.kolonne !== kolonne ? 'none' : sortering.synkende ? 'descending' : 'ascending'}
              onClick={() => setValg({ sortering: nesteSortering(sortering, kolonne) })}
            >
              {t.kolonne[kolonne]}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {linjer.map((linje) => (
          <Rad key={linje.kommunenummer} linje={linje} />
        ))}
      </Table.Body>
    </Radtabell>
  );
});

const Rad = memo(({ linje }: { linje: Kommunelinje }) => {
  const maalform = useKodeord('maalform');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row" className="kolonne-navn">
        <Link href={`/kommune/${linje.kommunenummer}`} data-radlenke>
          {linje.navn}
        </Link>
        {linje.samiskNavn && (
          <span className="kommune-samisk" lang="smi">
            {linje.samiskNavn}
          </span>
        )}
        <span className="kommune-under">{linje.fylke}</span>
      </Table.HeaderCell>
      <Table.Cell className="kolonne-kommunenummer">{linje.kommunenummer}</Table.Cell>
      <Table.Cell className="kolonne-fylke">{linje.fylke}</Table.Cell>
      <Table.Cell className="kolonne-maalform">{maalform[linje.maalform]}</Table.Cell>
      <Table.Cell className="kolonne-innbyggere">{visTall(linje.innbyggere)}</Table.Cell>
      <Table.Cell className="kolonne-status">
        {linje.deltakelse && <Deltakelsestatus deltakelse={linje.deltakelse} />}
      </Table.Cell>
      <Table.Cell className="kolonne-sisteKontakt">{linje.sisteKontakt && visKortDag(linje.sisteKontakt)}</Table.Cell>
    </Table.Row>
  );
});
