import { Table } from '@digdir/designsystemet-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { svar, svargrunner } from '#shared/uttrekk/deltakelse.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { AutolagretTall } from '../ui/tallfelt.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { lesListe, listevalg } from './liste.ts';
import { useMangelsetning } from './mangelord.ts';
import { Deltakelsestatus } from './panel.tsx';
import { nb, nn } from './uttrekk-tekster.ts';

/** One kommune in a cohort, changed on the spot. Each field's name carries the kommune's, for those who do not see the row. */
export const Uttrekksrad = memo(({ deltakelse: d, medListe }: { deltakelse: DeltakelseLinje; medListe: boolean }) => {
  const t = useTekster(nb, nn);
  const svarord = useKodeord('svar');
  const grunnord = useKodeord('svargrunn');
  const mangelsetning = useMangelsetning();
  const { lagre, failure } = useLagring('deltakelse.oppdater', d.id);
  const navn = (felt: keyof typeof t.kolonne) => (
    <>
      {t.kolonne[felt]}
      <span className="ds-sr-only">{t.for(d.kommunenavn)}</span>
    </>
  );
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link href={`/kommune/${d.kommunenummer}`}>{d.kommunenavn}</Link>
        {d.mangler.length > 0 && <span className="uttrekksrad-mangler">{mangelsetning(d.mangler)}</span>}
        <Feil failure={failure} />
      </Table.HeaderCell>
      {medListe && (
        <Table.Cell>
          <AutolagretValg
            label={navn('liste')}
            ingen={t.ingenListe}
            valg={listevalg(String)}
            value={d.liste === null ? null : `${d.liste}`}
            save={(valg) => lagre({ liste: lesListe(valg) })}
          />
        </Table.Cell>
      )}
      <Table.Cell>
        <AutolagretTall
          label={navn('rangering')}
          minst={1}
          mest={500}
          value={d.rangering}
          save={(rangering, skriver) => lagre({ rangering }, skriver)}
        />
      </Table.Cell>
      <Table.Cell>
        <AutolagretValg
          label={navn('svar')}
          ingen={t.ikkeSvart}
          valg={svar.map((verdi) => [verdi, svarord[verdi]])}
          value={d.svar}
          save={(verdi) => lagre({ svar: verdi })}
        />
      </Table.Cell>
      <Table.Cell>
        {d.svar !== null && (
          <AutolagretValg
            label={navn('svargrunn')}
            ingen={t.om.ikkeOppgitt}
            valg={svargrunner.map((verdi) => [verdi, grunnord[verdi]])}
            value={d.svargrunn}
            save={(svargrunn) => lagre({ svargrunn })}
          />
        )}
      </Table.Cell>
      <Table.Cell>
        {d.svar !== null && (
          <AutolagretDag
            label={navn('svardato')}
            value={d.svardato}
            save={(svardato, skriver) => lagre({ svardato }, skriver)}
          />
        )}
      </Table.Cell>
      <Table.Cell className="uttrekksrad-fase">
        <Deltakelsestatus deltakelse={d} />
      </Table.Cell>
    </Table.Row>
  );
});
