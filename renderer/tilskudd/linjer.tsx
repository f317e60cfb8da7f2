import { Table } from '@digdir/designsystemet-react';
import type { Posteringslinje } from '#shared/contract/tilskudd.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { visKortDag } from '../ui/dato.ts';
import { useMelding } from '../ui/melding.tsx';
import { TaTilbake } from './ta-tilbake.tsx';
import { nb, nn } from './tekster.ts';

interface LinjerProps {
  readonly linjer: readonly Posteringslinje[];
  /** Says which kommune or samling each line is about. */
  readonly medKommune?: boolean;
  /** Lines can be taken back from here. */
  readonly kanTasTilbake?: boolean;
}

/** Lines of the ledger as they were written; one that is taken back stands, with its opposite after it. */
export const Linjer = ({ linjer, medKommune = false, kanTasTilbake = false }: LinjerProps) => {
  const t = useTekster(nb, nn).linjer;
  const artord = useKodeord('posteringsart');
  const { meld, melding } = useMelding('tilskudd-sagt');
  if (linjer.length === 0) return <p className="tilskudd-under">{t.ingen}</p>;
  return (
    <>
      {melding}
      <Table className="linjetabell" data-size="sm">
        <caption className="ds-sr-only">{t.tittel(linjer.length)}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t.dato}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t.hva}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="tall">
              {t.beloep}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {linjer.map((linje) => (
            <Table.Row key={linje.id}>
              <Table.Cell className="kolonne-dato">{visKortDag(linje.dato)}</Table.Cell>
              <Table.HeaderCell scope="row">
                {artord[linje.art]}
                <span className="tilskudd-under">
                  {[
                    linje.motpostId !== null && t.motfoering,
                    linje.korrigert && t.tattTilbake,
                    medKommune && (linje.kommunenavn ?? linje.samling),
                    linje.tiltak,
                    linje.tekst,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </Table.HeaderCell>
              <Table.Cell className="tall">
                <div className="linje-beloep">
                  {kanTasTilbake && linje.motpostId === null && !linje.korrigert && (
                    <TaTilbake linje={linje} hva={artord[linje.art]} onTatt={meld} />
                  )}
                  {visBeloep(linje.beloep)}
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
};
