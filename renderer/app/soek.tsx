import './soek.css';
import { Button, Dialog } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useTekster } from '../api/program.tsx';
import { useHurtigtast } from '../ui/tastatur.ts';
import { nb, nn } from './soek-tekster.ts';
import { Soekeboks } from './soekeboks.tsx';

/** One box for all that is written, from wherever one is: by the button or Ctrl+K. What was typed last is there still. */
export const Soek = () => {
  const t = useTekster(nb, nn);
  const [, gaaTil] = useLocation();
  const [aapen, setAapen] = useState(false);
  const [tekst, setTekst] = useState('');
  useHurtigtast('k', () => {
    // What asks for an answer is answered first.
    if (!document.querySelector('dialog[open]')) setAapen(true);
  });
  return (
    <>
      <Button
        className="soekeknapp"
        variant="secondary"
        data-size="sm"
        aria-keyshortcuts="Control+K"
        onClick={() => setAapen(true)}
      >
        {t.knapp} <kbd aria-hidden>Ctrl K</kbd>
      </Button>
      {/* Stays in the page, open or not: the browser gives focus back to where it was when the dialog closes. */}
      <Dialog
        className="soek"
        closedby="any"
        closeButton={false}
        aria-label={t.tittel}
        open={aapen}
        onClose={() => setAapen(false)}
      >
        {aapen && (
          <Soekeboks
            tekst={tekst}
            onTekst={setTekst}
            onLukk={() => setAapen(false)}
            onAapne={(sted) => {
              setAapen(false);
              gaaTil(sted);
            }}
          />
        )}
      </Dialog>
    </>
  );
};
