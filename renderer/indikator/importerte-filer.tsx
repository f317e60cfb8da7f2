import { Table } from '@digdir/designsystemet-react';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { visTall } from '../ui/tall.ts';
import { Tom } from '../ui/tom.tsx';
import { nb, nn } from './importer-tekster.ts';

/** The files the embete has imported, here or on another laptop. */
export const ImporterteFiler = () => {
  const t = useTekster(nb, nn).importerte;
  const spraak = useSpraak();
  const naa = new Date().toISOString();
  return (
    <Del tittel={t.tittel}>
      <Vis svar={useQuery('kildefil.list', {})}>
        {(filer) =>
          filer.length === 0 ? (
            <Tom tekst={t.ingen} />
          ) : (
            <Table className="importerte">
              <caption className="ds-sr-only">{t.tittel}</caption>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell scope="col">{t.fil}</Table.HeaderCell>
                  <Table.HeaderCell scope="col" className="importerte-tid">
                    {t.tid}
                  </Table.HeaderCell>
                  <Table.HeaderCell scope="col" className="importerte-rader">
                    {t.rader}
                  </Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {filer.map((fil) => (
                  <Table.Row key={fil.id}>
                    <Table.HeaderCell scope="row">
                      {fil.filnavn}
                      {!fil.harFil && <span className="importer-note">{t.paaVei}</span>}
                    </Table.HeaderCell>
                    <Table.Cell className="importerte-tid">{visTidspunkt(fil.importertTid, spraak, naa)}</Table.Cell>
                    <Table.Cell className="importerte-rader">{visTall(fil.rader)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          )
        }
      </Vis>
    </Del>
  );
};
