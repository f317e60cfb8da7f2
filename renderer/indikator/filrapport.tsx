import { Button, Heading, Tag } from '@digdir/designsystemet-react';
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
      <Fakta
        fakta={enhetsnivaaer.map((nivaa) => [
          t.nivaaer[nivaa],
          <span key={nivaa}>
            {visTall(rapport.plassert[nivaa])}
            {rapport.skjermet[nivaa] > 0 && <small> {t.medSkjermet(visTall(rapport.skjermet[nivaa]))}</small>}
          </span>,
        ])}
      />
      <Filnoter rapport={rapport} />
    </div>
  );
};
