import './hjelp.css';
import { Button, Dialog, Link as DsLink, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useSpraak, useTekster } from '../api/program.tsx';
import { nb as nbSider } from './hjelp-nb-tekster.ts';
import { nn as nnSider } from './hjelp-nn-tekster.ts';
import { nb, nn } from './hjelp-tekster.ts';
import { type Hjelpeside, hjelpesideFor } from './hjelpesider.ts';

const sider = { nb: nbSider, nn: nnSider };

/** Help for where one stands, beside it: from the button in the header, or by F1. */
export const Hjelp = () => {
  const t = useTekster(nb, nn);
  const [sted] = useLocation();
  const [aapen, setAapen] = useState(false);
  const lukk = () => setAapen(false);
  const veksle = () => setAapen(!aapen);
  useF1(veksle);

  return (
    <>
      <Button className="hjelpeknapp" variant="tertiary" data-size="sm" aria-keyshortcuts="F1" onClick={veksle}>
        {t.hjelp} <kbd aria-hidden>F1</kbd>
      </Button>
      {/* Stays in the page, open or not: the browser gives focus back to where it was when the dialog closes. */}
      <Dialog
        className="hjelp"
        placement="right"
        closedby="any"
        closeButton={t.lukk}
        aria-labelledby="hjelp-tittel"
        open={aapen}
        onClose={lukk}
      >
        {aapen && <Hjelpetekst navn={hjelpesideFor(sted)} onVidere={lukk} />}
      </Dialog>
    </>
  );
};

const Hjelpetekst = ({ navn, onVidere }: { navn: Hjelpeside | undefined; onVidere: () => void }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const side = navn && sider[spraak][navn];
  return (
    <div className="hjelp-innhold">
      <Heading level={2} data-size="sm" id="hjelp-tittel">
        {side ? t.tittel(side.navn) : t.hjelp}
      </Heading>
      {side && (
        <>
          <Paragraph>{side.hva}</Paragraph>
          <Heading level={3} data-size="2xs">
            {t.slik}
          </Heading>
          <dl className="hjelp-slik">
            {side.slik.map(([gjoer, slik]) => (
              <div key={gjoer}>
                <dt>{gjoer}</dt>
                <dd>{slik}</dd>
              </div>
            ))}
          </dl>
          {side.taster && <Taster tittel={t.tasterHer} taster={side.taster} />}
        </>
      )}
      <Taster tittel={t.taster} taster={Object.entries(t.program)} />
      <DsLink asChild>
        <Link href="/om" onClick={onVidere}>
          {t.mer}
        </Link>
      </DsLink>
    </div>
  );
};

const Taster = ({ tittel, taster }: { tittel: string; taster: readonly (readonly [string, string])[] }) => (
  <>
    <Heading level={3} data-size="2xs">
      {tittel}
    </Heading>
    <dl className="hjelp-taster">
      {taster.map(([tast, hva]) => (
        <div key={tast}>
          <dt>
            {tast.split(' ').map((en) => (
              <kbd key={en}>{en}</kbd>
            ))}
          </dt>
          <dd>{hva}</dd>
        </div>
      ))}
    </dl>
  </>
);

/** F1, before the browser's own help takes it. */
const useF1 = (veksle: () => void) => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) veksle();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
};
