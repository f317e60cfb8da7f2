import './kart.css';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { useTekster } from '../api/program.tsx';
import { useBredde } from '../ui/bredde.ts';
import { lagKartbilde } from './kartbilde.ts';
import { Kartlapp } from './kartlapp.tsx';
import { useKartord } from './kartord.ts';
import { Kommunepunkt } from './kartpunkt.tsx';
import { naboIRetning } from './kartretning.ts';
import { Tegnforklaring } from './karttegn.tsx';
import { nb, nn } from './tekster.ts';

/** The kommuner where they lie, each a link to its card. One stop for Tab; the arrows go from kommune to kommune. */
export const Kart = ({ linjer }: { linjer: readonly Kommunelinje[] }) => {
  const t = useTekster(nb, nn).kart;
  const ord = useKartord();
  const hjelp = useId();
  const [ramme, bredde] = useBredde<HTMLDivElement>(640);
  const { kommuner, hoeyde, norge, nabolag } = useMemo(() => lagKartbilde(linjer, bredde), [linjer, bredde]);
  const [her, setHer] = useState<string | null>(null);
  const [vist, setVist] = useState<string | null>(null);
  useEscape(() => setVist(null), vist !== null);

  const aktiv = Math.max(
    kommuner.findIndex(({ linje }) => linje.kommunenummer === her),
    0,
  );
  const lapp = kommuner.find(({ linje }) => linje.kommunenummer === vist);
  const paaTast = (event: KeyboardEvent<HTMLElement>) => {
    const neste = { Home: 0, End: kommuner.length - 1 }[event.key] ?? naboIRetning(event.key, aktiv, kommuner);
    if (neste === -1) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<SVGAElement>('a')[neste]?.focus();
  };
  return (
    <div className="kart" ref={ramme}>
      <nav aria-label={t.navn} aria-describedby={hjelp} onKeyDown={paaTast} onMouseLeave={() => setVist(null)}>
        <svg
          className="kart-bilde"
          role="presentation"
          viewBox={`0 0 ${bredde} ${hoeyde}`}
          width={bredde}
          height={hoeyde}
        >
          <path className="kart-nabolag" d={nabolag} />
          <path className="kart-norge" d={norge} />
          {kommuner.map((punkt, nr) => (
            <Kommunepunkt
              key={punkt.linje.kommunenummer}
              punkt={punkt}
              ord={ord(punkt.linje)}
              iRekken={nr === aktiv}
              framhevet={punkt === lapp}
              onFokus={() => {
                setHer(punkt.linje.kommunenummer);
                setVist(punkt.linje.kommunenummer);
              }}
              onPek={() => setVist(punkt.linje.kommunenummer)}
              onBort={() => setVist(null)}
            />
          ))}
          {lapp && <Kartlapp punkt={lapp} ord={ord(lapp.linje)} bredde={bredde} hoeyde={hoeyde} />}
        </svg>
      </nav>
      <Tegnforklaring tegn={new Set(kommuner.map(({ tegn }) => tegn))} />
      {kommuner.some(({ flyttet }) => flyttet) && <p className="kart-hjelp">{t.flyttet}</p>}
      <p className="kart-hjelp ikke-paa-papir" id={hjelp}>
        {t.hjelp}
      </p>
    </div>
  );
};

/** What covers a part of the map is taken away by Escape, wherever focus is. */
const useEscape = (lukk: () => void, aapen: boolean): void => {
  useEffect(() => {
    if (!aapen) return undefined;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') lukk();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
};
