import type { Output } from '#shared/contract/index.ts';
import type { Avtalepunkt } from '#shared/kontakt/moete.ts';
import { useLagring } from '../api/lagring.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { visDag } from '../ui/dato.ts';
import { Fakta } from '../ui/fakta.tsx';
import { Del } from '../ui/page.tsx';
import { AutolagretKryss } from '../ui/valgfelt.tsx';
import { PrivatNotat } from './privat-notat.tsx';
import { nb, nn } from './tekster.ts';

/** The finished meeting, to be read and printed. What was agreed can still be ticked off. */
export const Moetelesing = ({ moete, deltakere, avtalepunkter }: Output<'moete.hent'>) => {
  const t = useTekster(nb, nn);
  const formord = useKodeord('form');
  const rolleord = useKodeord('rolle');
  return (
    <div className="moete">
      <div className="moete-fakta">
        <Fakta
          fakta={[
            [t.felt.form, moete.form && formord[moete.form]],
            [t.felt.sted, moete.sted],
            [t.felt.tema, moete.tema],
          ]}
        />
      </div>
      <div className="moete-hoved">
        <div className="moete-tekst">
          <Del tittel={t.felt.tekst}>
            <p className="lesetekst moete-lest">{moete.tekst}</p>
            <Historikk tabell="moete" id={moete.id} felt="tekst" />
          </Del>
        </div>
        <div className="moete-avtaler">
          <Del tittel={t.avtale.tittel}>
            {avtalepunkter.length === 0 ? (
              <p className="rader-ingen">{t.avtale.ingen}</p>
            ) : (
              <ul className="moete-liste">
                {avtalepunkter.map((avtale) => (
                  <li key={avtale.id}>
                    <LestAvtale avtale={avtale} />
                  </li>
                ))}
              </ul>
            )}
          </Del>
        </div>
      </div>
      <div className="moete-side">
        <div className="moete-deltakere">
          <Del tittel={t.deltaker.tittel}>
            <ul className="moete-liste">
              {deltakere.map(({ id, rolle, navn }) => (
                <li key={id}>
                  {navn ?? (rolle && rolleord[rolle])}
                  {navn && rolle && <span className="moete-under">{rolleord[rolle]}</span>}
                </li>
              ))}
            </ul>
          </Del>
        </div>
        <PrivatNotat moete={moete} />
      </div>
    </div>
  );
};

const LestAvtale = ({ avtale }: { avtale: Avtalepunkt }) => {
  const spraak = useSpraak();
  const { lagre, failure } = useLagring('avtalepunkt.oppdater', avtale.id);
  return (
    <>
      <AutolagretKryss
        label={avtale.tekst ?? ''}
        description={[avtale.eier, avtale.frist && visDag(avtale.frist, spraak)].filter(Boolean).join(', ')}
        value={avtale.gjort === 1}
        save={(krysset) => lagre({ gjort: krysset ? 1 : 0 })}
      />
      <Feil failure={failure} />
    </>
  );
};
