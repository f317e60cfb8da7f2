import type { Tekster } from '#shared/lib/tekster.ts';
import type { Fristkode } from '#shared/ordning/ordningsversjon.ts';

export const nb = {
  tittel: 'Datoer i ordningen',
  ingen: 'Denne versjonen av ordningen har ingen faste datoer. De avtales med hver kommune.',
  frist: {
    'veileder-paa-plass': 'Veileder på plass før skolestart',
    'soeknad-gjennomfoering': 'Søknad om gjennomføringsfasen',
    'rapport-1': 'Rapportering etter forfasen',
    'rapport-2': 'Rapportering etter første år av gjennomføringen',
    'rapport-3': 'Rapportering etter gjennomføringsfasen',
  } satisfies Record<Fristkode, string>,
  omtrent: (dag: string) => `omtrent ${dag}`,
  anslag: 'Der det står «omtrent», oppgir ingen kilde selve dagen.',
  kilde: (kilde: string) => `Kilde: ${kilde}`,
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Datoar i ordninga',
  ingen: 'Denne versjonen av ordninga har ingen faste datoar. Dei blir avtalte med kvar kommune.',
  frist: {
    'veileder-paa-plass': 'Rettleiar på plass før skulestart',
    'soeknad-gjennomfoering': 'Søknad om gjennomføringsfasen',
    'rapport-1': 'Rapportering etter forfasen',
    'rapport-2': 'Rapportering etter første år av gjennomføringa',
    'rapport-3': 'Rapportering etter gjennomføringsfasen',
  },
  omtrent: (dag) => `om lag ${dag}`,
  anslag: 'Der det står «om lag», gir inga kjelde sjølve dagen.',
  kilde: (kilde) => `Kjelde: ${kilde}`,
};
