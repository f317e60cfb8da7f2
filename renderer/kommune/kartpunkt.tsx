import { Link } from 'wouter';
import type { Kartpunkt } from './kartbilde.ts';
import { Karttegn } from './karttegn.tsx';

interface KommunepunktProps {
  readonly punkt: Kartpunkt;
  readonly ord: { readonly status: string; readonly kontakt: string };
  /** The one that Tab stops at. */
  readonly iRekken: boolean;
  readonly framhevet: boolean;
  readonly onFokus: () => void;
  readonly onPek: () => void;
  readonly onBort: () => void;
}

/** A kommune on the map: its symbol, its name where there is room for it, and the line to where it is when it has been moved. */
export const Kommunepunkt = ({ punkt, ord, iRekken, framhevet, onFokus, onPek, onBort }: KommunepunktProps) => {
  const { linje, tegn, sted, flyttet, navn, x, y } = punkt;
  return (
    <>
      {flyttet && (
        <g className="kart-flyttet">
          <path d={`M${sted.x} ${sted.y}L${x} ${y}`} />
          <circle cx={sted.x} cy={sted.y} r="1.5" />
        </g>
      )}
      <Link
        href={`/kommune/${linje.kommunenummer}`}
        className="kartpunkt"
        data-uten={tegn === 'uten' || undefined}
        data-framhevet={framhevet || undefined}
        tabIndex={iRekken ? 0 : -1}
        aria-label={`${linje.navn}, ${ord.status}, ${ord.kontakt}`}
        onFocus={onFokus}
        onBlur={onBort}
        onMouseEnter={onPek}
      >
        <g transform={`translate(${x} ${y})`}>
          <circle className="kartpunkt-treff" r="12" />
          <Karttegn tegn={tegn} />
        </g>
        {navn && (
          <text className="kartpunkt-navn" x={navn.x} y={navn.y} textAnchor={navn.anker} dominantBaseline="central">
            {linje.navn}
          </text>
        )}
      </Link>
    </>
  );
};
