import { Button, Details, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { type Kommune, type KommunerettelsePatch, Maalform } from '#shared/kommune/kommune.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretTall } from '../ui/tallfelt.tsx';
import { nb, nn } from './tekster.ts';

type Rettelse = typeof KommunerettelsePatch._output;
type Rettbart = keyof Rettelse;

/** The embete's own corrections to the register; an empty field lets the register stand. */
export const RettOpplysninger = ({ kommune, rettet }: { kommune: Kommune; rettet: readonly string[] }) => {
  const t = useTekster(nb, nn);
  const maalform = useKodeord('maalform');
  const oppdater = useCommand('kommune.oppdater');
  const [failure, setFailure] = useState<Failure | null>(null);

  const lagre = async (patch: Rettelse, skriver = false) => {
    const svar = await oppdater({ kommunenummer: kommune.kommunenummer, patch, skriver });
    setFailure(svar.ok ? null : svar.error);
    return svar.ok;
  };
  const etter = (felt: Rettbart, navn: string) =>
    rettet.includes(felt) && (
      <div className="rett-etter">
        <Button variant="tertiary" data-size="sm" onClick={() => void lagre({ [felt]: null })}>
          {t.rett.bruk}
          <span className="ds-sr-only"> ({navn})</span>
        </Button>
        <Historikk tabell="kommunerettelse" id={kommune.id} felt={felt} />
      </div>
    );
  const tekstfelt = (felt: 'administrasjonssenter' | 'samiskNavn' | 'kvenskNavn', navn: string) => (
    <div>
      <Autolagret
        label={navn}
        maxLength={200}
        value={kommune[felt]}
        save={(verdi, skriver) => lagre({ [felt]: verdi }, skriver)}
      />
      {etter(felt, navn)}
    </div>
  );

  return (
    <Details className="rett">
      <Details.Summary>{t.rett.tittel}</Details.Summary>
      <Details.Content>
        <Paragraph>{t.rett.hva}</Paragraph>
        <div className="rett-felt">
          <div>
            <Field>
              <Label>{t.kolonne.maalform}</Label>
              <Select
                value={kommune.maalform}
                onChange={(event) => void lagre({ maalform: Maalform.parse(event.target.value) })}
              >
                {Maalform.options.map((verdi) => (
                  <Select.Option key={verdi} value={verdi}>
                    {maalform[verdi]}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            {etter('maalform', t.kolonne.maalform)}
          </div>
          <div>
            <AutolagretTall
              label={t.kolonne.innbyggere}
              value={kommune.innbyggere}
              mest={2_000_000}
              save={(innbyggere, skriver) => lagre({ innbyggere }, skriver)}
            />
            {etter('innbyggere', t.kolonne.innbyggere)}
          </div>
          {tekstfelt('administrasjonssenter', t.kort.senter)}
          {tekstfelt('samiskNavn', t.kort.samisk)}
          {tekstfelt('kvenskNavn', t.kort.kvensk)}
        </div>
        <Feil failure={failure} />
      </Details.Content>
    </Details>
  );
};
