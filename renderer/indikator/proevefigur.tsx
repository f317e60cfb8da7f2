import { useId } from 'react';
import { useTekster } from '../api/program.tsx';
import { visTall } from '../ui/tall.ts';
import type { Aarsresultat } from './proever.ts';
import type { Skala } from './skala.ts';
import { nb, nn } from './tekster.ts';
import { useResultatord, visPoeng } from './visning.ts';

const KOLONNE = 76;
const VENSTRE = 30;
const TOPP = 22;
const HOEYDE = 150;
const BUNN = 44;

/** One test: a dot and its interval for each year, the country as a broken line. Shapes and words say it; colour only helps. */
export const Proevefigur = ({ navn, aar, skala }: { navn: string; aar: readonly Aarsresultat[]; skala: Skala }) => {
  const moenster = useId();
  const bredde = VENSTRE + aar.length * KOLONNE;
  const y = (poeng: number) => TOPP + ((skala.til - poeng) / (skala.til - skala.fra)) * HOEYDE;
  return (
    <svg
      className="proevefigur"
      viewBox={`0 0 ${bredde} ${TOPP + HOEYDE + BUNN}`}
      width={bredde}
      role="img"
      aria-label={`${navn}. ${useBeskrivelse(aar)}`}
    >
      <defs>
        <pattern id={moenster} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="figur-skravur" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      {skala.merker.map((merke) => (
        <g key={merke}>
          <line className="figur-rutenett" x1={VENSTRE} x2={bredde} y1={y(merke)} y2={y(merke)} />
          <text className="figur-akse" x={VENSTRE - 8} y={y(merke)} textAnchor="end" dominantBaseline="central">
            {merke}
          </text>
        </g>
      ))}
      {aar.map((resultat, i) => (
        <Aarskolonne
          key={resultat.skoleaar}
          resultat={resultat}
          x={VENSTRE + i * KOLONNE}
          y={y}
          moenster={`url(#${moenster})`}
        />
      ))}
    </svg>
  );
};

const Aarskolonne = ({
  resultat: { skoleaar, egen, land },
  x,
  y,
  moenster,
}: {
  resultat: Aarsresultat;
  x: number;
  y: (poeng: number) => number;
  moenster: string;
}) => {
  const t = useTekster(nb, nn);
  const midt = x + KOLONNE / 2;
  const skjult = egen !== undefined && egen.skalapoeng === null && egen.tilstand !== 'ingen-elever';
  const under = egen && (egen.skalapoeng === null ? t.tilstand[egen.tilstand] : t.n(visTall(egen.antall ?? 0)));
  return (
    <g>
      {skjult && <rect x={x + 8} width={KOLONNE - 16} y={TOPP} height={HOEYDE} rx="4" fill={moenster} />}
      {land?.skalapoeng != null && (
        <line className="figur-land" x1={x + 4} x2={x + KOLONNE - 4} y1={y(land.skalapoeng)} y2={y(land.skalapoeng)} />
      )}
      {egen?.skalapoeng != null && (
        <>
          {egen.usikkerhet !== null && (
            <path
              className="figur-usikkerhet"
              d={intervall(midt, y(egen.skalapoeng - egen.usikkerhet), y(egen.skalapoeng + egen.usikkerhet))}
            />
          )}
          <text
            className="figur-verdi"
            x={midt}
            y={y(egen.skalapoeng + (egen.usikkerhet ?? 0)) - 8}
            textAnchor="middle"
          >
            {visPoeng(egen.skalapoeng)}
          </text>
          <circle className="figur-punkt" cx={midt} cy={y(egen.skalapoeng)} r="5.5" />
        </>
      )}
      <text className="figur-aar" x={midt} y={TOPP + HOEYDE + 18} textAnchor="middle">
        {skoleaar}
      </text>
      {under && (
        <text className={skjult ? 'figur-skjermet' : 'figur-akse'} x={midt} y={TOPP + HOEYDE + 36} textAnchor="middle">
          {under}
        </text>
      )}
    </g>
  );
};

/** A line with a cap at each end. */
const intervall = (x: number, bunn: number, topp: number): string =>
  `M${x - 5} ${bunn}H${x + 5}M${x} ${bunn}V${topp}M${x - 5} ${topp}H${x + 5}`;

/** The picture in words, year by year. */
const useBeskrivelse = (aar: readonly Aarsresultat[]): string => {
  const t = useTekster(nb, nn);
  const ord = useResultatord();
  return aar
    .filter(({ egen }) => egen)
    .map(({ skoleaar, egen, land }) => {
      const deler = egen && [
        ord.poeng(egen),
        egen.antall !== null && t.elever(visTall(egen.antall)),
        land?.skalapoeng != null && t.land(visPoeng(land.skalapoeng)),
      ];
      return `${t.siste(skoleaar, (deler ?? []).filter(Boolean).join(', '))}.`;
    })
    .join(' ');
};
