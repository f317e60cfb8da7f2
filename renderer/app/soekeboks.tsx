import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import type { Treffgruppe } from '#shared/contract/soek.ts';
import { soekeord } from '#shared/lib/soeketekst.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { nb, nn } from './soek-tekster.ts';
import { stedFor, Treffliste, treffId } from './treffliste.tsx';

interface SoekeboksProps {
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
  readonly onLukk: () => void;
  /** Goes to an address. */
  readonly onAapne: (sted: string) => void;
}

/** How long typing rests before it is asked for (milliseconds). */
const HVILE = 120;
/** Hits in each group: at first, and when more are asked for. */
const [FAA, MANGE] = [6, 50];
const LISTE = 'soek-treff';

/** The box and what it finds as one types; the arrows choose among the hits while the cursor stays in the box. */
export const Soekeboks = ({ tekst, onTekst, onLukk, onAapne }: SoekeboksProps) => {
  const t = useTekster(nb, nn);
  const [antall, setAntall] = useState(FAA);
  const [valgt, setValgt] = useState(0);
  const [skalAapne, setSkalAapne] = useState(false);
  const { sokt, grupper, feil, fersk } = useTreff(tekst, antall);
  const treff = grupper.flatMap((gruppe) => gruppe.treff);
  const aktiv = treff[Math.min(valgt, treff.length - 1)];
  const funnet = grupper.reduce((sum, gruppe) => sum + gruppe.antall, 0);

  // Whoever types fast and presses Enter means what they have typed, not what stands there from before.
  const aapne = useEffectEvent(() => {
    setSkalAapne(false);
    if (aktiv) onAapne(stedFor(aktiv));
  });
  useEffect(() => {
    if (skalAapne && fersk) aapne();
  }, [skalAapne, fersk]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steg = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      // The browser would empty the box first, and close at the next.
      event.preventDefault();
      onLukk();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      setSkalAapne(true);
    } else if (steg !== undefined && aktiv) {
      event.preventDefault();
      const neste = (treff.indexOf(aktiv) + steg + treff.length) % treff.length;
      setValgt(neste);
      document.getElementById(treffId(treff[neste] ?? aktiv))?.scrollIntoView?.({ block: 'nearest' });
    }
  };

  return (
    <div className="soek-boks">
      <div className="soek-topp">
        <Textfield
          className="soek-felt"
          label={t.felt}
          type="search"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-expanded={treff.length > 0}
          aria-controls={LISTE}
          aria-autocomplete="list"
          aria-activedescendant={aktiv && treffId(aktiv)}
          value={tekst}
          onChange={(event) => {
            onTekst(event.target.value);
            setAntall(FAA);
            setValgt(0);
            setSkalAapne(false);
          }}
          onFocus={(event) => event.target.select()}
          onKeyDown={onKeyDown}
        />
        <Button variant="tertiary" data-color="neutral" onClick={onLukk}>
          {t.lukk}
        </Button>
      </div>
      <p role="status" className="soek-antall">
        {sokt === '' ? '' : treff.length > 0 ? t.funnet(funnet) : t.ingen(sokt)}
      </p>
      <Feil failure={feil} />
      <Treffliste id={LISTE} grupper={grupper} aktiv={aktiv} onAapne={(ett) => onAapne(stedFor(ett))} />
      {grupper.some((gruppe) => gruppe.antall > gruppe.treff.length) &&
        (antall < MANGE ? (
          <Button variant="tertiary" data-size="sm" onClick={() => setAntall(MANGE)}>
            {t.flere}
          </Button>
        ) : (
          <Paragraph data-size="sm">{t.snevre}</Paragraph>
        ))}
      {treff.length === 0 && !feil && (
        <div className="soek-raad">
          <Paragraph>{sokt === '' ? t.slik : t.ingenHvor}</Paragraph>
          <Paragraph>{sokt === '' ? t.ord : t.ingenRaad}</Paragraph>
          {sokt === '' && <Paragraph>{t.taster}</Paragraph>}
        </div>
      )}
    </div>
  );
};

/**
 * What is found by what is typed, once the fingers rest. What was found before stays until there is something newer.
 * @returns `sokt` the words that `grupper` answers, empty where that is nothing to speak of; `fersk` whether that is what is typed
 */
const useTreff = (tekst: string, antall: number) => {
  const ord = soekeord(tekst);
  const ren = ord.length > 0 ? tekst.trim() : '';
  const [spurt, setSpurt] = useState(ren);
  useEffect(() => {
    const timer = setTimeout(() => setSpurt(ren), HVILE);
    return () => clearTimeout(timer);
  }, [ren]);
  const svar = useQuery('soek.list', { tekst: spurt, antall });
  const [sist, setSist] = useState<{ sokt: string; grupper: readonly Treffgruppe[] }>({ sokt: '', grupper: [] });
  if (svar.status === 'klar' && svar.value !== sist.grupper) setSist({ sokt: spurt, grupper: svar.value });
  if (ren === '') return { sokt: '', grupper: [], feil: null, fersk: true };
  // Of one letter nothing can be said but where it is a word: Å is a place.
  const sokt = sist.grupper.length === 0 && sist.sokt.length < 2 ? '' : sist.sokt;
  return { sokt, grupper: sist.grupper, feil: svar.status === 'feil' ? svar.error : null, fersk: sist.sokt === ren };
};
