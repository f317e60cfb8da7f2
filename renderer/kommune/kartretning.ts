import type { Punkt } from './kartutsnitt.ts';

/** Which way an arrow key points; y grows downwards. */
const RETNINGER: Readonly<Record<string, Punkt>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * The point an arrow key leads to: the nearest in the quarter that it points into; is nothing there, the nearest of all
 * that lie that way. -1 where there is none, or the key is no arrow.
 */
export const naboIRetning = (tast: string, fra: number, punkter: readonly Punkt[]): number => {
  const retning = RETNINGER[tast];
  const her = punkter[fra];
  if (!retning || !her) return -1;
  const nabo = punkter
    .map(({ x, y }, nr) => {
      const [dx, dy] = [x - her.x, y - her.y];
      const fram = dx * retning.x + dy * retning.y;
      const til = Math.abs(dx * retning.y - dy * retning.x);
      return { nr, fram, skraatt: til > fram, avstand: Math.hypot(dx, dy) };
    })
    .filter(({ nr, fram }) => nr !== fra && fram > 0)
    .sort((a, b) => Number(a.skraatt) - Number(b.skraatt) || a.avstand - b.avstand)[0];
  return nabo?.nr ?? -1;
};
