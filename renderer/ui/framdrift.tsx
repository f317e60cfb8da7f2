import './framdrift.css';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTekster } from './spraak.ts';
import { nb, nn } from './tekster.ts';

interface FramdriftProps {
  /** What is being done, in words. */
  readonly tekst: string;
  /** How far, where it is known. */
  readonly gjort?: number | undefined;
  readonly av?: number | undefined;
  readonly onStopp: () => void;
}

/** Long work on its way, and a way to stop it. */
export const Framdrift = ({ tekst, gjort, av, onStopp }: FramdriftProps) => {
  const t = useTekster(nb, nn);
  const [stopper, setStopper] = useState(false);
  const kjent = gjort !== undefined && av !== undefined && av > 0;
  return (
    <div className="framdrift">
      <span className="framdrift-tekst" role="status">
        {stopper ? t.stopper : tekst}
      </span>
      <progress aria-label={tekst} {...(kjent && { value: gjort, max: av })} />
      <Button
        variant="secondary"
        data-size="sm"
        disabled={stopper}
        onClick={() => {
          setStopper(true);
          onStopp();
        }}
      >
        {t.stopp}
      </Button>
    </div>
  );
};
