export type Lagretilstand = 'lagret' | 'lagrer' | 'feilet';

export interface Autosaver<T> {
  /** The value is now this, and the person is still in the field. */
  change(value: T): void;
  /**
   * The person left the field, where the store now holds `stored`.
   * @returns false where somebody else has changed the field since our last save: theirs stands, and nothing is written
   */
  leave(stored: T): boolean;
  /** The field is gone from the screen: what waits is saved. */
  close(): void;
  /** Saves at once what waits, without leaving. */
  flush(): void;
}

/** The longest a typed letter may be unsaved, and how soon a failed save is tried again (milliseconds). */
const TYPING = 800;
const RETRY = 3000;

/**
 * Saves a field as it is typed: at most TYPING after a change, at once when the field is left, one save at a time, and again
 * and again where it failed. The value is never dropped before it is saved.
 * @param save true when the store has it; `skriver` while the person is still in the field
 */
export const createAutosaver = <T>(
  save: (value: T, skriver: boolean) => Promise<boolean>,
  onStatus: (status: Lagretilstand, left: boolean) => void,
): Autosaver<T> => {
  let waiting: { readonly value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  let failing = false;
  let left = true;
  /** Saved while the person was in the field; saved once more when it is left, which ends the change in the log. */
  let latest: { readonly value: T } | undefined;

  const schedule = (delay: number) => {
    timer ??= setTimeout(() => void run(), delay);
  };

  const run = async () => {
    clearTimeout(timer);
    timer = undefined;
    const next = waiting ?? (left ? latest : undefined);
    if (saving || !next) return;
    saving = true;
    waiting = undefined;
    const closing = left;
    if (!failing) onStatus('lagrer', closing);
    const ok = await save(next.value, !closing).catch(() => false);
    saving = false;
    failing = !ok;
    if (ok) {
      latest = closing ? undefined : next;
      onStatus('lagret', closing);
      if (waiting || (left && latest)) schedule(left ? 0 : TYPING);
    } else {
      waiting ??= next;
      onStatus('feilet', closing);
      schedule(RETRY);
    }
  };

  return {
    change(value) {
      left = false;
      waiting = { value };
      schedule(TYPING);
    },
    leave(stored) {
      left = true;
      if (latest && !waiting && !saving && latest.value !== stored) {
        latest = undefined;
        return false;
      }
      void run();
      return true;
    },
    close() {
      left = true;
      void run();
    },
    flush: () => void run(),
  };
};
