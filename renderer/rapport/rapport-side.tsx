import './rapport.css';
import { Field, Label, Select, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Output } from '#shared/contract/index.ts';
import { Spraak } from '#shared/contract/program.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Fakta } from '../ui/fakta.tsx';
import { Del, Side } from '../ui/page.tsx';
import { visTall } from '../ui/tall.ts';
import { Arbeidsbok } from './arbeidsbok.tsx';
import { Rapportmangler } from './rapportmangler.tsx';
import { nb, nn } from './tekster.ts';

/** The report to Udir: what it is about, what will be in it, what to look at first, and the workbook itself. */
export const RapportSide = () => {
  const t = useTekster(nb, nn);
  const brukerspraak = useSpraak();
  const [aar, setAar] = useState<number | null>(null);
  const [valgtSpraak, setSpraak] = useState<Spraak | null>(null);
  const spraak = valgtSpraak ?? brukerspraak;
  const omfang = aar === null ? {} : { aar };
  const deltakelser = useQuery('deltakelse.list', {});
  const aarene = deltakelser.status === 'klar' ? [...new Set(deltakelser.value.map((d) => d.aar))].sort() : [];
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Del tittel={t.valg.tittel}>
        <div className="rapportvalg">
          <Field>
            <Label>{t.valg.uttrekk}</Label>
            <Select
              width="auto"
              value={aar ?? ''}
              onChange={({ target }) => setAar(target.value === '' ? null : Number(target.value))}
            >
              <Select.Option value="">{t.valg.alle}</Select.Option>
              {aarene.map((ett) => (
                <Select.Option key={ett} value={ett}>
                  {ett}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <div className="rapportvalg-spraak">
            <span id="rapportspraak">{t.valg.spraak}</span>
            <ToggleGroup
              variant="secondary"
              data-color="neutral"
              aria-labelledby="rapportspraak"
              value={spraak}
              onChange={(verdi) => setSpraak(Spraak.parse(verdi))}
            >
              <ToggleGroup.Item value="nb">{t.valg.bokmaal}</ToggleGroup.Item>
              <ToggleGroup.Item value="nn">{t.valg.nynorsk}</ToggleGroup.Item>
            </ToggleGroup>
          </div>
        </div>
      </Del>
      <Vis svar={useQuery('rapport.hent', omfang)}>
        {(rapport) => (
          <>
            <Rapportmangler mangler={rapport.mangler} />
            <Innhold rapport={rapport} />
            <Arbeidsbok omfang={omfang} spraak={spraak} stoppet={rapport.mangler.some((mangel) => mangel.stopper)} />
          </>
        )}
      </Vis>
    </Side>
  );
};

const Innhold = ({ rapport }: { rapport: Output<'rapport.hent'> }) => {
  const t = useTekster(nb, nn).innhold;
  return (
    <Del tittel={t.tittel}>
      <Fakta
        fakta={[
          [t.deltakelser, visTall(rapport.deltakelser)],
          [t.tiltak, visTall(rapport.tiltak)],
          [t.midler, visTall(rapport.midler)],
          [t.samlinger, visTall(rapport.samlinger)],
          [t.kontakter, visTall(rapport.kontakter)],
          [t.indikatorer, visTall(rapport.indikatorer)],
          [t.skjermet, visTall(rapport.skjermet)],
        ]}
      />
      <p className="rapport-note">{t.skjermetHva}</p>
    </Del>
  );
};
