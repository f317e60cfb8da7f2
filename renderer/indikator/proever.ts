import type { KommuneMaaling } from '#shared/contract/kommune.ts';
import type { Fag, Maaling } from '#shared/indikator/maaling.ts';

/** One test over the years, oldest first. */
export interface Proeve {
  readonly fag: Fag;
  readonly trinn: number;
  readonly aar: readonly Aarsresultat[];
}

export interface Aarsresultat {
  readonly skoleaar: string;
  /** The kommune's own, also under an earlier number of the same kommune. */
  readonly egen: KommuneMaaling | undefined;
  /** Of kommuner that were merged into it or that it was split from: never added up, never shared out. */
  readonly tidligere: readonly KommuneMaaling[];
  readonly land: Maaling | undefined;
}

export const samleProever = (kommune: readonly KommuneMaaling[], land: readonly Maaling[]): Proeve[] => {
  const landFor = new Map(land.map((maaling) => [noekkel(maaling), maaling]));
  return [...Map.groupBy(kommune, ({ fag, trinn }) => `${trinn} ${fag}`).values()]
    .map((maalinger) => ({
      fag: (maalinger[0] as KommuneMaaling).fag,
      trinn: (maalinger[0] as KommuneMaaling).trinn,
      aar: [...Map.groupBy(maalinger, ({ skoleaar }) => skoleaar)]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([skoleaar, aaret]) => ({
          skoleaar,
          egen: aaret.find(erSammeKommune),
          tidligere: aaret.filter((maaling) => !erSammeKommune(maaling)),
          land: landFor.get(noekkel(aaret[0] as KommuneMaaling)),
        })),
    }))
    .sort((a, b) => a.trinn - b.trinn || rekkefoelge.indexOf(a.fag) - rekkefoelge.indexOf(b.fag));
};

/** Whether the country's value lies inside the kommune's interval, over it or under it; null where either is not shown. */
export const motLandet = (maaling: Maaling, land: Maaling | undefined): 'likt' | 'over' | 'under' | null => {
  if (maaling.skalapoeng === null || maaling.usikkerhet === null || !land || land.skalapoeng === null) return null;
  const avstand = maaling.skalapoeng - land.skalapoeng;
  return Math.abs(avstand) <= maaling.usikkerhet ? 'likt' : avstand > 0 ? 'over' : 'under';
};

export const rekkefoelge: readonly Fag[] = ['lesing', 'regning', 'engelsk'];

const erSammeKommune = ({ art }: KommuneMaaling): boolean => art === 'gjeldende' || art === 'nummerbytte';

const noekkel = ({ skoleaar, fag, trinn }: Maaling): string => `${skoleaar} ${fag} ${trinn}`;
