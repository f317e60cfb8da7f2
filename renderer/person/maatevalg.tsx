import {
  Button,
  Field,
  Label,
  Paragraph,
  Radio,
  Select,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Filref } from '#shared/contract/felles.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useHost, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

export type Maate = 'embete' | 'sentralfil' | 'eksempel';

/** What a person fills in at the first start. */
export interface Startvalg {
  readonly navn: string;
  readonly maate: Maate;
  /** The embete's code. */
  readonly embete: string;
  readonly epost: string;
  /** The central export file. */
  readonly fil: Filref | null;
}

interface MaatevalgProps {
  readonly valg: Startvalg;
  readonly endre: (patch: Partial<Startvalg>) => void;
  readonly onFeil: (failure: Failure) => void;
  readonly feil: { readonly [K in keyof Startvalg]?: string | undefined };
}

/** The three ways in; what one of them needs is asked under it. */
export const Maatevalg = (props: MaatevalgProps) => {
  const t = useTekster(nb, nn);
  const maater: readonly (readonly [Maate, string, string, ReactNode])[] = [
    ['embete', t.embete, t.embeteHva, <Embetefelt key="embete" {...props} />],
    ['sentralfil', t.sentralfil, t.sentralfilHva, <Filfelt key="fil" {...props} />],
    ['eksempel', t.eksempel, t.eksempelHva, null],
  ];
  return maater.map(([maate, label, description, felt]) => {
    const valgt = props.valg.maate === maate;
    return (
      <div key={maate} className="maate" data-valgt={valgt || undefined}>
        <Radio
          name="maate"
          value={maate}
          label={label}
          description={description}
          checked={valgt}
          onChange={() => props.endre({ maate })}
        />
        {valgt && felt && <div className="maate-felt">{felt}</div>}
      </div>
    );
  });
};

const Embetefelt = ({ valg, endre, feil }: MaatevalgProps) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const embeter = useQuery('embete.list', {});
  const ekte = embeter.status === 'klar' ? embeter.value.filter((e) => !e.eksempel) : [];
  return (
    <>
      <Field>
        <Label>{t.velgEmbete}</Label>
        <Select
          value={valg.embete}
          aria-invalid={Boolean(feil.embete)}
          onChange={(event) => endre({ embete: event.target.value })}
        >
          <Select.Option value="" disabled>
            {t.velg}
          </Select.Option>
          {ekte.map((e) => (
            <Select.Option key={e.kode} value={e.kode}>
              {spraak === 'nn' ? e.navnNynorsk : e.navn}
            </Select.Option>
          ))}
        </Select>
        {feil.embete && <ValidationMessage>{feil.embete}</ValidationMessage>}
      </Field>
      <Textfield
        label={t.epost}
        type="email"
        autoComplete="email"
        value={valg.epost}
        error={feil.epost}
        onChange={(event) => endre({ epost: event.target.value })}
      />
    </>
  );
};

const Filfelt = ({ valg, endre, onFeil, feil }: MaatevalgProps) => {
  const t = useTekster(nb, nn);
  const vert = useHost();
  const velg = async () => {
    const svar = await vert.velgFiler({ flere: false, typer: ['zip'] });
    if (!svar.ok) onFeil(svar.error);
    else if (svar.value[0]) endre({ fil: svar.value[0] });
  };
  return (
    <div>
      <Button
        variant="secondary"
        aria-describedby="filvalg"
        data-mangler={feil.fil && true}
        onClick={() => void velg()}
      >
        {t.velgFil}
      </Button>
      <Paragraph id="filvalg" role="status" data-size="sm">
        {valg.fil ? t.valgtFil(valg.fil.navn) : t.ingenFil}
      </Paragraph>
      {feil.fil && <ValidationMessage>{feil.fil}</ValidationMessage>}
    </div>
  );
};
