import { Button, Heading, Table, Tag } from '@digdir/designsystemet-react';
import { enhetsnivaaer, type Importrapport } from '#shared/indikator/maaling.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Fakta } from '../ui/fakta.tsx';
import { visTall } from '../ui/tall.ts';
import { Filnoter } from './filnoter.tsx';
import { nb, nn } from './importer-tekster.ts';
import type { Proevd } from './importering.ts';
import { rekkefoelge } from './proever.ts';
import { nb as fagNb, nn as fagNn } from './tekster.ts';

/** What one file holds, or why it cannot be read. */
export const Filrapport = ({ proevd: { fil, svar }, onTaBort }: { proevd: Proevd; onTaBort: () => void }) => {
  const t = useTekster(nb, nn).filer;
  const status = !svar.ok ? 'feil' : svar.value.alleredeImportert ? 'foer' : 'klar';
  return (
    <li className="filrapport">
      <div className="filrapport-topp">
        <Heading level={3} data-size="2xs">
          {fil.navn}
        </Heading>
        <Tag data-color={{ klar: 'accent', foer: 'neutral', feil: 'warning' }[status]}>{t[status]}</Tag>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={t.taBort(fil.navn)}
          onClick={onTaBort}
        >
          {t.ta}
        </Button>
      </div>
      {svar.ok ? <Innhold rapport={svar.value} /> : <Feil failure={svar.error} />}
    </li>
  );
};

const Innhold = ({ rapport }: { rapport: Importrapport }) => {
  const t = useTekster(nb, nn).fil;
  const fagord = useTekster(fagNb, fagNn).fag;
  const { verdier } = rapport;
  const skjermet = (verdier.skjermet ?? 0) + (verdier['antall-skjermet'] ?? 0);
  return (
    <div className="filrapport-innhold">
      <Fakta
        fakta={[
          [t.skoleaar, rapport.skoleaar.join(', ')],
          [
            t.proever,
            `${rekkefoelge
              .filter((fag) => rapport.fag.includes(fag))
              .map((fag) => fagord[fag])
              .join(', ')}, ${t.trinn(rapport.trinn.join('. og '))}`,
          ],
          [t.rader, visTall(rapport.raderLest)],
          [
            t.verdier,
            [
              t.antallVerdier(visTall(verdier.vist ?? 0)),
              skjermet > 0 && t.antallSkjermet(visTall(skjermet)),
              (verdier['ingen-elever'] ?? 0) > 0 && t.antallUten(visTall(verdier['ingen-elever'] ?? 0)),
            ]
              .filter(Boolean)
              .join(', '),
          ],
        ]}
      />
      <Table className="nivaatabell" data-size="sm">
        <caption className="ds-sr-only">{t.plassertNavn}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.nivaa}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.plassert}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.medSkjermet}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {enhetsnivaaer.map((nivaa) => (
            <Table.Row key={nivaa}>
              <Table.HeaderCell scope="row">{t.nivaaer[nivaa]}</Table.HeaderCell>
              <Table.Cell>{visTall(rapport.plassert[nivaa])}</Table.Cell>
              <Table.Cell>{visTall(rapport.skjermet[nivaa])}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Filnoter rapport={rapport} />
    </div>
  );
};
