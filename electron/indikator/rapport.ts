import type { Enhetsnivaa, Importrapport, MaalingTilstand } from '#shared/indikator/maaling.ts';
import { erUlest, type NasjonaleProever, type UlestRad } from '../importer/udir-nasjonale-proever.ts';
import type { PlassertRad } from './plassering.ts';

export interface Importteller {
  tell(rad: PlassertRad | UlestRad): void;
  rapport(): Importrapport;
}

/** Counts what a file holds, row by row: rows read are rows placed and rows named. */
export const importteller = (
  fil: NasjonaleProever,
  hode: Pick<Importrapport, 'fil' | 'filnavn' | 'alleredeImportert'>,
): Importteller => {
  let raderLest = 0;
  const plassert = { land: 0, fylke: 0, kommune: 0, skole: 0 } satisfies Record<Enhetsnivaa, number>;
  const skjermet = { ...plassert };
  const verdier = { vist: 0, skjermet: 0, 'antall-skjermet': 0, 'ingen-elever': 0 } satisfies Record<
    MaalingTilstand,
    number
  >;
  const ikkePlassert: UlestRad[] = [];
  const nummerendringer = new Map<string, Importrapport['nummerendringer'][number]>();
  return {
    tell(rad) {
      raderLest += 1;
      if (erUlest(rad)) {
        ikkePlassert.push(rad);
        return;
      }
      plassert[rad.nivaa] += 1;
      if (rad.verdier.some((v) => erSkjermet(v.tilstand))) skjermet[rad.nivaa] += 1;
      for (const { tilstand } of rad.verdier) verdier[tilstand] += 1;
      if (rad.nivaa !== 'kommune') return;
      for (const { kommunenummer, art } of rad.endringer)
        nummerendringer.set(`${rad.enhetskode} ${kommunenummer} ${art}`, {
          nummer: rad.enhetskode,
          navn: rad.enhetsnavn,
          kommunenummer,
          art,
        });
    },
    rapport: () => ({
      ...hode,
      skoleaar: [...fil.skoleaar],
      fag: [...fil.fag],
      trinn: [...fil.trinn],
      raderLest,
      plassert,
      ikkePlassert,
      skjermet,
      verdier,
      ukjenteKolonner: [...fil.ukjenteKolonner],
      harMestringsnivaa: fil.harMestringsnivaa,
      nummerendringer: [...nummerendringer.values()],
    }),
  };
};

const erSkjermet = (tilstand: MaalingTilstand): boolean => tilstand === 'skjermet' || tilstand === 'antall-skjermet';
