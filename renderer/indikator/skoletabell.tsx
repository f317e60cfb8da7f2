import { Field, Label, Select, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { KommuneMaaling } from '#shared/contract/kommune.ts';
import { sammenlignTekst } from '#shared/lib/tekst.ts';
import { useTekster } from '../api/program.tsx';
import { visTall } from '../ui/tall.ts';
import { rekkefoelge } from './proever.ts';
import { Skjermet } from './skjermet.tsx';
import { nb, nn } from './tekster.ts';
import { useResultatord } from './visning.ts';

/** The schools in one year: a row each, a column for each test. */
export const Skoletabell = ({ skoler }: { skoler: readonly KommuneMaaling[] }) => {
  const t = useTekster(nb, nn);
  const aarene = [...new Set(skoler.map(({ skoleaar }) => skoleaar))].sort().reverse();
  const [valgt, setValgt] = useState(aarene[0] ?? '');
  const iAaret = skoler.filter(({ skoleaar }) => skoleaar === valgt);
  const proever = [...new Map(iAaret.map((m) => [`${m.trinn} ${m.fag}`, m])).values()].sort(
    (a, b) => a.trinn - b.trinn || rekkefoelge.indexOf(a.fag) - rekkefoelge.indexOf(b.fag),
  );
  const rader = [...Map.groupBy(iAaret, ({ enhetskode }) => enhetskode).values()].sort((a, b) =>
    sammenlignTekst(a[0]?.enhetsnavn ?? '', b[0]?.enhetsnavn ?? ''),
  );
  return (
    <div className="skoletabell">
      <Field className="skoletabell-aar">
        <Label>{t.skoler.skoleaar}</Label>
        <Select value={valgt} data-size="sm" width="auto" onChange={(event) => setValgt(event.target.value)}>
          {aarene.map((skoleaar) => (
            <Select.Option key={skoleaar} value={skoleaar}>
              {skoleaar}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <section className="bredt" tabIndex={0} aria-label={t.skoler.navn(valgt)}>
        <Table data-size="sm">
          <caption className="ds-sr-only">{t.skoler.navn(valgt)}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t.skoler.skole}</Table.HeaderCell>
              {proever.map(({ fag, trinn }) => (
                <Table.HeaderCell key={`${fag} ${trinn}`} scope="col">
                  {t.proeve(t.fag[fag], trinn)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rader.map((maalinger) => (
              <Table.Row key={maalinger[0]?.enhetskode}>
                <Table.HeaderCell scope="row">{maalinger[0]?.enhetsnavn}</Table.HeaderCell>
                {proever.map(({ fag, trinn }) => (
                  <Table.Cell key={`${fag} ${trinn}`}>
                    <Celle maaling={maalinger.find((m) => m.fag === fag && m.trinn === trinn)} />
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
    </div>
  );
};

const Celle = ({ maaling }: { maaling: KommuneMaaling | undefined }) => {
  const t = useTekster(nb, nn);
  const ord = useResultatord();
  if (!maaling) return <span className="skoletabell-n">{t.skoler.ikkeProeve}</span>;
  return (
    <Skjermet maaling={maaling}>
      {ord.poeng(maaling)}
      {maaling.skalapoeng !== null && maaling.antall !== null && (
        <span className="skoletabell-n"> {t.n(visTall(maaling.antall))}</span>
      )}
    </Skjermet>
  );
};
