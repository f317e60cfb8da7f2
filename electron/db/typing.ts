/**
 * While a person types in a field, each save replaces the one before in the log: history holds what was meant, not
 * every keystroke. A session ends when the field is left, after five minutes, or when the operation has been packed for
 * the centre.
 */
export interface Typing {
  /** The operation that a further save of this cell replaces. */
  openAt(cell: TypedCell, now: number): number | undefined;
  began(cell: TypedCell, lid: number, now: number): void;
  left(cell: TypedCell): void;
  /** Operations up to here are on their way to the centre: they do not change any more. */
  endAll(): void;
}

export interface TypedCell {
  readonly rad: Uint8Array;
  readonly felt: number;
  readonly author: number;
}

const LONGEST_MS = 5 * 60 * 1000;

export const createTyping = (): Typing => {
  const open = new Map<string, { lid: number; since: number }>();
  const key = ({ rad, felt, author }: TypedCell) => `${Buffer.from(rad).toString('hex')} ${felt} ${author}`;
  return {
    openAt(cell, now) {
      const session = open.get(key(cell));
      if (!session) return undefined;
      if (now - session.since < LONGEST_MS) return session.lid;
      open.delete(key(cell));
      return undefined;
    },
    began: (cell, lid, now) => void open.set(key(cell), { lid, since: now }),
    left: (cell) => void open.delete(key(cell)),
    endAll: () => open.clear(),
  };
};
