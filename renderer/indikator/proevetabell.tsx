import { Table } from '@digdir/designsystemet-react';
import type { KommuneMaaling } from '#shared/contract/kommune.ts';
import type { Maaling } from '#shared/indikator/maaling.ts';
import { useTekster } from '../api/program.tsx';
import { motLandet, type Proeve } from './proever.ts';
import { Skjermet } from './skjermet.tsx';
import { nb, nn } from './tekster.ts';
import { useResultatord, visPoeng } from './visning.ts';

/** Every value of the kommune and of those it came from, each under the number it was published for. */
export const Proevetabell = ({ proever }: { proever: readonly Proeve[] }) => {
  const t = useTekster(nb, nn);
  return (
    <Table className="proevetabell" data-size="sm">
      <caption className="ds-sr-only">{t.tabell.navn}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t.tabell.skoleaar}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.tabell.skalapoeng}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="tall">
            {t.tabell.elever}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col" className="tall">
            {t.tabell.landet}
          </Table.HeaderCell>
          <Table.HeaderCell scope="col">{t.tabell.mot}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      {proever.map(({ fag, trinn, aar }) => (
        <Table.Body key={`${fag} ${trinn}`}>
          <Table.Row className="proevetabell-gruppe">
            <Table.HeaderCell scope="rowgroup" colSpan={5}>
              {t.proeve(t.fag[fag], trinn)}
            </Table.HeaderCell>
          </Table.Row>
          {aar
            .toReversed()
            .flatMap(({ egen, tidligere, land }) =>
              [...(egen ? [egen] : []), ...tidligere].map((maaling) => (
                <Resultatrad key={`${maaling.skoleaar} ${maaling.nummer}`} maaling={maaling} land={land} />
              )),
            )}
        </Table.Body>
      ))}
    </Table>
  );
};

const Resultatrad = ({ maaling, land }: { maaling: KommuneMaaling; land: Maaling | undefined }) => {
  const t = useTekster(nb, nn);
  const ord = useResultatord();
  const { art, nummer, enhetsnavn } = maaling;
  const mot = motLandet(maaling, land);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <span className="proevetabell-aar">{maaling.skoleaar}</span>
        {art !== 'gjeldende' && (
          <span className="proevetabell-nummer">
            {[t.tabell.publisert(nummer, enhetsnavn), t.tabell.art[art]].filter(Boolean).join('; ')}
          </span>
        )}
      </Table.HeaderCell>
      <Table.Cell>
        <Skjermet maaling={maaling}>{ord.poeng(maaling)}</Skjermet>
      </Table.Cell>
      <Table.Cell className="tall">{ord.antall(maaling)}</Table.Cell>
      <Table.Cell className="tall">{land?.skalapoeng != null && visPoeng(land.skalapoeng)}</Table.Cell>
      <Table.Cell>{mot && t.motLandet[mot]}</Table.Cell>
    </Table.Row>
  );
};
