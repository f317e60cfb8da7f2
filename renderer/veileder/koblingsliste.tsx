import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Koblingslinje, Veilederlinje } from '#shared/contract/veileder.ts';
import { harSluttet } from '#shared/veileder/veileder.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag, visDag } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Kapasitet } from './kapasitet.tsx';
import { nb as koblingNb, nn as koblingNn } from './koblingstekster.ts';
import { Notatlesing } from './notater.tsx';
import { Statusmerke } from './statusmerke.tsx';
import { nb, nn } from './tekster.ts';

/** Every kommune a veileder is or has been matched with, the newest uttrekk first. */
export const Koblingsliste = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn);
  const svar = useQuery('kobling.list', { veilederId: veileder.id });
  return (
    <Del
      tittel={t.side.oppdrag}
      handling={
        <span className="veileder-tid">
          {t.kapasitet.lovet}: <Kapasitet veileder={veileder} />
        </span>
      }
    >
      <Sluttet veileder={veileder} />
      <Vis svar={svar}>
        {(koblinger) =>
          koblinger.length === 0 ? (
            <Tom tekst={t.side.ingenOppdrag}>
              <Button asChild variant="secondary" data-size="sm">
                <Link href="/kommuner">{t.side.tilKommuner}</Link>
              </Button>
            </Tom>
          ) : (
            <ul className="koblinger">
              {koblinger.map((kobling) => (
                <Kobling key={kobling.id} kobling={kobling} />
              ))}
            </ul>
          )
        }
      </Vis>
    </Del>
  );
};

const Sluttet = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn).side;
  const spraak = useSpraak();
  if (veileder.sluttet === null || !harSluttet(veileder, idag())) return null;
  return (
    <Paragraph className="veileder-melding">
      {t.sluttetMelding(visDag(veileder.sluttet, spraak), veileder.oppdrag)}
    </Paragraph>
  );
};

const Kobling = ({ kobling }: { kobling: Koblingslinje }) => {
  const t = useTekster(koblingNb, koblingNn);
  const faseord = useKodeord('fase');
  const rolleord = useKodeord('koblingsrolle');
  const { rolle, dager } = kobling;
  return (
    <li className="kobling">
      <div className="kobling-topp">
        <div className="kobling-hvem">
          <Link href={`/kommune/${kobling.kommunenummer}`}>{kobling.kommunenavn}</Link>
          <span className="kobling-under">
            {[t.uttrekk(kobling.aar), faseord[kobling.fase], rolle && rolleord[rolle], dager !== null && t.dager(dager)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        <Statusmerke kobling={kobling} />
      </div>
      <ul className="notater">
        {kobling.notater.map((notat) => (
          <li key={notat.id}>
            <Notatlesing notat={notat} />
          </li>
        ))}
      </ul>
    </li>
  );
};
