import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag } from '../ui/dato.ts';
import { type FaseMedKoblinger, manglerIFase } from './koblingsfaser.ts';
import { Koblingskort } from './koblingskort.tsx';
import { nb, nn } from './koblingstekster.ts';

interface FasekortProps extends FaseMedKoblinger {
  readonly flere: boolean;
  readonly onFjernet: () => void;
}

/** One phase of a deltakelse: who is matched with it, and what it lacks. `flere`: the kommune has been drawn more than once. */
export const Fasekort = ({ flere, onFjernet, ...fase }: FasekortProps) => {
  const t = useTekster(nb, nn);
  const faseord = useKodeord('fase');
  const mangler = manglerIFase(fase, idag());
  return (
    <section className="koblingsfase">
      <Heading level={3} data-size="2xs">
        {faseord[fase.fase]}
        {flere && <span className="koblingsfase-aar">{t.uttrekk(fase.deltakelse.aar)}</span>}
      </Heading>
      {mangler && <Paragraph className="veileder-melding">{mangler === 'ingen' ? t.ingenJa : t.haddeJa}</Paragraph>}
      {fase.koblinger.length > 0 && (
        <ul className="koblinger">
          {fase.koblinger.map((kobling) => (
            <Koblingskort key={kobling.id} kobling={kobling} onFjernet={onFjernet} />
          ))}
        </ul>
      )}
    </section>
  );
};
