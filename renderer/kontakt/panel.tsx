import './moete.css';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { MoeteLinje } from '#shared/contract/deltakelse.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visDag } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { nb, nn } from './tekster.ts';

/** The meetings with one kommune, and a way to write a new one. */
export const MoetePanel = ({ kommunenummer }: { kommunenummer: string }) => {
  const t = useTekster(nb, nn).panel;
  const [, gaaTil] = useLocation();
  const deltakelser = useQuery('deltakelse.list', { kommunenummer });
  const moeter = useQuery('moete.list', { kommunenummer });
  const opprett = useCommand('moete.opprett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const nyeste = deltakelser.status === 'klar' ? deltakelser.value.toSorted((a, b) => b.aar - a.aar)[0] : undefined;

  const nytt = async (deltakelseId: string) => {
    const svar = await opprett({ deltakelseId });
    if (svar.ok) gaaTil(`/moete/${svar.value.id}`);
    else setFailure(svar.error);
  };
  const knapp = nyeste && (
    <Button variant="secondary" data-size="sm" onClick={() => void nytt(nyeste.id)}>
      {t.nytt}
    </Button>
  );

  return (
    <Vis svar={moeter}>
      {(liste) => (
        <Del tittel={t.tittel} handling={liste.length > 0 && knapp}>
          <Feil failure={failure} />
          {liste.length > 0 ? (
            <Moeteliste moeter={liste} />
          ) : (
            deltakelser.status === 'klar' && <Tom tekst={nyeste ? t.ingen : t.ingenDeltakelse}>{knapp}</Tom>
          )}
        </Del>
      )}
    </Vis>
  );
};

const Moeteliste = ({ moeter }: { moeter: readonly MoeteLinje[] }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const formord = useKodeord('form');
  return (
    <ul className="moeteliste">
      {moeter.map((moete) => (
        <li key={moete.id}>
          <Link href={`/moete/${moete.id}`}>
            {moete.dato ? visDag(moete.dato, spraak) : t.utenDato}
            {moete.tema && <span className="moeteliste-tema">{moete.tema}</span>}
          </Link>
          <span className="moeteliste-under">
            {[
              moete.form && formord[moete.form],
              moete.deltakere > 0 && t.deltakere(moete.deltakere),
              moete.avtalepunkter > 0 && t.avtalt(moete.avtalepunkter),
              moete.ferdig === 0 && t.utkast,
              moete.ferdig === 0 && moete.mangler.length > 0 && t.mangler(moete.mangler.length).toLocaleLowerCase('nb'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
};
