import { Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { sammenlignTekst } from '#shared/lib/tekst.ts';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './uttrekk-tekster.ts';
import { Uttrekksrad } from './uttrekksrad.tsx';

interface UttrekkstabellProps {
  readonly aar: number;
  readonly deltakelser: readonly DeltakelseLinje[];
  readonly harLister: boolean;
}

/** A cohort's kommuner by list and rank. While somebody works in it the rows keep their places: a new rank must not move the field from under the one who types. */
export const Uttrekkstabell = ({ aar, deltakelser, harLister }: UttrekkstabellProps) => {
  const t = useTekster(nb, nn);
  const [plasser, setPlasser] = useState<readonly string[] | null>(null);
  const ordnet = deltakelser.toSorted(etterPlass);
  const medLister = harLister || deltakelser.some(({ liste }) => liste !== null);
  const rader = plasser === null ? ordnet : ordnet.toSorted((a, b) => plass(plasser, a) - plass(plasser, b));
  return (
    <Table
      className="uttrekkstabell"
      data-size="sm"
      onFocus={() => setPlasser((foer) => foer ?? ordnet.map(({ id }) => id))}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setPlasser(null);
      }}
    >
      <caption className="ds-sr-only">{t.tabell(aar)}</caption>
      <Table.Head>
        <Table.Row>
          {kolonner
            .filter((kolonne) => kolonne !== 'liste' || medLister)
            .map((kolonne) => (
              <Table.HeaderCell key={kolonne} scope="col" className={`kolonne-${kolonne}`}>
                {t.kolonne[kolonne]}
              </Table.HeaderCell>
            ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rader.map((deltakelse) => (
          <Uttrekksrad key={deltakelse.id} deltakelse={deltakelse} medListe={medLister} />
        ))}
      </Table.Body>
    </Table>
  );
};

const kolonner = ['kommune', 'liste', 'rangering', 'svar', 'svargrunn', 'svardato', 'fase'] as const;

/** List 1 before list 2, the first in rank first; what has neither comes last, by name. */
const etterPlass = (a: DeltakelseLinje, b: DeltakelseLinje): number =>
  (a.liste ?? SIST) - (b.liste ?? SIST) ||
  (a.rangering ?? SIST) - (b.rangering ?? SIST) ||
  sammenlignTekst(a.kommunenavn, b.kommunenavn);

const SIST = 1000;

/** What has come while somebody worked in the table stands at the end. */
const plass = (plasser: readonly string[], { id }: DeltakelseLinje): number => {
  const nr = plasser.indexOf(id);
  return nr === -1 ? plasser.length : nr;
};
