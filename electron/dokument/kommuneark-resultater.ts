import type { Blokk, Dokumentdel } from '#shared/rapport/dokument.ts';
import type { Arkresultat, Kommunearkgrunnlag } from './kommuneark-grunnlag.ts';
import { avsnitt, inntil, kolonne, type Ord } from './kommuneark-ord.ts';
import { skrivDesimal, skrivTall } from './skrivemaate.ts';

/** The newest year of each test, with its uncertainty and how many pupils it rests on, or why it is not shown. */
export const resultater = (grunnlag: Kommunearkgrunnlag, ord: Ord): Dokumentdel => {
  const { t, koder } = ord;
  const overskrift = t.del.resultater;
  const rad = (resultat: Arkresultat): string[] => [
    t.proeve(koder.fag[resultat.fag], resultat.trinn),
    resultat.skoleaar,
    resultat.tilstand === 'vist'
      ? `${skrivDesimal(resultat.skalapoeng)} ± ${skrivDesimal(resultat.usikkerhet)}`
      : t.ikkeVist[resultat.tilstand],
    resultat.tilstand === 'vist' ? skrivTall(resultat.antall) : '',
    resultat.landet === null ? '' : skrivDesimal(resultat.landet),
  ];
  const tabell = (rader: Arkresultat[]): Blokk => ({
    type: 'tabell',
    tittel: overskrift,
    kolonner: [
      kolonne(t.kolonne.proeve, 4),
      kolonne(t.kolonne.skoleaar, 2),
      kolonne(t.kolonne.skalapoeng, 3, true),
      kolonne(t.kolonne.elever, 2, true),
      kolonne(t.kolonne.landet, 2, true),
    ],
    rader: rader.map(rad),
  });
  return {
    overskrift,
    halv: false,
    blokker:
      grunnlag.resultater.length === 0
        ? [avsnitt(t.ingenResultater)]
        : [...inntil(8, grunnlag.resultater, tabell, ord), { type: 'merknad', tekst: t.usikkerhet }],
  };
};
