import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { type Fase, faser } from '#shared/uttrekk/deltakelse.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { nb, nn } from './tekster.ts';

/** What a symbol says: the phase of those that take part, or why a kommune does not. */
export type Tegn = Fase | 'pauset' | 'ute' | 'uten';

/** From the first phase to not in the scheme: the order they are explained in. */
export const tegnene: readonly Tegn[] = [...faser, 'pauset', 'ute', 'uten'];

export const tegnFor = ({ deltakelse }: Pick<Kommunelinje, 'deltakelse'>): Tegn => {
  if (deltakelse === null) return 'uten';
  if (deltakelse.tilstand === 'aktiv') return deltakelse.fase;
  return deltakelse.tilstand === 'pauset' ? 'pauset' : 'ute';
};

/** Half the width, pixels. */
export const radiusFor = (tegn: Tegn): number => (tegn === 'uten' ? 4.5 : 9);

/** The symbol round the origin: a disc that fills as the years go; a mark in it where something else holds; a small ring for the rest. */
export const Karttegn = ({ tegn }: { tegn: Tegn }) => (
  <g className="karttegn" data-tegn={tegn}>
    <circle className="karttegn-skive" r={radiusFor(tegn)} />
    {tegn in FYLT && <path className="karttegn-fylt" d={sektor(FYLT[tegn] ?? 0, 8)} />}
    {tegn in MERKE && <path className="karttegn-merke" d={MERKE[tegn]} />}
  </g>
);

/** What each symbol on the map means; only those that are there. */
export const Tegnforklaring = ({ tegn }: { tegn: ReadonlySet<Tegn> }) => {
  const t = useTekster(nb, nn).kart;
  const ord = useTegnord();
  return (
    <ul className="kart-forklaring" aria-label={t.forklaring}>
      {tegnene
        .filter((et) => tegn.has(et))
        .map((et) => (
          <li key={et}>
            <Tegnbilde tegn={et} />
            {ord(et)}
          </li>
        ))}
    </ul>
  );
};

/** The symbol by itself, in a line of text. */
export const Tegnbilde = ({ tegn }: { tegn: Tegn }) => (
  <svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">
    <Karttegn tegn={tegn} />
  </svg>
);

const useTegnord = (): ((tegn: Tegn) => string) => {
  const t = useTekster(nb, nn).kart;
  const fase = useKodeord('fase');
  return (tegn) => (tegn === 'pauset' || tegn === 'ute' || tegn === 'uten' ? t.tegn[tegn] : fase[tegn]);
};

/** Quarters of the disc that are filled. */
const FYLT: Partial<Readonly<Record<Tegn, number>>> = {
  forfase: 1,
  'gjennomfoering-1': 2,
  'gjennomfoering-2': 3,
  etteroppfoelging: 4,
};

/** A tick, two bars, one bar. */
const MERKE: Partial<Readonly<Record<Tegn, string>>> = {
  avsluttet: 'M-4 .5 -1 3.5 4.5 -3',
  pauset: 'M-2.5 -3.5V3.5M2.5 -3.5V3.5',
  ute: 'M-4 0H4',
};

/** So many quarters of a disc, clockwise from the top. */
const sektor = (kvarter: number, r: number): string => {
  if (kvarter === 4) return `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}Z`;
  const vinkel = (kvarter * Math.PI) / 2;
  const [x, y] = [Math.sin(vinkel) * r, -Math.cos(vinkel) * r].map((tall) => Number(tall.toFixed(2)));
  return `M0 0V${-r}A${r} ${r} 0 ${kvarter > 2 ? 1 : 0} 1 ${x} ${y}Z`;
};
