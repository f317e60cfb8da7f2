import { Details, Link as DsLink } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Tildelingslinje } from '#shared/contract/tilskudd.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { visDag } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { Linjer } from './linjer.tsx';
import { nb, nn } from './tekster.ts';

/** What has been decided from the rammer of a year, each with the lines of its ledger. */
export const Aarsvedtak = ({ aar }: { aar: number }) => {
  const t = useTekster(nb, nn).vedtak;
  return (
    <Del tittel={t.tittel(aar)}>
      <Vis svar={useQuery('tildeling.list', { rammeaar: aar })}>
        {(aarets) =>
          aarets.length === 0 ? (
            <p className="tilskudd-under">{t.ingen(aar)}</p>
          ) : (
            <div className="aarsvedtak">
              {aarets.map((tildeling) => (
                <Vedtak key={tildeling.id} tildeling={tildeling} />
              ))}
            </div>
          )
        }
      </Vis>
    </Del>
  );
};

const Vedtak = ({ tildeling }: { tildeling: Tildelingslinje }) => {
  const t = useTekster(nb, nn).vedtak;
  const spraak = useSpraak();
  const formaal = useKodeord('formaal');
  const { kommunenummer, kommunenavn, vedtatt, dato, posteringer } = tildeling;
  return (
    <Details>
      <Details.Summary>
        <span className="aarsvedtak-linje">
          <strong>{kommunenavn}</strong>
          <span>{vedtatt === 0 ? t.tattTilbake : t.linje(visBeloep(vedtatt), visDag(dato, spraak))}</span>
          <span className="tilskudd-under">{formaal[tildeling.formaal]}</span>
        </span>
      </Details.Summary>
      <Details.Content>
        <Linjer linjer={posteringer} />
        <DsLink asChild data-color="neutral">
          <Link href={`/kommune/${kommunenummer}`}>{t.tilKommunen(kommunenavn)}</Link>
        </DsLink>
      </Details.Content>
    </Details>
  );
};
