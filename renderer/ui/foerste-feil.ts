/** Moves to the first field that is in the way, once the form has said so: the one who pressed the button may be far below it. */
export const gaaTilFoersteFeil = (skjema: HTMLElement): void => {
  requestAnimationFrame(() => skjema.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};
