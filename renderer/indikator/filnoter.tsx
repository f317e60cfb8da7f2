import { Details, List, Paragraph, Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Importrapport } from '#shared/indikator/maaling.ts';
import { Nummerart } from '#shared/kommune/kommune.ts';
import { useTekster } from '../api/program.tsx';
import { visTall } from '../ui/tall.ts';
import { nb, nn } from './importer-tekster.ts';

/** What to know of a file, each with all of its rows: what cannot be placed, numbers that have changed, columns not read. */
export const Filnoter = ({ rapport }: { rapport: Importrapport }) => {
  const t = useTekster(nb, nn);
  const { ikkePlassert, nummerendringer, ukjenteKolonner } = rapport;
  return (
    <div className="filnoter">
      {ikkePlassert.length > 0 && (
        <Note tittel={t.ikkePlassert.vis(visTall(ikkePlassert.length))} hva={t.ikkePlassert.hva}>
          <Rader
            hoder={[
              t.ikkePlassert.linje,
              t.ikkePlassert.kode,
              t.ikkePlassert.navn,
              t.ikkePlassert.grunn,
              t.ikkePlassert.verdi,
            ]}
            rader={ikkePlassert.map((rad) => [
              visTall(rad.linje),
              rad.kode,
              rad.navn,
              t.ikkePlassert.grunner[rad.grunn],
              rad.verdi ?? '',
            ])}
          />
        </Note>
      )}
      {nummerendringer.length > 0 && (
        <Note tittel={t.nummer.vis(visTall(new Set(nummerendringer.map((e) => e.nummer)).size))} hva={t.nummer.hva}>
          <Rader
            hoder={[t.nummer.foer, t.nummer.naa, t.nummer.art]}
            rader={nummerendringer.map(({ nummer, navn, kommunenummer, art }) => [
              `${nummer} ${navn}`,
              kommunenummer,
              t.nummer.arter[Nummerart.parse(art)],
            ])}
          />
        </Note>
      )}
      {ukjenteKolonner.length > 0 && (
        <Note tittel={t.kolonner(visTall(ukjenteKolonner.length))} hva={t.kolonnerHva}>
          <List.Unordered>
            {ukjenteKolonner.map((kolonne) => (
              <List.Item key={kolonne}>{kolonne}</List.Item>
            ))}
          </List.Unordered>
        </Note>
      )}
    </div>
  );
};

const Note = ({ tittel, hva, children }: { tittel: string; hva: string; children: ReactNode }) => (
  <Details>
    <Details.Summary>{tittel}</Details.Summary>
    <Details.Content>
      <Paragraph>{hva}</Paragraph>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="filnote" tabIndex={0} aria-label={tittel}>
        {children}
      </section>
    </Details.Content>
  </Details>
);

const Rader = ({ hoder, rader }: { hoder: readonly string[]; rader: readonly (readonly string[])[] }) => (
  <Table data-size="sm">
    <Table.Head>
      <Table.Row>
        {hoder.map((hode) => (
          <Table.HeaderCell key={hode} scope="col">
            {hode}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {rader.map((rad) => (
        <Table.Row key={rad.join(' ')}>
          {rad.map((celle, i) => (
            <Table.Cell key={hoder[i]}>{celle}</Table.Cell>
          ))}
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
