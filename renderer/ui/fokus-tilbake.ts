import { useEffect, useState } from 'react';

/**
 * For a dialog that is shown while it is mounted: gives focus back to where it was, unless something else has taken it. The
 * browser does so when a dialog is closed, not when it is taken out of the page while it is open.
 */
export const useFokusTilbake = (): void => {
  const [foer] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement === document.body && foer instanceof HTMLElement) foer.focus();
    },
    [foer],
  );
};
