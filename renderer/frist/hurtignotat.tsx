import './hurtignotat.css';
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand, useTekster } from '../api/program.tsx';
import { useHurtigtast } from '../ui/tastatur.ts';
import { Notatdialog, type Notatutkast } from './notatdialog.tsx';
import { nb, nn } from './tekster.ts';

const TOMT: Notatutkast = { tekst: '', kommunenummer: null };
/** How long the answer stands (milliseconds). */
const SVARTID = 8000;

/**
 * Jots something down from wherever one is, by the button or Ctrl+J: on the row where the fingers are, no letter on any
 * keyboard, and free in screen readers; a page may take it from a browser, which a key such as Ctrl+N or Ctrl+T is not.
 * What is typed is kept when the dialog is closed, until it is saved.
 */
export const Hurtignotat = () => {
  const t = useTekster(nb, nn).notat;
  const hentKommune = useKommuneHer();
  const [aapen, setAapen] = useState(false);
  const [utkast, setUtkast] = useState(TOMT);
  const [sagt, setSagt] = useState('');

  const aapne = async () => {
    setAapen(true);
    setSagt('');
    if (aapen || utkast.tekst.trim() !== '') return;
    const kommunenummer = await hentKommune();
    setUtkast((naa) => (naa.kommunenummer === null ? { ...naa, kommunenummer } : naa));
  };
  useHurtigtast('j', () => void aapne());
  useEffect(() => {
    if (sagt === '') return;
    const timer = setTimeout(() => setSagt(''), SVARTID);
    return () => clearTimeout(timer);
  }, [sagt]);

  return (
    <div className="hurtignotat">
      <span role="status" className="hurtignotat-sagt">
        {sagt}
      </span>
      <Button variant="secondary" data-size="sm" aria-keyshortcuts="Control+J" onClick={() => void aapne()}>
        {t.knapp} <kbd aria-hidden>Ctrl J</kbd>
      </Button>
      {aapen && (
        <Notatdialog
          utkast={utkast}
          onUtkast={setUtkast}
          onLukk={() => setAapen(false)}
          onLagret={() => {
            setUtkast(TOMT);
            setAapen(false);
            setSagt(t.lagret);
          }}
        />
      )}
    </div>
  );
};

/** The kommune of the page one stands on: its card, or a meeting with it. */
const useKommuneHer = (): (() => Promise<string | null>) => {
  const [sted] = useLocation();
  const hentMoete = useCommand('moete.hent');
  return async () => {
    const [, side, id = ''] = sted.split('/');
    if (side === 'kommune') return id;
    if (side !== 'moete') return null;
    const svar = await hentMoete({ id });
    return svar.ok ? svar.value.moete.kommunenummer : null;
  };
};
