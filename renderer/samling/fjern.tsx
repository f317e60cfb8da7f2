import { Button } from '@digdir/designsystemet-react';

/** Takes a row away; Ctrl+Z brings it back. */
export const Fjern = ({ navn, onFjern }: { navn: string; onFjern: () => void }) => (
  <Button icon variant="tertiary" data-size="sm" data-color="neutral" aria-label={navn} onClick={onFjern}>
    <svg viewBox="0 0 24 24" aria-hidden="true" className="samling-kryss">
      <path d="M6 6 18 18M18 6 6 18" />
    </svg>
  </Button>
);
