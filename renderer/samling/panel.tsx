import './samling.css';
import { Button } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Samlingslisterad } from '#shared/contract/samling.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Del } from '../ui/page.tsx';
import { visTall } from '../ui/tall.ts';
import { Tom } from '../ui/tom.tsx';
import { visDager } from './dager.ts';
import { nb, nn } from './tekster.ts';

/** The samlinger that a kommune was invited to or came to. */
export const SamlingPanel = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn).panel;
  return (
    <Del tittel={t.tittel}>
      <Vis svar={useQuery('samling.list', { kommunenummer })}>
        {(samlinger) =>
          samlinger.length === 0 ? (
            <Tom tekst={t.ingen}>
              <Button asChild variant="secondary" data-size="sm">
                <Link href="/samlinger">{t.tilSamlinger}</Link>
              </Button>
            </Tom>
          ) : (
            <ul className="samlingsliste samlingsliste-lenker">
              {samlinger.map((samling) => (
                <li key={samling.id}>
                  <Linje samling={samling} />
                </li>
              ))}
            </ul>
          )
        }
      </Vis>
    </Del>
  );
};

const Linje = ({ samling }: { samling: Samlingslisterad }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const svarord = useKodeord('invitasjonssvar');
  const { kommunen } = samling;
  return (
    <>
      <Link href={`/samling/${samling.id}`}>
        {visDager(samling, spraak) ?? t.utenDato} <span className="samling-tema">{samling.tittel ?? t.utenTittel}</span>
      </Link>
      <span className="samling-under">
        {[
          samling.sted,
          kommunen?.svar && svarord[kommunen.svar],
          kommunen && kommunen.deltakere > 0 && t.panel.kom(visTall(kommunen.deltakere)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
};
