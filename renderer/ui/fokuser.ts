/** A `ref` for what takes focus as it comes: given to the one thing that was just made. */
export const fokuser = (element: HTMLElement | null): void => element?.focus();
