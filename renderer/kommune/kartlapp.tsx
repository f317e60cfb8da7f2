import type { Kartpunkt } from './kartbilde.ts';

interface KartlappProps {
  readonly punkt: Kartpunkt;
  readonly ord: { readonly status: string; readonly kontakt: string };
  readonly bredde: number;
  readonly hoeyde: number;
}

const BREDDE = 240;
const HOEYDE = 120;
/** From the symbol's middle: clear of the ring that shows focus. */
const LUFT = 15;

/** What a point is, beside it, while it is pointed at or has focus. The link's name says the same to those who do not see it. */
export const Kartlapp = ({ punkt: { linje, x, y }, ord, bredde, hoeyde }: KartlappProps) => {
  const over = y > hoeyde / 2;
  return (
    <foreignObject
      className="kartlapp"
      data-over={over || undefined}
      x={Math.max(0, Math.min(x - BREDDE / 2, bredde - BREDDE))}
      y={over ? y - LUFT - HOEYDE : y + LUFT}
      width={Math.min(BREDDE, bredde)}
      height={HOEYDE}
    >
      <div className="kartlapp-plass" aria-hidden="true">
        <div className="kartlapp-tekst">
          <strong>{linje.navn}</strong>
          <span>{ord.status}</span>
          <span className="kartlapp-kontakt">{ord.kontakt}</span>
        </div>
      </div>
    </foreignObject>
  );
};
