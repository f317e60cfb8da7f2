import type { Punkt } from './kartutsnitt.ts';

interface Ramme {
  readonly bredde: number;
  readonly hoeyde: number;
}

const RUNDER = 400;

/**
 * Moves points that are closer to each other than `minst` pixels just so far that they are not, within the frame. Points
 * with room round them stay; the same points always end in the same places.
 */
export const spre = (punkter: readonly Punkt[], minst: number, { bredde, hoeyde }: Ramme): Punkt[] => {
  const p = punkter.map(({ x, y }) => ({ x, y }));
  const kant = minst / 2;
  for (let runde = 0; runde < RUNDER; runde += 1) {
    let roert = false;
    for (const [i, a] of p.entries())
      for (const [j, b] of p.slice(i + 1).entries()) {
        const avstand = Math.hypot(b.x - a.x, b.y - a.y);
        if (avstand >= minst) continue;
        roert = true;
        // Two in the very same place go each their way, by their number.
        const vinkel = avstand > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : i + j;
        const skyv = (minst - avstand) / 2 + 0.1;
        a.x -= Math.cos(vinkel) * skyv;
        a.y -= Math.sin(vinkel) * skyv;
        b.x += Math.cos(vinkel) * skyv;
        b.y += Math.sin(vinkel) * skyv;
      }
    for (const q of p) {
      q.x = innenfor(q.x, kant, bredde - kant);
      q.y = innenfor(q.y, kant, hoeyde - kant);
    }
    if (!roert) break;
  }
  return p;
};

const innenfor = (verdi: number, fra: number, til: number): number => Math.min(Math.max(verdi, fra), til);
