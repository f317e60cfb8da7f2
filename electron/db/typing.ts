/**
 * While a person types in a field, each save replaces the one before in the log: history holds what was meant, not
 * every keystroke. A save is replaced until the field is left, five minutes have passed, or it has been packed for the
 * centre. What has come from others meanwhile the person has not seen: until the field is left, they go on from their own.
 */
export interface Typing {
  /** The person's last save in a cell that they have not left. `open`: it may still be replaced in the log. */
  at(cell: TypedCell, now: number): { readonly lid: number; readonly open: boolean } | undefined;
  began(cell: TypedCell, lid: number, now: number): void;
  left(cell: TypedCell): void;
  /** Operations up to here are on their way to the centre: they do not change any more. */
  seal(): void;
  /** After a rollback: the saves may not be there. */
  forget(): void;
}

export interface TypedCell {
  readonly rad: Uint8Array;
  /** As the log numbers it; its name where it is in no log. */
  readonly felt: number | string;
  readonly author: number;
}

const LONGEST_MS = 5 * 60 * 1000;

export const createTyping = (): Typing => {
  const saves = new Map<string, { readonly lid: number; readonly since: number; sealed: boolean }>();
  const key = ({ rad, felt, author }: TypedCell) => `${Buffer.from(rad).toString('hex')} ${felt} ${author}`;
  return {
    at(cell, now) {
      const save = saves.get(key(cell));
      return save && { lid: save.lid, open: !save.sealed && now - save.since < LONGEST_MS };
    },
    began: (cell, lid, now) => void saves.set(key(cell), { lid, since: now, sealed: false }),
    left: (cell) => void saves.delete(key(cell)),
    seal() {
      for (const save of saves.values()) save.sealed = true;
    },
    forget: () => saves.clear(),
  };
};
