import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import type { Kjede } from '#shared/contract/kjede.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { feltId } from './felt.ts';
import type { Redigering } from './redigering.ts';
import { nb, nn } from './tekster.ts';
import { Tiltaksliste } from './tiltaksliste.tsx';
import { Utfordringsskjema } from './utfordringsskjema.tsx';

interface UtfordringsleddProps {
  readonly utfordring: Kjede['utfordringer'][number];
  readonly kjede: Kjede;
  readonly redigering: Redigering;
}

/** One utfordring with the indikatorer before it and the tiltak after it. */
export const Utfordringsledd = ({ utfordring, kjede, redigering }: UtfordringsleddProps) => {
  const { id } = utfordring;
  return (
    <li>
      {redigering.aapen?.id === id ? (
        <Utfordringsskjema utfordring={utfordring} redigering={redigering} />
      ) : (
        <Lest utfordring={utfordring} gaaTil={redigering.gaaTil} />
      )}
      <Tiltaksliste utfordring={utfordring} kjede={kjede} redigering={redigering} />
    </li>
  );
};

const Lest = ({ utfordring, gaaTil }: Pick<UtfordringsleddProps, 'utfordring'> & Pick<Redigering, 'gaaTil'>) => {
  const t = useTekster(nb, nn);
  const indikatorord = useKodeord('indikator');
  const nivaaord = useKodeord('utfordringsnivaa');
  const { id, nivaa, belegg, indikatorer } = utfordring;
  const [tittel = '', ...flere] = utfordring.tekst?.trim().split('\n') ?? [];
  const resten = flere.join('\n').trim();
  return (
    <>
      <div className="kjede-celle kjede-indikatorer">
        <span className="kjede-navn">{t.ledd.indikator}</span>
        {indikatorer.map((indikator) => (
          <Tag key={indikator} data-color="neutral" data-size="sm">
            {indikatorord[indikator]}
          </Tag>
        ))}
        {indikatorer.length === 0 && <span className="kjede-tomt">{t.ingenIndikator}</span>}
      </div>
      <div className="kjede-celle kjede-utfordring">
        <Heading level={3} data-size="2xs">
          {tittel || t.utenTekst}
        </Heading>
        {resten && <p className="kjede-tekst">{resten}</p>}
        {nivaa && <p className="kjede-under">{t.gjelder(nivaaord[nivaa])}</p>}
        {belegg?.trim() && (
          <p className="kjede-tekst kjede-under">
            {t.byggerPaa} {belegg.trim()}
          </p>
        )}
        <Button id={feltId('rediger', id)} variant="tertiary" data-size="sm" onClick={() => gaaTil('tekst', id)}>
          {t.rediger} <span className="ds-sr-only">{tittel || t.utenTekst}</span>
        </Button>
      </div>
    </>
  );
};
