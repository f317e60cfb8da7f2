import './om.css';
import { Heading, Link, Paragraph, Table } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import type { Innstilling } from '#shared/contract/program.ts';
import { useCommand, useHost, useSpraak, useTekster } from '../api/program.tsx';
import { visDag } from '../ui/dato.ts';
import { Fakta } from '../ui/fakta.tsx';
import { Del, Side } from '../ui/page.tsx';
import { nyheter } from './nyheter-tekster.ts';
import { nb, nn } from './om-tekster.ts';
import { tredjepart } from './tredjepart.ts';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/deed.no';
const ORDNINGEN = 'https://www.udir.no/kvalitet-og-kompetanse/lokal-kompetanseutvikling/oppfolgingsordningen/';

/** Which version and what is new in it, what is accessible, whose data, and what the program is built on. */
export const OmSide = ({ innstilling }: { innstilling: Innstilling }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  useNyttLest(innstilling);
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Fakta
        fakta={[
          [t.versjon, innstilling.programversjon],
          [t.register, visDag(innstilling.registerdato, spraak)],
        ]}
      />
      <Paragraph className="lesetekst">{t.hjelp}</Paragraph>
      {nyheter.map((nyhet) => (
        <Del key={nyhet.versjon} tittel={t.nytt(nyhet.versjon)}>
          <ul className="lesetekst nyheter">
            {nyhet[spraak].map((punkt) => (
              <li key={punkt}>{punkt}</li>
            ))}
          </ul>
        </Del>
      ))}
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
        {[t.ssb, t.geonames, t.kart, t.udir, t.ordningen].map((kilde) => (
          <Paragraph key={kilde} className="lesetekst">
            {kilde}
          </Paragraph>
        ))}
        <div className="om-lenker">
          <Utlenke url={CC_BY}>{t.lisensen}</Utlenke>
          <Utlenke url={ORDNINGEN}>{t.hosUdir}</Utlenke>
        </div>
      </Del>
      <Del tittel={t.tredjepart}>
        <Paragraph className="lesetekst">{t.tredjepartHva}</Paragraph>
        <Table className="lesetekst" data-size="sm" data-color="neutral">
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

/** Out of the program, in the person's own browser. */
const Utlenke = ({ url, children }: { url: string; children: string }) => {
  const host = useHost();
  return (
    <Link asChild>
      <button type="button" onClick={() => host.aapneLenke(url)}>
        {children}
      </button>
    </Link>
  );
};

/** Whoever has come here has seen what is new: the menu need not say it any longer. */
const useNyttLest = ({ programversjon, sisteNytt }: Innstilling) => {
  const oppdater = useCommand('innstilling.oppdater');
  useEffect(() => {
    if (sisteNytt !== programversjon) void oppdater({ sisteNytt: programversjon });
  }, [oppdater, sisteNytt, programversjon]);
};
