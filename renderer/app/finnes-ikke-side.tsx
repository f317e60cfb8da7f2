import { Button } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import { useTekster } from '../api/program.tsx';
import { Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { nb, nn } from './tekster.ts';

/** An address that leads nowhere. */
export const FinnesIkkeSide = () => {
  const t = useTekster(nb, nn).finnesIkke;
  return (
    <Side tittel={t.tittel}>
      <Tom tekst={t.tekst}>
        <Button asChild variant="secondary">
          <Link href="/kommuner">{t.tilbake}</Link>
        </Button>
      </Tom>
    </Side>
  );
};
