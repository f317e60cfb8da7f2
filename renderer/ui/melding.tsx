import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Says what was done where the button that did it goes away: the words take the focus, so that it is not lost with the button.
 * `melding` is a place that is always there.
 */
export const useMelding = (className = ''): { readonly meld: (sagt: string) => void; readonly melding: ReactNode } => {
  const [sagt, setSagt] = useState('');
  const sted = useRef<HTMLParagraphElement>(null);
  return {
    meld(hva) {
      flushSync(() => setSagt(hva));
      sted.current?.focus();
    },
    melding: (
      <p ref={sted} role="status" tabIndex={-1} className={className}>
        {sagt}
      </p>
    ),
  };
};
