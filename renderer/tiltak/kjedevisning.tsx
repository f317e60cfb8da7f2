import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { Kjede } from '#shared/contract/kjede.ts';
import { skrivOere } from '#shared/lib/oere.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Tom } from '../ui/tom.tsx';
import { feltId } from './felt.ts';
import { LoeseTraader } from './loese-traader.tsx';
import { tiltakUnder } from './plassering.ts';
import { type Redigering, useRedigering } from './redigering.ts';
import { nb, nn } from './tekster.ts';
import { Tiltaksliste } from './tiltaksliste.tsx';
import { Utfordringsledd } from './utfordringsledd.tsx';

/** The chain of one deltakelse: what hangs loose, then each utfordring with the tiltak that answer it. */
export const Kjedevisning = ({ kjede }: { kjede: Kjede }) => {
  const t = useTekster(nb, nn);
  const redigering = useRedigering(kjede);
  const { utfordringer, tiltak } = kjede;
  const tom = utfordringer.length === 0 && tiltak.length === 0;
  const harFrie = tiltakUnder(null, kjede, redigering.aapen).length > 0;
  const vedtatt = tiltak.reduce((sum, rad) => sum + rad.vedtatt, 0);
  const knapper = <NyeLedd kjede={kjede} redigering={redigering} />;
  return (
    <div className="kjede">
      {!tom && (
        <Paragraph className="kjede-samlet">
          {[
            t.uttrekk(kjede.aar),
            t.utfordringer(utfordringer.length),
            t.tiltak(tiltak.length),
            vedtatt > 0 && t.vedtatt(skrivOere(vedtatt)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Paragraph>
      )}
      {!tom && <LoeseTraader kjede={kjede} gaaTil={redigering.gaaTil} />}
      {tom ? (
        <Tom tekst={t.ingen}>{knapper}</Tom>
      ) : (
        <>
          <div className="kjede-rutenett">
            <div className="kjede-kolonner" aria-hidden="true">
              {[t.ledd.indikator, t.ledd.utfordring, t.ledd.tiltak, t.ledd.kroner, t.ledd.vurdering].map((ledd) => (
                <span key={ledd}>{ledd}</span>
              ))}
            </div>
            <ul className="kjede-ledd">
              {utfordringer.map((utfordring) => (
                <Utfordringsledd key={utfordring.id} utfordring={utfordring} kjede={kjede} redigering={redigering} />
              ))}
              {harFrie && (
                <li>
                  <p className="kjede-frie">{t.frieTiltak}</p>
                  <Tiltaksliste utfordring={null} kjede={kjede} redigering={redigering} />
                </li>
              )}
            </ul>
          </div>
          <div className="kjede-knapper">{knapper}</div>
        </>
      )}
      <Feil failure={redigering.failure} />
    </div>
  );
};

const NyeLedd = ({ kjede, redigering }: { kjede: Kjede; redigering: Redigering }) => {
  const t = useTekster(nb, nn);
  const { deltakelseId } = kjede;
  return (
    <>
      <Button
        id={feltId('ny-utfordring', deltakelseId)}
        variant="secondary"
        data-size="sm"
        onClick={redigering.nyUtfordring}
      >
        {t.nyUtfordring}
      </Button>
      <Button
        id={feltId('nytt-tiltak', deltakelseId)}
        variant="tertiary"
        data-size="sm"
        onClick={() => redigering.nyttTiltak()}
      >
        {t.nyttTiltak}
      </Button>
    </>
  );
};
