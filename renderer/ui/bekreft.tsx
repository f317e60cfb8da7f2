import './bekreft.css';
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useFokusTilbake } from './fokus-tilbake.ts';
import { useTekster } from './spraak.ts';
import { nb, nn } from './tekster.ts';

interface BekreftProps {
  readonly tittel: string;
  /** What happens, and how it is undone. */
  readonly tekst: ReactNode;
  readonly bekreft: string;
  readonly onBekreft: () => void;
  readonly onLukk: () => void;
}

/** Asks before something is done. Shown while it is mounted; Escape and «Avbryt» close it. */
export const Bekreft = ({ tittel, tekst, bekreft, onBekreft, onLukk }: BekreftProps) => {
  const t = useTekster(nb, nn);
  useFokusTilbake();
  return (
    <Dialog open onClose={onLukk} closeButton={t.avbryt} aria-labelledby="bekreft-tittel">
      <Heading level={2} data-size="xs" id="bekreft-tittel">
        {tittel}
      </Heading>
      <Paragraph asChild>
        <div>{tekst}</div>
      </Paragraph>
      <div className="bekreft-knapper">
        <Button
          onClick={() => {
            onBekreft();
            onLukk();
          }}
        >
          {bekreft}
        </Button>
        <Button variant="tertiary" onClick={onLukk}>
          {t.avbryt}
        </Button>
      </div>
    </Dialog>
  );
};

/** A button that asks first. */
export const Bekreftknapp = ({
  children,
  ...spoersmaal
}: Omit<BekreftProps, 'onLukk'> & { readonly children: ReactNode }) => {
  const [aapen, setAapen] = useState(false);
  return (
    <>
      <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => setAapen(true)}>
        {children}
      </Button>
      {aapen && <Bekreft {...spoersmaal} onLukk={() => setAapen(false)} />}
    </>
  );
};
