import { Heading } from '@digdir/designsystemet-react';
import { useTekster } from '../api/program.tsx';
import { Proevefigur } from './proevefigur.tsx';
import { motLandet, type Proeve } from './proever.ts';
import type { Skala } from './skala.ts';
import { nb, nn } from './tekster.ts';
import { useResultatord } from './visning.ts';

/** As many years as there is room for without making the picture small. */
export const AAR_I_FIGUR = 5;

/** One test: what the newest year says, in a sentence, and the years as a picture. */
export const Proevekort = ({ proeve, skala }: { proeve: Proeve; skala: Skala }) => {
  const t = useTekster(nb, nn);
  const ord = useResultatord();
  const navn = t.proeve(t.fag[proeve.fag], proeve.trinn);
  const aar = proeve.aar.filter(({ egen }) => egen).slice(-AAR_I_FIGUR);
  const siste = aar.at(-1);
  if (!siste?.egen) return null;
  const mot = motLandet(siste.egen, siste.land);
  return (
    <figure className="proevekort">
      <figcaption>
        <Heading level={3} data-size="2xs">
          {navn}
        </Heading>
        <span className="proevekort-siste">
          {t.siste(siste.skoleaar, [ord.poeng(siste.egen), mot && t.motLandet[mot]].filter(Boolean).join(', '))}
        </span>
      </figcaption>
      <Proevefigur navn={navn} aar={aar} skala={skala} />
    </figure>
  );
};
