import type { Verdi } from '#shared/lib/tabell.ts';

/** How far each device's operations are held, without a gap: device id → last sequence. */
export type Vector = Readonly<Record<string, number>>;

/** An operation by its place: which device made it, and as which in its row. */
export type OperationRef = readonly [enhet: string, nr: number];

/** An operation as it travels: nothing in it depends on the store it came from. */
export interface Operation {
  readonly enhet: string;
  /** 1, 2, 3 … without gaps, per device. */
  readonly nr: number;
  readonly tabell: string;
  readonly rad: string;
  /** Empty for the row itself: made, restored or removed. */
  readonly felt: string;
  readonly verdi: Verdi | { readonly fjernet: Vector };
  readonly hlc: number;
  readonly forfatter: string;
  readonly skjema: number;
  /** What it replaces; for a field's first value what made the row, where another device did. */
  readonly base: readonly OperationRef[];
}
