import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Innstilling } from '#shared/contract/program.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { visDag } from '../ui/dato.ts';
import { Fakta } from '../ui/fakta.tsx';
import { Del, Side } from '../ui/page.tsx';
import { nb, nn } from './om-tekster.ts';
import { tredjepart } from './tredjepart.ts';

/** Which version, whose data, what is accessible, and what the program is built on. */
export const OmSide = ({ innstilling }: { innstilling: Innstilling }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Fakta
        fakta={[
          [t.versjon, innstilling.programversjon],
          [t.register, visDag(innstilling.registerdato, spraak)],
        ]}
      />
      <Del tittel={t.tilgjengelighet}>
        <Heading level={3} data-size="2xs">
          {t.virker}
        </Heading>
        <Paragraph className="lesetekst">{t.virkerPunkt}</Paragraph>
        <Heading level={3} data-size="2xs">
          {t.mangler}
        </Heading>
        <Paragraph className="lesetekst">{t.manglerPunkt}</Paragraph>
      </Del>
      <Del tittel={t.kilder}>
        <Paragraph className="lesetekst">{t.ssb}</Paragraph>
        <Paragraph className="lesetekst">{t.geonames}</Paragraph>
        <Paragraph className="lesetekst">{t.udir}</Paragraph>
      </Del>
      <Del tittel={t.tredjepart}>
        <Paragraph className="lesetekst">{t.tredjepartHva}</Paragraph>
        <Table data-size="sm" data-color="neutral">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.navn}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t.lisens}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {tredjepart.map(({ navn, lisens }) => (
              <Table.Row key={navn}>
                <Table.Cell lang="en">{navn}</Table.Cell>
                <Table.Cell lang="en">{lisens}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Del>
    </Side>
  );
};
