import { Button, Link as DsLink } from '@digdir/designsystemet-react';
import type { Kjede } from '#shared/contract/kjede.ts';
import { forkort } from '#shared/lib/tekst.ts';
import { useTekster } from '../api/program.tsx';
import { feltId } from './felt.ts';
import { hjemme, tiltakUnder } from './plassering.ts';
import type { Redigering } from './redigering.ts';
import { nb, nn } from './tekster.ts';
import { Tiltaksledd } from './tiltaksledd.tsx';
import { Tiltaksskjema } from './tiltaksskjema.tsx';

interface TiltakslisteProps {
  /** The one they answer; null for those that answer none. */
  readonly utfordring: Kjede['utfordringer'][number] | null;
  readonly kjede: Kjede;
  readonly redigering: Redigering;
}

/** Tiltak under what they answer. One that answers several is written out under the first, so that kroner stand once. */
export const Tiltaksliste = ({ utfordring, kjede, redigering }: TiltakslisteProps) => {
  const t = useTekster(nb, nn);
  const { aapen } = redigering;
  const under = utfordring?.id ?? null;
  const tiltak = tiltakUnder(under, kjede, aapen);
  const tekstTil = (id: string) =>
    forkort(kjede.utfordringer.find((rad) => rad.id === id)?.tekst ?? null, 80) || t.utenTekst;
  return (
    <ul className="kjede-tiltak">
      {tiltak.map((rad) => {
        const hovedsted = hjemme(rad, kjede, aapen);
        if (hovedsted !== under)
          return (
            <li key={rad.id} className="kjede-ogsaa">
              <DsLink asChild>
                <button type="button" onClick={() => redigering.gaaTil('rediger', rad.id)}>
                  {rad.tittel?.trim() || t.utenTittel}
                </button>
              </DsLink>{' '}
              <span className="kjede-tomt">
                {hovedsted === null ? t.staarNederst : t.staarUnder(tekstTil(hovedsted))}
              </span>
            </li>
          );
        return (
          <li key={rad.id}>
            {aapen?.id === rad.id ? (
              <Tiltaksskjema tiltak={rad} utfordringer={kjede.utfordringer} redigering={redigering} />
            ) : (
              <Tiltaksledd tiltak={rad} gaaTil={redigering.gaaTil} />
            )}
          </li>
        );
      })}
      {utfordring && (
        <li className="kjede-svar">
          {tiltak.length === 0 && <span className="kjede-tomt">{t.ingenSvar}</span>}
          <Button
            id={feltId('nytt-tiltak', utfordring.id)}
            variant="tertiary"
            data-size="sm"
            onClick={() => redigering.nyttTiltak(utfordring.id)}
          >
            {t.nyttTiltak} <span className="ds-sr-only">{t.somSvarerPaa(tekstTil(utfordring.id))}</span>
          </Button>
        </li>
      )}
    </ul>
  );
};
