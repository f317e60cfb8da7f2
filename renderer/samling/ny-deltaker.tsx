import { Button, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type Ref, type RefObject, type SubmitEvent, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import { lesTall } from '#shared/lib/tall.ts';
import { Rolle, roller } from '#shared/person/rolle.ts';
import { Samlingdeltaker } from '#shared/samling/samling.ts';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { nb, nn } from './tekster.ts';

interface NyDeltakerProps {
  /** The role: where one goes on. */
  readonly ref: RefObject<HTMLSelectElement | null>;
  readonly samlingId: string;
  readonly invitert: readonly { readonly kommunenummer: string; readonly kommunenavn: string }[];
}

const TOMT = { rolle: '', antall: '1', navn: '' };

/** Adds a row of participants: Enter adds, and the next from the same kommune can be written at once. */
export const NyDeltaker = ({ ref, samlingId, invitert }: NyDeltakerProps) => {
  const t = useTekster(nb, nn);
  const opprett = useCommand('samlingdeltaker.opprett');
  const [kommunenummer, setKommunenummer] = useState('');
  const [utkast, setUtkast] = useState(TOMT);
  const [proevd, setProevd] = useState(false);
  const [sagt, setSagt] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const antall = Samlingdeltaker.shape.antall.safeParse(lesTall(utkast.antall));

  const leggTil = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    if (!antall.success) return gaaTilFoersteFeil(event.currentTarget);
    const svar = await opprett({
      samlingId,
      kommunenummer: kommunenummer || null,
      rolle: utkast.rolle === '' ? null : Rolle.parse(utkast.rolle),
      antall: antall.data,
      navn: utkast.navn.trim() || null,
    });
    setFailure(svar.ok ? null : svar.error);
    setSagt(svar.ok ? t.deltaker.lagtTil : '');
    if (!svar.ok) return;
    setUtkast(TOMT);
    setProevd(false);
    ref.current?.focus();
  };

  return (
    <form className="nyrad ikke-paa-papir" autoComplete="off" noValidate onSubmit={(event) => void leggTil(event)}>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t.deltaker.ny}</Fieldset.Legend>
        <div className="nydeltaker-felt">
          <Kommunevalg value={kommunenummer} onVelg={setKommunenummer} invitert={invitert} />
          <Rollevalg ref={ref} value={utkast.rolle} onVelg={(rolle) => setUtkast({ ...utkast, rolle })} />
          <Textfield
            label={t.deltaker.antall}
            inputMode="numeric"
            value={utkast.antall}
            error={proevd && !antall.success ? t.deltaker.antallFeil : undefined}
            onChange={({ target }) => setUtkast({ ...utkast, antall: target.value })}
          />
          <Textfield
            label={t.deltaker.navn}
            maxLength={200}
            value={utkast.navn}
            onChange={({ target }) => setUtkast({ ...utkast, navn: target.value })}
          />
        </div>
      </Fieldset>
      <Button type="submit" variant="secondary" data-size="sm">
        {t.deltaker.leggTil}
      </Button>
      <p role="status" className="ds-sr-only">
        {sagt}
      </p>
      <Feil failure={failure} />
    </form>
  );
};

interface KommunevalgProps extends Pick<NyDeltakerProps, 'invitert'> {
  readonly value: string;
  readonly onVelg: (kommunenummer: string) => void;
}

/** The invited first, then the embete's others: somebody may come uninvited. */
const Kommunevalg = ({ value, onVelg, invitert }: KommunevalgProps) => {
  const t = useTekster(nb, nn);
  const svar = useQuery('kommune.list', {});
  const med = new Set(invitert.map(({ kommunenummer }) => kommunenummer));
  const andre = svar.status === 'klar' ? svar.value.filter(({ kommunenummer }) => !med.has(kommunenummer)) : [];
  return (
    <Field>
      <Label>{t.deltaker.kommune}</Label>
      <Select value={value} onChange={({ target }) => onVelg(target.value)}>
        <Select.Option value="">{t.deltaker.annetValg}</Select.Option>
        {invitert.length > 0 && (
          <Select.Optgroup label={t.inviterte.tittel}>
            {invitert.map(({ kommunenummer, kommunenavn }) => (
              <Select.Option key={kommunenummer} value={kommunenummer}>
                {kommunenavn}
              </Select.Option>
            ))}
          </Select.Optgroup>
        )}
        <Select.Optgroup label={t.inviterte.liste}>
          {andre.map(({ kommunenummer, navn }) => (
            <Select.Option key={kommunenummer} value={kommunenummer}>
              {navn}
            </Select.Option>
          ))}
        </Select.Optgroup>
      </Select>
    </Field>
  );
};

const Rollevalg = ({
  ref,
  value,
  onVelg,
}: {
  ref: Ref<HTMLSelectElement>;
  value: string;
  onVelg: (rolle: string) => void;
}) => {
  const t = useTekster(nb, nn).deltaker;
  const ord = useKodeord('rolle');
  return (
    <Field>
      <Label>{t.rolle}</Label>
      <Select ref={ref} value={value} onChange={({ target }) => onVelg(target.value)}>
        <Select.Option value="">{t.ikkeValgt}</Select.Option>
        {roller.map((rolle) => (
          <Select.Option key={rolle} value={rolle}>
            {ord[rolle]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};
