import { Card, Field, Heading, Label, Select, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Failure } from '#shared/contract/result.ts';
import { Fase, faser, Tilstand, tilstander } from '#shared/uttrekk/deltakelse.ts';
import { useLagring } from '../api/lagring.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { Bekreftknapp } from '../ui/bekreft.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { fokuser } from '../ui/fokuser.ts';
import { useMangelsetning } from './mangelord.ts';
import { Svarfelt } from './svarfelt.tsx';
import { nb, nn } from './tekster.ts';

interface DeltakelseskortProps {
  readonly deltakelse: DeltakelseLinje;
  /** It was just made, and takes focus. */
  readonly ny: boolean;
  readonly onSlettet: () => void;
}

/** One deltakelse: where it stands first, how it came to be behind that. What can be said of it is changed on the spot. */
export const Deltakelseskort = ({ deltakelse, ny, onSlettet }: DeltakelseskortProps) => {
  const t = useTekster(nb, nn);
  const faseord = useKodeord('fase');
  const tilstandsord = useKodeord('tilstand');
  const mangelsetning = useMangelsetning();
  const slett = useCommand('deltakelse.slett');
  const [ikkeSlettet, setIkkeSlettet] = useState<Failure | null>(null);
  const { id, aar, mangler } = deltakelse;
  const { lagre, failure } = useLagring('deltakelse.oppdater', id);
  const fjern = async () => {
    const svar = await slett({ id });
    if (svar.ok) onSlettet();
    else setIkkeSlettet(svar.error);
  };

  return (
    <Card className="deltakelseskort" data-color="neutral">
      <div className="deltakelseskort-topp">
        <Heading level={3} data-size="2xs" tabIndex={-1} ref={ny ? fokuser : undefined}>
          {t.uttrekk(aar)}
        </Heading>
        <span className="deltakelseskort-moeter">{t.moeter(deltakelse.moeter)}</span>
        {mangler.length > 0 && (
          <Tag data-color="info" variant="outline">
            {mangelsetning(mangler)}
          </Tag>
        )}
        <Bekreftknapp tittel={t.slettTittel(aar)} tekst={t.slettTekst} bekreft={t.slett} onBekreft={() => void fjern()}>
          {t.slett}
          <span className="ds-sr-only"> {t.uttrekk(aar)}</span>
        </Bekreftknapp>
      </div>
      <div className="deltakelseskort-felt">
        <Field>
          <Label>{t.fase}</Label>
          <Select value={deltakelse.fase} onChange={(e) => void lagre({ fase: Fase.parse(e.target.value) })}>
            {faser.map((fase) => (
              <Select.Option key={fase} value={fase}>
                {faseord[fase]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{t.tilstand}</Label>
          <Select
            value={deltakelse.tilstand}
            onChange={(e) => void lagre({ tilstand: Tilstand.parse(e.target.value) })}
          >
            {tilstander.map((tilstand) => (
              <Select.Option key={tilstand} value={tilstand}>
                {tilstandsord[tilstand]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <AutolagretDag
          label={t.statusDato}
          value={deltakelse.statusDato}
          save={(statusDato, skriver) => lagre({ statusDato }, skriver)}
        />
      </div>
      <Autolagret
        label={t.grunn}
        description={t.grunnHva}
        multiline
        maxLength={20_000}
        value={deltakelse.grunn}
        save={(grunn, skriver) => lagre({ grunn }, skriver)}
      />
      <Feil failure={ikkeSlettet ?? failure} />
      <div className="deltakelseskort-historikk">
        <Svarfelt deltakelse={deltakelse} lagre={lagre} />
        <Historikk tabell="deltakelse" id={id} felt="tilstand" />
        <Historikk tabell="deltakelse" id={id} felt="grunn" />
      </div>
    </Card>
  );
};
